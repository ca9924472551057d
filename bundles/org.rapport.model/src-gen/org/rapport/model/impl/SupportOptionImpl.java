/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rapport.model.FundingRoute;
import org.rapport.model.RapportPackage;
import org.rapport.model.SupportOption;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Support Option</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.impl.SupportOptionImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.rapport.model.impl.SupportOptionImpl#getFundingRoute <em>Funding Route</em>}</li>
 *   <li>{@link org.rapport.model.impl.SupportOptionImpl#getWeeklyCostPence <em>Weekly Cost Pence</em>}</li>
 *   <li>{@link org.rapport.model.impl.SupportOptionImpl#getOfferedOn <em>Offered On</em>}</li>
 *   <li>{@link org.rapport.model.impl.SupportOptionImpl#isChosen <em>Chosen</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SupportOptionImpl extends IdentifiableImpl implements SupportOption {
	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFundingRoute() <em>Funding Route</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFundingRoute()
	 * @generated
	 * @ordered
	 */
	protected static final FundingRoute FUNDING_ROUTE_EDEFAULT = FundingRoute.COUNCIL_MANAGED;

	/**
	 * The cached value of the '{@link #getFundingRoute() <em>Funding Route</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFundingRoute()
	 * @generated
	 * @ordered
	 */
	protected FundingRoute fundingRoute = FUNDING_ROUTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeeklyCostPence() <em>Weekly Cost Pence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeeklyCostPence()
	 * @generated
	 * @ordered
	 */
	protected static final Integer WEEKLY_COST_PENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWeeklyCostPence() <em>Weekly Cost Pence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeeklyCostPence()
	 * @generated
	 * @ordered
	 */
	protected Integer weeklyCostPence = WEEKLY_COST_PENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOfferedOn() <em>Offered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfferedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate OFFERED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOfferedOn() <em>Offered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfferedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate offeredOn = OFFERED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #isChosen() <em>Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isChosen()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CHOSEN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isChosen() <em>Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isChosen()
	 * @generated
	 * @ordered
	 */
	protected boolean chosen = CHOSEN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SupportOptionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RapportPackage.Literals.SUPPORT_OPTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.SUPPORT_OPTION__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FundingRoute getFundingRoute() {
		return fundingRoute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFundingRoute(FundingRoute newFundingRoute) {
		FundingRoute oldFundingRoute = fundingRoute;
		fundingRoute = newFundingRoute == null ? FUNDING_ROUTE_EDEFAULT : newFundingRoute;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.SUPPORT_OPTION__FUNDING_ROUTE, oldFundingRoute, fundingRoute));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getWeeklyCostPence() {
		return weeklyCostPence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeeklyCostPence(Integer newWeeklyCostPence) {
		Integer oldWeeklyCostPence = weeklyCostPence;
		weeklyCostPence = newWeeklyCostPence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.SUPPORT_OPTION__WEEKLY_COST_PENCE, oldWeeklyCostPence, weeklyCostPence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOfferedOn() {
		return offeredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOfferedOn(LocalDate newOfferedOn) {
		LocalDate oldOfferedOn = offeredOn;
		offeredOn = newOfferedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.SUPPORT_OPTION__OFFERED_ON, oldOfferedOn, offeredOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isChosen() {
		return chosen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChosen(boolean newChosen) {
		boolean oldChosen = chosen;
		chosen = newChosen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.SUPPORT_OPTION__CHOSEN, oldChosen, chosen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RapportPackage.SUPPORT_OPTION__DESCRIPTION:
				return getDescription();
			case RapportPackage.SUPPORT_OPTION__FUNDING_ROUTE:
				return getFundingRoute();
			case RapportPackage.SUPPORT_OPTION__WEEKLY_COST_PENCE:
				return getWeeklyCostPence();
			case RapportPackage.SUPPORT_OPTION__OFFERED_ON:
				return getOfferedOn();
			case RapportPackage.SUPPORT_OPTION__CHOSEN:
				return isChosen();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RapportPackage.SUPPORT_OPTION__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case RapportPackage.SUPPORT_OPTION__FUNDING_ROUTE:
				setFundingRoute((FundingRoute)newValue);
				return;
			case RapportPackage.SUPPORT_OPTION__WEEKLY_COST_PENCE:
				setWeeklyCostPence((Integer)newValue);
				return;
			case RapportPackage.SUPPORT_OPTION__OFFERED_ON:
				setOfferedOn((LocalDate)newValue);
				return;
			case RapportPackage.SUPPORT_OPTION__CHOSEN:
				setChosen((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RapportPackage.SUPPORT_OPTION__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case RapportPackage.SUPPORT_OPTION__FUNDING_ROUTE:
				setFundingRoute(FUNDING_ROUTE_EDEFAULT);
				return;
			case RapportPackage.SUPPORT_OPTION__WEEKLY_COST_PENCE:
				setWeeklyCostPence(WEEKLY_COST_PENCE_EDEFAULT);
				return;
			case RapportPackage.SUPPORT_OPTION__OFFERED_ON:
				setOfferedOn(OFFERED_ON_EDEFAULT);
				return;
			case RapportPackage.SUPPORT_OPTION__CHOSEN:
				setChosen(CHOSEN_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RapportPackage.SUPPORT_OPTION__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case RapportPackage.SUPPORT_OPTION__FUNDING_ROUTE:
				return fundingRoute != FUNDING_ROUTE_EDEFAULT;
			case RapportPackage.SUPPORT_OPTION__WEEKLY_COST_PENCE:
				return WEEKLY_COST_PENCE_EDEFAULT == null ? weeklyCostPence != null : !WEEKLY_COST_PENCE_EDEFAULT.equals(weeklyCostPence);
			case RapportPackage.SUPPORT_OPTION__OFFERED_ON:
				return OFFERED_ON_EDEFAULT == null ? offeredOn != null : !OFFERED_ON_EDEFAULT.equals(offeredOn);
			case RapportPackage.SUPPORT_OPTION__CHOSEN:
				return chosen != CHOSEN_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (description: ");
		result.append(description);
		result.append(", fundingRoute: ");
		result.append(fundingRoute);
		result.append(", weeklyCostPence: ");
		result.append(weeklyCostPence);
		result.append(", offeredOn: ");
		result.append(offeredOn);
		result.append(", chosen: ");
		result.append(chosen);
		result.append(')');
		return result.toString();
	}

} //SupportOptionImpl

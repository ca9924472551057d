/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rapport.model.ContinuityBand;
import org.rapport.model.RapportPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Continuity Band</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.impl.ContinuityBandImpl#getFromMinutesPerDay <em>From Minutes Per Day</em>}</li>
 *   <li>{@link org.rapport.model.impl.ContinuityBandImpl#getLowCoc <em>Low Coc</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ContinuityBandImpl extends IdentifiableImpl implements ContinuityBand {
	/**
	 * The default value of the '{@link #getFromMinutesPerDay() <em>From Minutes Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromMinutesPerDay()
	 * @generated
	 * @ordered
	 */
	protected static final int FROM_MINUTES_PER_DAY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFromMinutesPerDay() <em>From Minutes Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromMinutesPerDay()
	 * @generated
	 * @ordered
	 */
	protected int fromMinutesPerDay = FROM_MINUTES_PER_DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLowCoc() <em>Low Coc</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowCoc()
	 * @generated
	 * @ordered
	 */
	protected static final double LOW_COC_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getLowCoc() <em>Low Coc</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowCoc()
	 * @generated
	 * @ordered
	 */
	protected double lowCoc = LOW_COC_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ContinuityBandImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RapportPackage.Literals.CONTINUITY_BAND;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFromMinutesPerDay() {
		return fromMinutesPerDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromMinutesPerDay(int newFromMinutesPerDay) {
		int oldFromMinutesPerDay = fromMinutesPerDay;
		fromMinutesPerDay = newFromMinutesPerDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.CONTINUITY_BAND__FROM_MINUTES_PER_DAY, oldFromMinutesPerDay, fromMinutesPerDay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLowCoc() {
		return lowCoc;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowCoc(double newLowCoc) {
		double oldLowCoc = lowCoc;
		lowCoc = newLowCoc;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.CONTINUITY_BAND__LOW_COC, oldLowCoc, lowCoc));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RapportPackage.CONTINUITY_BAND__FROM_MINUTES_PER_DAY:
				return getFromMinutesPerDay();
			case RapportPackage.CONTINUITY_BAND__LOW_COC:
				return getLowCoc();
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
			case RapportPackage.CONTINUITY_BAND__FROM_MINUTES_PER_DAY:
				setFromMinutesPerDay((Integer)newValue);
				return;
			case RapportPackage.CONTINUITY_BAND__LOW_COC:
				setLowCoc((Double)newValue);
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
			case RapportPackage.CONTINUITY_BAND__FROM_MINUTES_PER_DAY:
				setFromMinutesPerDay(FROM_MINUTES_PER_DAY_EDEFAULT);
				return;
			case RapportPackage.CONTINUITY_BAND__LOW_COC:
				setLowCoc(LOW_COC_EDEFAULT);
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
			case RapportPackage.CONTINUITY_BAND__FROM_MINUTES_PER_DAY:
				return fromMinutesPerDay != FROM_MINUTES_PER_DAY_EDEFAULT;
			case RapportPackage.CONTINUITY_BAND__LOW_COC:
				return lowCoc != LOW_COC_EDEFAULT;
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
		result.append(" (fromMinutesPerDay: ");
		result.append(fromMinutesPerDay);
		result.append(", lowCoc: ");
		result.append(lowCoc);
		result.append(')');
		return result.toString();
	}

} //ContinuityBandImpl

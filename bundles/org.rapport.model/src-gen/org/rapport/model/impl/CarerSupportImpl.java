/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rapport.model.CarerSupport;
import org.rapport.model.RapportPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Carer Support</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.impl.CarerSupportImpl#getInformationGivenOn <em>Information Given On</em>}</li>
 *   <li>{@link org.rapport.model.impl.CarerSupportImpl#getTrainingOfferedOn <em>Training Offered On</em>}</li>
 *   <li>{@link org.rapport.model.impl.CarerSupportImpl#getEmergencyPlanOn <em>Emergency Plan On</em>}</li>
 *   <li>{@link org.rapport.model.impl.CarerSupportImpl#getNextBreakOn <em>Next Break On</em>}</li>
 *   <li>{@link org.rapport.model.impl.CarerSupportImpl#getBenefitsAdviceOn <em>Benefits Advice On</em>}</li>
 *   <li>{@link org.rapport.model.impl.CarerSupportImpl#getInvolvedInPlanOn <em>Involved In Plan On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CarerSupportImpl extends IdentifiableImpl implements CarerSupport {
	/**
	 * The default value of the '{@link #getInformationGivenOn() <em>Information Given On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInformationGivenOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate INFORMATION_GIVEN_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInformationGivenOn() <em>Information Given On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInformationGivenOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate informationGivenOn = INFORMATION_GIVEN_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrainingOfferedOn() <em>Training Offered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrainingOfferedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate TRAINING_OFFERED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrainingOfferedOn() <em>Training Offered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrainingOfferedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate trainingOfferedOn = TRAINING_OFFERED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmergencyPlanOn() <em>Emergency Plan On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmergencyPlanOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EMERGENCY_PLAN_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEmergencyPlanOn() <em>Emergency Plan On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmergencyPlanOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate emergencyPlanOn = EMERGENCY_PLAN_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getNextBreakOn() <em>Next Break On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextBreakOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate NEXT_BREAK_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNextBreakOn() <em>Next Break On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextBreakOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate nextBreakOn = NEXT_BREAK_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getBenefitsAdviceOn() <em>Benefits Advice On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBenefitsAdviceOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate BENEFITS_ADVICE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBenefitsAdviceOn() <em>Benefits Advice On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBenefitsAdviceOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate benefitsAdviceOn = BENEFITS_ADVICE_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getInvolvedInPlanOn() <em>Involved In Plan On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvolvedInPlanOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate INVOLVED_IN_PLAN_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInvolvedInPlanOn() <em>Involved In Plan On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvolvedInPlanOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate involvedInPlanOn = INVOLVED_IN_PLAN_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CarerSupportImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RapportPackage.Literals.CARER_SUPPORT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getInformationGivenOn() {
		return informationGivenOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInformationGivenOn(LocalDate newInformationGivenOn) {
		LocalDate oldInformationGivenOn = informationGivenOn;
		informationGivenOn = newInformationGivenOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.CARER_SUPPORT__INFORMATION_GIVEN_ON, oldInformationGivenOn, informationGivenOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getTrainingOfferedOn() {
		return trainingOfferedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrainingOfferedOn(LocalDate newTrainingOfferedOn) {
		LocalDate oldTrainingOfferedOn = trainingOfferedOn;
		trainingOfferedOn = newTrainingOfferedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.CARER_SUPPORT__TRAINING_OFFERED_ON, oldTrainingOfferedOn, trainingOfferedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEmergencyPlanOn() {
		return emergencyPlanOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmergencyPlanOn(LocalDate newEmergencyPlanOn) {
		LocalDate oldEmergencyPlanOn = emergencyPlanOn;
		emergencyPlanOn = newEmergencyPlanOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.CARER_SUPPORT__EMERGENCY_PLAN_ON, oldEmergencyPlanOn, emergencyPlanOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getNextBreakOn() {
		return nextBreakOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextBreakOn(LocalDate newNextBreakOn) {
		LocalDate oldNextBreakOn = nextBreakOn;
		nextBreakOn = newNextBreakOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.CARER_SUPPORT__NEXT_BREAK_ON, oldNextBreakOn, nextBreakOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBenefitsAdviceOn() {
		return benefitsAdviceOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBenefitsAdviceOn(LocalDate newBenefitsAdviceOn) {
		LocalDate oldBenefitsAdviceOn = benefitsAdviceOn;
		benefitsAdviceOn = newBenefitsAdviceOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.CARER_SUPPORT__BENEFITS_ADVICE_ON, oldBenefitsAdviceOn, benefitsAdviceOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getInvolvedInPlanOn() {
		return involvedInPlanOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInvolvedInPlanOn(LocalDate newInvolvedInPlanOn) {
		LocalDate oldInvolvedInPlanOn = involvedInPlanOn;
		involvedInPlanOn = newInvolvedInPlanOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.CARER_SUPPORT__INVOLVED_IN_PLAN_ON, oldInvolvedInPlanOn, involvedInPlanOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RapportPackage.CARER_SUPPORT__INFORMATION_GIVEN_ON:
				return getInformationGivenOn();
			case RapportPackage.CARER_SUPPORT__TRAINING_OFFERED_ON:
				return getTrainingOfferedOn();
			case RapportPackage.CARER_SUPPORT__EMERGENCY_PLAN_ON:
				return getEmergencyPlanOn();
			case RapportPackage.CARER_SUPPORT__NEXT_BREAK_ON:
				return getNextBreakOn();
			case RapportPackage.CARER_SUPPORT__BENEFITS_ADVICE_ON:
				return getBenefitsAdviceOn();
			case RapportPackage.CARER_SUPPORT__INVOLVED_IN_PLAN_ON:
				return getInvolvedInPlanOn();
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
			case RapportPackage.CARER_SUPPORT__INFORMATION_GIVEN_ON:
				setInformationGivenOn((LocalDate)newValue);
				return;
			case RapportPackage.CARER_SUPPORT__TRAINING_OFFERED_ON:
				setTrainingOfferedOn((LocalDate)newValue);
				return;
			case RapportPackage.CARER_SUPPORT__EMERGENCY_PLAN_ON:
				setEmergencyPlanOn((LocalDate)newValue);
				return;
			case RapportPackage.CARER_SUPPORT__NEXT_BREAK_ON:
				setNextBreakOn((LocalDate)newValue);
				return;
			case RapportPackage.CARER_SUPPORT__BENEFITS_ADVICE_ON:
				setBenefitsAdviceOn((LocalDate)newValue);
				return;
			case RapportPackage.CARER_SUPPORT__INVOLVED_IN_PLAN_ON:
				setInvolvedInPlanOn((LocalDate)newValue);
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
			case RapportPackage.CARER_SUPPORT__INFORMATION_GIVEN_ON:
				setInformationGivenOn(INFORMATION_GIVEN_ON_EDEFAULT);
				return;
			case RapportPackage.CARER_SUPPORT__TRAINING_OFFERED_ON:
				setTrainingOfferedOn(TRAINING_OFFERED_ON_EDEFAULT);
				return;
			case RapportPackage.CARER_SUPPORT__EMERGENCY_PLAN_ON:
				setEmergencyPlanOn(EMERGENCY_PLAN_ON_EDEFAULT);
				return;
			case RapportPackage.CARER_SUPPORT__NEXT_BREAK_ON:
				setNextBreakOn(NEXT_BREAK_ON_EDEFAULT);
				return;
			case RapportPackage.CARER_SUPPORT__BENEFITS_ADVICE_ON:
				setBenefitsAdviceOn(BENEFITS_ADVICE_ON_EDEFAULT);
				return;
			case RapportPackage.CARER_SUPPORT__INVOLVED_IN_PLAN_ON:
				setInvolvedInPlanOn(INVOLVED_IN_PLAN_ON_EDEFAULT);
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
			case RapportPackage.CARER_SUPPORT__INFORMATION_GIVEN_ON:
				return INFORMATION_GIVEN_ON_EDEFAULT == null ? informationGivenOn != null : !INFORMATION_GIVEN_ON_EDEFAULT.equals(informationGivenOn);
			case RapportPackage.CARER_SUPPORT__TRAINING_OFFERED_ON:
				return TRAINING_OFFERED_ON_EDEFAULT == null ? trainingOfferedOn != null : !TRAINING_OFFERED_ON_EDEFAULT.equals(trainingOfferedOn);
			case RapportPackage.CARER_SUPPORT__EMERGENCY_PLAN_ON:
				return EMERGENCY_PLAN_ON_EDEFAULT == null ? emergencyPlanOn != null : !EMERGENCY_PLAN_ON_EDEFAULT.equals(emergencyPlanOn);
			case RapportPackage.CARER_SUPPORT__NEXT_BREAK_ON:
				return NEXT_BREAK_ON_EDEFAULT == null ? nextBreakOn != null : !NEXT_BREAK_ON_EDEFAULT.equals(nextBreakOn);
			case RapportPackage.CARER_SUPPORT__BENEFITS_ADVICE_ON:
				return BENEFITS_ADVICE_ON_EDEFAULT == null ? benefitsAdviceOn != null : !BENEFITS_ADVICE_ON_EDEFAULT.equals(benefitsAdviceOn);
			case RapportPackage.CARER_SUPPORT__INVOLVED_IN_PLAN_ON:
				return INVOLVED_IN_PLAN_ON_EDEFAULT == null ? involvedInPlanOn != null : !INVOLVED_IN_PLAN_ON_EDEFAULT.equals(involvedInPlanOn);
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
		result.append(" (informationGivenOn: ");
		result.append(informationGivenOn);
		result.append(", trainingOfferedOn: ");
		result.append(trainingOfferedOn);
		result.append(", emergencyPlanOn: ");
		result.append(emergencyPlanOn);
		result.append(", nextBreakOn: ");
		result.append(nextBreakOn);
		result.append(", benefitsAdviceOn: ");
		result.append(benefitsAdviceOn);
		result.append(", involvedInPlanOn: ");
		result.append(involvedInPlanOn);
		result.append(')');
		return result.toString();
	}

} //CarerSupportImpl

/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Carer Support</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The six parts of a carer's package (Demos paper policy 5), each with the day it was given, offered or made; empty when it was not.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.CarerSupport#getInformationGivenOn <em>Information Given On</em>}</li>
 *   <li>{@link org.rapport.model.CarerSupport#getTrainingOfferedOn <em>Training Offered On</em>}</li>
 *   <li>{@link org.rapport.model.CarerSupport#getEmergencyPlanOn <em>Emergency Plan On</em>}</li>
 *   <li>{@link org.rapport.model.CarerSupport#getNextBreakOn <em>Next Break On</em>}</li>
 *   <li>{@link org.rapport.model.CarerSupport#getBenefitsAdviceOn <em>Benefits Advice On</em>}</li>
 *   <li>{@link org.rapport.model.CarerSupport#getInvolvedInPlanOn <em>Involved In Plan On</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getCarerSupport()
 * @model
 * @generated
 */
public interface CarerSupport extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Information Given On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Information given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Information Given On</em>' attribute.
	 * @see #setInformationGivenOn(LocalDate)
	 * @see org.rapport.model.RapportPackage#getCarerSupport_InformationGivenOn()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getInformationGivenOn();

	/**
	 * Sets the value of the '{@link org.rapport.model.CarerSupport#getInformationGivenOn <em>Information Given On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Information Given On</em>' attribute.
	 * @see #getInformationGivenOn()
	 * @generated
	 */
	void setInformationGivenOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Training Offered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Training offered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Training Offered On</em>' attribute.
	 * @see #setTrainingOfferedOn(LocalDate)
	 * @see org.rapport.model.RapportPackage#getCarerSupport_TrainingOfferedOn()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getTrainingOfferedOn();

	/**
	 * Sets the value of the '{@link org.rapport.model.CarerSupport#getTrainingOfferedOn <em>Training Offered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Training Offered On</em>' attribute.
	 * @see #getTrainingOfferedOn()
	 * @generated
	 */
	void setTrainingOfferedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Emergency Plan On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Emergency back-up plan made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Emergency Plan On</em>' attribute.
	 * @see #setEmergencyPlanOn(LocalDate)
	 * @see org.rapport.model.RapportPackage#getCarerSupport_EmergencyPlanOn()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getEmergencyPlanOn();

	/**
	 * Sets the value of the '{@link org.rapport.model.CarerSupport#getEmergencyPlanOn <em>Emergency Plan On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Emergency Plan On</em>' attribute.
	 * @see #getEmergencyPlanOn()
	 * @generated
	 */
	void setEmergencyPlanOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Next Break On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Next break, or the last one when in the past.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Break On</em>' attribute.
	 * @see #setNextBreakOn(LocalDate)
	 * @see org.rapport.model.RapportPackage#getCarerSupport_NextBreakOn()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getNextBreakOn();

	/**
	 * Sets the value of the '{@link org.rapport.model.CarerSupport#getNextBreakOn <em>Next Break On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Break On</em>' attribute.
	 * @see #getNextBreakOn()
	 * @generated
	 */
	void setNextBreakOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Benefits Advice On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Advice on benefits given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Benefits Advice On</em>' attribute.
	 * @see #setBenefitsAdviceOn(LocalDate)
	 * @see org.rapport.model.RapportPackage#getCarerSupport_BenefitsAdviceOn()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getBenefitsAdviceOn();

	/**
	 * Sets the value of the '{@link org.rapport.model.CarerSupport#getBenefitsAdviceOn <em>Benefits Advice On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Benefits Advice On</em>' attribute.
	 * @see #getBenefitsAdviceOn()
	 * @generated
	 */
	void setBenefitsAdviceOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Involved In Plan On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carer involved in making the plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Involved In Plan On</em>' attribute.
	 * @see #setInvolvedInPlanOn(LocalDate)
	 * @see org.rapport.model.RapportPackage#getCarerSupport_InvolvedInPlanOn()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getInvolvedInPlanOn();

	/**
	 * Sets the value of the '{@link org.rapport.model.CarerSupport#getInvolvedInPlanOn <em>Involved In Plan On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Involved In Plan On</em>' attribute.
	 * @see #getInvolvedInPlanOn()
	 * @generated
	 */
	void setInvolvedInPlanOn(LocalDate value);

} // CarerSupport

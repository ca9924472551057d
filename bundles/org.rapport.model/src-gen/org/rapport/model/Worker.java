/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Worker</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody who works with people: therapist, support worker, personal assistant, peer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Worker#getRole <em>Role</em>}</li>
 *   <li>{@link org.rapport.model.Worker#getContractedMinutesPerWeek <em>Contracted Minutes Per Week</em>}</li>
 *   <li>{@link org.rapport.model.Worker#getCaseloadLimit <em>Caseload Limit</em>}</li>
 *   <li>{@link org.rapport.model.Worker#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.rapport.model.Worker#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.rapport.model.Worker#getTrainedInRapportOn <em>Trained In Rapport On</em>}</li>
 *   <li>{@link org.rapport.model.Worker#isOptedOutOf48Hours <em>Opted Out Of48 Hours</em>}</li>
 *   <li>{@link org.rapport.model.Worker#getBase <em>Base</em>}</li>
 *   <li>{@link org.rapport.model.Worker#getAvailability <em>Availability</em>}</li>
 *   <li>{@link org.rapport.model.Worker#getAbsences <em>Absences</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getWorker()
 * @model
 * @generated
 */
public interface Worker extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"SUPPORT_WORKER"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.WorkerRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Their role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.rapport.model.WorkerRole
	 * @see #setRole(WorkerRole)
	 * @see org.rapport.model.RapportPackage#getWorker_Role()
	 * @model default="SUPPORT_WORKER"
	 * @generated
	 */
	WorkerRole getRole();

	/**
	 * Sets the value of the '{@link org.rapport.model.Worker#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.rapport.model.WorkerRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(WorkerRole value);

	/**
	 * Returns the value of the '<em><b>Contracted Minutes Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Paid minutes a week by contract; 0 when there is no contract by the week.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contracted Minutes Per Week</em>' attribute.
	 * @see #setContractedMinutesPerWeek(int)
	 * @see org.rapport.model.RapportPackage#getWorker_ContractedMinutesPerWeek()
	 * @model
	 * @generated
	 */
	int getContractedMinutesPerWeek();

	/**
	 * Sets the value of the '{@link org.rapport.model.Worker#getContractedMinutesPerWeek <em>Contracted Minutes Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contracted Minutes Per Week</em>' attribute.
	 * @see #getContractedMinutesPerWeek()
	 * @generated
	 */
	void setContractedMinutesPerWeek(int value);

	/**
	 * Returns the value of the '<em><b>Caseload Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most people they should hold at once; empty when not set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caseload Limit</em>' attribute.
	 * @see #setCaseloadLimit(Integer)
	 * @see org.rapport.model.RapportPackage#getWorker_CaseloadLimit()
	 * @model
	 * @generated
	 */
	Integer getCaseloadLimit();

	/**
	 * Sets the value of the '{@link org.rapport.model.Worker#getCaseloadLimit <em>Caseload Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caseload Limit</em>' attribute.
	 * @see #getCaseloadLimit()
	 * @generated
	 */
	void setCaseloadLimit(Integer value);

	/**
	 * Returns the value of the '<em><b>Skills</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Skills that visits may ask for, such as medication or hoist.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skills</em>' attribute list.
	 * @see org.rapport.model.RapportPackage#getWorker_Skills()
	 * @model
	 * @generated
	 */
	EList<String> getSkills();

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Languages they speak, named as people name them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Languages</em>' attribute list.
	 * @see org.rapport.model.RapportPackage#getWorker_Languages()
	 * @model
	 * @generated
	 */
	EList<String> getLanguages();

	/**
	 * Returns the value of the '<em><b>Trained In Rapport On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of their training in building rapport (Demos paper policy 1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trained In Rapport On</em>' attribute.
	 * @see #setTrainedInRapportOn(LocalDate)
	 * @see org.rapport.model.RapportPackage#getWorker_TrainedInRapportOn()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getTrainedInRapportOn();

	/**
	 * Sets the value of the '{@link org.rapport.model.Worker#getTrainedInRapportOn <em>Trained In Rapport On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trained In Rapport On</em>' attribute.
	 * @see #getTrainedInRapportOn()
	 * @generated
	 */
	void setTrainedInRapportOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Opted Out Of48 Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when they signed the opt-out of the 48-hour week (Working Time Regulations 1998 reg. 5).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opted Out Of48 Hours</em>' attribute.
	 * @see #setOptedOutOf48Hours(boolean)
	 * @see org.rapport.model.RapportPackage#getWorker_OptedOutOf48Hours()
	 * @model
	 * @generated
	 */
	boolean isOptedOutOf48Hours();

	/**
	 * Sets the value of the '{@link org.rapport.model.Worker#isOptedOutOf48Hours <em>Opted Out Of48 Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opted Out Of48 Hours</em>' attribute.
	 * @see #isOptedOutOf48Hours()
	 * @generated
	 */
	void setOptedOutOf48Hours(boolean value);

	/**
	 * Returns the value of the '<em><b>Base</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where they start from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Base</em>' reference.
	 * @see #setBase(Place)
	 * @see org.rapport.model.RapportPackage#getWorker_Base()
	 * @model
	 * @generated
	 */
	Place getBase();

	/**
	 * Sets the value of the '{@link org.rapport.model.Worker#getBase <em>Base</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base</em>' reference.
	 * @see #getBase()
	 * @generated
	 */
	void setBase(Place value);

	/**
	 * Returns the value of the '<em><b>Availability</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.Availability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When they can work; none recorded means at any time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Availability</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getWorker_Availability()
	 * @model containment="true"
	 * @generated
	 */
	EList<Availability> getAvailability();

	/**
	 * Returns the value of the '<em><b>Absences</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.Absence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When they are away.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Absences</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getWorker_Absences()
	 * @model containment="true"
	 * @generated
	 */
	EList<Absence> getAbsences();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The worker's DONE and PLANNED visits that start from the first to the last of these days, both inclusive, in order of start, then id.
	 * <!-- end-model-doc -->
	 * @model fromDataType="org.rapport.model.LocalDate" toDataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	EList<Visit> visitsBetween(LocalDate from, LocalDate to);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the worker had visited the person before this moment, or had a relationship with them from before the plan.
	 * <!-- end-model-doc -->
	 * @model atDataType="org.rapport.model.LocalDateTime"
	 * @generated
	 */
	boolean knownTo(Person person, LocalDateTime at);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes of DONE and PLANNED contact with the person on days before this one.
	 * <!-- end-model-doc -->
	 * @model beforeDataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	int contactMinutes(Person person, LocalDate before);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Working minutes in the seven days from this day: visits, travel and activities but BREAK.
	 * <!-- end-model-doc -->
	 * @model mondayDataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	int workingMinutesInWeek(LocalDate monday);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Working minutes of the week in percent of the contracted ones; null without a contract.
	 * <!-- end-model-doc -->
	 * @model mondayDataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	Double utilisationPercent(LocalDate monday);

} // Worker

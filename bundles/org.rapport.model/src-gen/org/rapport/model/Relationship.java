/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relationship</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A working relationship of one worker with one person, with the minutes it is given to grow.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Relationship#getWorker <em>Worker</em>}</li>
 *   <li>{@link org.rapport.model.Relationship#getPerson <em>Person</em>}</li>
 *   <li>{@link org.rapport.model.Relationship#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.rapport.model.Relationship#getExpectedEnd <em>Expected End</em>}</li>
 *   <li>{@link org.rapport.model.Relationship#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.rapport.model.Relationship#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.rapport.model.Relationship#isKeyWorker <em>Key Worker</em>}</li>
 *   <li>{@link org.rapport.model.Relationship#isChosenByPerson <em>Chosen By Person</em>}</li>
 *   <li>{@link org.rapport.model.Relationship#getAgreedMinimumMinutes <em>Agreed Minimum Minutes</em>}</li>
 *   <li>{@link org.rapport.model.Relationship#getAgreedOptimumMinutes <em>Agreed Optimum Minutes</em>}</li>
 *   <li>{@link org.rapport.model.Relationship#getAgreedReason <em>Agreed Reason</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getRelationship()
 * @model
 * @generated
 */
public interface Relationship extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Worker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The worker.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Worker</em>' reference.
	 * @see #setWorker(Worker)
	 * @see org.rapport.model.RapportPackage#getRelationship_Worker()
	 * @model required="true"
	 * @generated
	 */
	Worker getWorker();

	/**
	 * Sets the value of the '{@link org.rapport.model.Relationship#getWorker <em>Worker</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Worker</em>' reference.
	 * @see #getWorker()
	 * @generated
	 */
	void setWorker(Worker value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.rapport.model.RapportPackage#getRelationship_Person()
	 * @model required="true"
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.rapport.model.Relationship#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day it started; empty: the day of the first visit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started On</em>' attribute.
	 * @see #setStartedOn(LocalDate)
	 * @see org.rapport.model.RapportPackage#getRelationship_StartedOn()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getStartedOn();

	/**
	 * Sets the value of the '{@link org.rapport.model.Relationship#getStartedOn <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started On</em>' attribute.
	 * @see #getStartedOn()
	 * @generated
	 */
	void setStartedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Expected End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day it is expected to end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected End</em>' attribute.
	 * @see #setExpectedEnd(LocalDate)
	 * @see org.rapport.model.RapportPackage#getRelationship_ExpectedEnd()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getExpectedEnd();

	/**
	 * Sets the value of the '{@link org.rapport.model.Relationship#getExpectedEnd <em>Expected End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected End</em>' attribute.
	 * @see #getExpectedEnd()
	 * @generated
	 */
	void setExpectedEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day it ended; empty while it goes on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended On</em>' attribute.
	 * @see #setEndedOn(LocalDate)
	 * @see org.rapport.model.RapportPackage#getRelationship_EndedOn()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getEndedOn();

	/**
	 * Sets the value of the '{@link org.rapport.model.Relationship#getEndedOn <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended On</em>' attribute.
	 * @see #getEndedOn()
	 * @generated
	 */
	void setEndedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Depth</b></em>' attribute.
	 * The default value is <code>"REGULAR"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.RelationshipDepth}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How deep it is meant to become.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depth</em>' attribute.
	 * @see org.rapport.model.RelationshipDepth
	 * @see #setDepth(RelationshipDepth)
	 * @see org.rapport.model.RapportPackage#getRelationship_Depth()
	 * @model default="REGULAR"
	 * @generated
	 */
	RelationshipDepth getDepth();

	/**
	 * Sets the value of the '{@link org.rapport.model.Relationship#getDepth <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depth</em>' attribute.
	 * @see org.rapport.model.RelationshipDepth
	 * @see #getDepth()
	 * @generated
	 */
	void setDepth(RelationshipDepth value);

	/**
	 * Returns the value of the '<em><b>Key Worker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when this worker is the person's key worker.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key Worker</em>' attribute.
	 * @see #setKeyWorker(boolean)
	 * @see org.rapport.model.RapportPackage#getRelationship_KeyWorker()
	 * @model
	 * @generated
	 */
	boolean isKeyWorker();

	/**
	 * Sets the value of the '{@link org.rapport.model.Relationship#isKeyWorker <em>Key Worker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key Worker</em>' attribute.
	 * @see #isKeyWorker()
	 * @generated
	 */
	void setKeyWorker(boolean value);

	/**
	 * Returns the value of the '<em><b>Chosen By Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the person chose this worker.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chosen By Person</em>' attribute.
	 * @see #setChosenByPerson(boolean)
	 * @see org.rapport.model.RapportPackage#getRelationship_ChosenByPerson()
	 * @model
	 * @generated
	 */
	boolean isChosenByPerson();

	/**
	 * Sets the value of the '{@link org.rapport.model.Relationship#isChosenByPerson <em>Chosen By Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chosen By Person</em>' attribute.
	 * @see #isChosenByPerson()
	 * @generated
	 */
	void setChosenByPerson(boolean value);

	/**
	 * Returns the value of the '<em><b>Agreed Minimum Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rapport minutes agreed as the minimum for this relationship, 0 or more; replaces the standard's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreed Minimum Minutes</em>' attribute.
	 * @see #setAgreedMinimumMinutes(Integer)
	 * @see org.rapport.model.RapportPackage#getRelationship_AgreedMinimumMinutes()
	 * @model
	 * @generated
	 */
	Integer getAgreedMinimumMinutes();

	/**
	 * Sets the value of the '{@link org.rapport.model.Relationship#getAgreedMinimumMinutes <em>Agreed Minimum Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreed Minimum Minutes</em>' attribute.
	 * @see #getAgreedMinimumMinutes()
	 * @generated
	 */
	void setAgreedMinimumMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Agreed Optimum Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rapport minutes agreed as the optimum for this relationship, 0 or more; replaces the standard's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreed Optimum Minutes</em>' attribute.
	 * @see #setAgreedOptimumMinutes(Integer)
	 * @see org.rapport.model.RapportPackage#getRelationship_AgreedOptimumMinutes()
	 * @model
	 * @generated
	 */
	Integer getAgreedOptimumMinutes();

	/**
	 * Sets the value of the '{@link org.rapport.model.Relationship#getAgreedOptimumMinutes <em>Agreed Optimum Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreed Optimum Minutes</em>' attribute.
	 * @see #getAgreedOptimumMinutes()
	 * @generated
	 */
	void setAgreedOptimumMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Agreed Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the agreed figures differ from the standard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreed Reason</em>' attribute.
	 * @see #setAgreedReason(String)
	 * @see org.rapport.model.RapportPackage#getRelationship_AgreedReason()
	 * @model
	 * @generated
	 */
	String getAgreedReason();

	/**
	 * Sets the value of the '{@link org.rapport.model.Relationship#getAgreedReason <em>Agreed Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreed Reason</em>' attribute.
	 * @see #getAgreedReason()
	 * @generated
	 */
	void setAgreedReason(String value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rapport minutes required at the least: agreed, or by the standard with the person's complexity; null where there is neither.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	Integer rapportMinimumMinutes();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rapport minutes at the optimum: agreed, or by the standard with the person's complexity; null where there is neither.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	Integer rapportOptimumMinutes();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Face-to-face minutes, DONE and PLANNED, that start within the standard's days of the start.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	int rapportMinutesGiven();

} // Relationship

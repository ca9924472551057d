/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hand Off</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person passes from one worker to another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.HandOff#getOn <em>On</em>}</li>
 *   <li>{@link org.rapport.model.HandOff#getReason <em>Reason</em>}</li>
 *   <li>{@link org.rapport.model.HandOff#isBriefed <em>Briefed</em>}</li>
 *   <li>{@link org.rapport.model.HandOff#getPerson <em>Person</em>}</li>
 *   <li>{@link org.rapport.model.HandOff#getFromWorker <em>From Worker</em>}</li>
 *   <li>{@link org.rapport.model.HandOff#getToWorker <em>To Worker</em>}</li>
 *   <li>{@link org.rapport.model.HandOff#getJointVisit <em>Joint Visit</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getHandOff()
 * @model
 * @generated
 */
public interface HandOff extends Identifiable {
	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the hand-off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.rapport.model.RapportPackage#getHandOff_On()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.rapport.model.HandOff#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.rapport.model.RapportPackage#getHandOff_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.rapport.model.HandOff#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Briefed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the new worker was briefed, so that the person need not tell their story again (NICE QS126).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Briefed</em>' attribute.
	 * @see #setBriefed(boolean)
	 * @see org.rapport.model.RapportPackage#getHandOff_Briefed()
	 * @model
	 * @generated
	 */
	boolean isBriefed();

	/**
	 * Sets the value of the '{@link org.rapport.model.HandOff#isBriefed <em>Briefed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Briefed</em>' attribute.
	 * @see #isBriefed()
	 * @generated
	 */
	void setBriefed(boolean value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.rapport.model.RapportPackage#getHandOff_Person()
	 * @model required="true"
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.rapport.model.HandOff#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>From Worker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who hands over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Worker</em>' reference.
	 * @see #setFromWorker(Worker)
	 * @see org.rapport.model.RapportPackage#getHandOff_FromWorker()
	 * @model required="true"
	 * @generated
	 */
	Worker getFromWorker();

	/**
	 * Sets the value of the '{@link org.rapport.model.HandOff#getFromWorker <em>From Worker</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Worker</em>' reference.
	 * @see #getFromWorker()
	 * @generated
	 */
	void setFromWorker(Worker value);

	/**
	 * Returns the value of the '<em><b>To Worker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who takes over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To Worker</em>' reference.
	 * @see #setToWorker(Worker)
	 * @see org.rapport.model.RapportPackage#getHandOff_ToWorker()
	 * @model required="true"
	 * @generated
	 */
	Worker getToWorker();

	/**
	 * Sets the value of the '{@link org.rapport.model.HandOff#getToWorker <em>To Worker</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To Worker</em>' reference.
	 * @see #getToWorker()
	 * @generated
	 */
	void setToWorker(Worker value);

	/**
	 * Returns the value of the '<em><b>Joint Visit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A visit they made together, if any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Joint Visit</em>' reference.
	 * @see #setJointVisit(Visit)
	 * @see org.rapport.model.RapportPackage#getHandOff_JointVisit()
	 * @model
	 * @generated
	 */
	Visit getJointVisit();

	/**
	 * Sets the value of the '{@link org.rapport.model.HandOff#getJointVisit <em>Joint Visit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Joint Visit</em>' reference.
	 * @see #getJointVisit()
	 * @generated
	 */
	void setJointVisit(Visit value);

} // HandOff

/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A review of the plan together with the person.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Review#getPlannedFor <em>Planned For</em>}</li>
 *   <li>{@link org.rapport.model.Review#getHeldOn <em>Held On</em>}</li>
 *   <li>{@link org.rapport.model.Review#isPersonPresent <em>Person Present</em>}</li>
 *   <li>{@link org.rapport.model.Review#isCarerPresent <em>Carer Present</em>}</li>
 *   <li>{@link org.rapport.model.Review#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.rapport.model.Review#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.rapport.model.Review#getMinutesPerWeekAfter <em>Minutes Per Week After</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getReview()
 * @model
 * @generated
 */
public interface Review extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Planned For</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day it is planned for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned For</em>' attribute.
	 * @see #setPlannedFor(LocalDate)
	 * @see org.rapport.model.RapportPackage#getReview_PlannedFor()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getPlannedFor();

	/**
	 * Sets the value of the '{@link org.rapport.model.Review#getPlannedFor <em>Planned For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned For</em>' attribute.
	 * @see #getPlannedFor()
	 * @generated
	 */
	void setPlannedFor(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Held On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day it was held; empty while it was not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Held On</em>' attribute.
	 * @see #setHeldOn(LocalDate)
	 * @see org.rapport.model.RapportPackage#getReview_HeldOn()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getHeldOn();

	/**
	 * Sets the value of the '{@link org.rapport.model.Review#getHeldOn <em>Held On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Held On</em>' attribute.
	 * @see #getHeldOn()
	 * @generated
	 */
	void setHeldOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Person Present</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the person took part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person Present</em>' attribute.
	 * @see #setPersonPresent(boolean)
	 * @see org.rapport.model.RapportPackage#getReview_PersonPresent()
	 * @model
	 * @generated
	 */
	boolean isPersonPresent();

	/**
	 * Sets the value of the '{@link org.rapport.model.Review#isPersonPresent <em>Person Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person Present</em>' attribute.
	 * @see #isPersonPresent()
	 * @generated
	 */
	void setPersonPresent(boolean value);

	/**
	 * Returns the value of the '<em><b>Carer Present</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when a carer took part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carer Present</em>' attribute.
	 * @see #setCarerPresent(boolean)
	 * @see org.rapport.model.RapportPackage#getReview_CarerPresent()
	 * @model
	 * @generated
	 */
	boolean isCarerPresent();

	/**
	 * Sets the value of the '{@link org.rapport.model.Review#isCarerPresent <em>Carer Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carer Present</em>' attribute.
	 * @see #isCarerPresent()
	 * @generated
	 */
	void setCarerPresent(boolean value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' attribute.
	 * The default value is <code>"TOGETHER"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.DecidedBy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided By</em>' attribute.
	 * @see org.rapport.model.DecidedBy
	 * @see #setDecidedBy(DecidedBy)
	 * @see org.rapport.model.RapportPackage#getReview_DecidedBy()
	 * @model default="TOGETHER"
	 * @generated
	 */
	DecidedBy getDecidedBy();

	/**
	 * Sets the value of the '{@link org.rapport.model.Review#getDecidedBy <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' attribute.
	 * @see org.rapport.model.DecidedBy
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(DecidedBy value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was said and decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.rapport.model.RapportPackage#getReview_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.rapport.model.Review#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Minutes Per Week After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes of support a week decided for the time after, 0 or more; empty when not changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes Per Week After</em>' attribute.
	 * @see #setMinutesPerWeekAfter(Integer)
	 * @see org.rapport.model.RapportPackage#getReview_MinutesPerWeekAfter()
	 * @model
	 * @generated
	 */
	Integer getMinutesPerWeekAfter();

	/**
	 * Sets the value of the '{@link org.rapport.model.Review#getMinutesPerWeekAfter <em>Minutes Per Week After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes Per Week After</em>' attribute.
	 * @see #getMinutesPerWeekAfter()
	 * @generated
	 */
	void setMinutesPerWeekAfter(Integer value);

} // Review

/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Membership</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One worker's time in a team. Carries a period, because continuity needs one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Membership#getFrom <em>From</em>}</li>
 *   <li>{@link org.rapport.model.Membership#getTo <em>To</em>}</li>
 *   <li>{@link org.rapport.model.Membership#getWorker <em>Worker</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getMembership()
 * @model
 * @generated
 */
public interface Membership extends Identifiable {
	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day; empty when from the beginning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.rapport.model.RapportPackage#getMembership_From()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.rapport.model.Membership#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day; empty while it goes on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(LocalDate)
	 * @see org.rapport.model.RapportPackage#getMembership_To()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getTo();

	/**
	 * Sets the value of the '{@link org.rapport.model.Membership#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Worker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The worker.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Worker</em>' reference.
	 * @see #setWorker(Worker)
	 * @see org.rapport.model.RapportPackage#getMembership_Worker()
	 * @model required="true"
	 * @generated
	 */
	Worker getWorker();

	/**
	 * Sets the value of the '{@link org.rapport.model.Membership#getWorker <em>Worker</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Worker</em>' reference.
	 * @see #getWorker()
	 * @generated
	 */
	void setWorker(Worker value);

} // Membership

/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import java.time.LocalDateTime;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A worker's time that is not contact.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Activity#getWorker <em>Worker</em>}</li>
 *   <li>{@link org.rapport.model.Activity#getStart <em>Start</em>}</li>
 *   <li>{@link org.rapport.model.Activity#getDurationMinutes <em>Duration Minutes</em>}</li>
 *   <li>{@link org.rapport.model.Activity#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getActivity()
 * @model
 * @generated
 */
public interface Activity extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Worker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The worker.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Worker</em>' reference.
	 * @see #setWorker(Worker)
	 * @see org.rapport.model.RapportPackage#getActivity_Worker()
	 * @model required="true"
	 * @generated
	 */
	Worker getWorker();

	/**
	 * Sets the value of the '{@link org.rapport.model.Activity#getWorker <em>Worker</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Worker</em>' reference.
	 * @see #getWorker()
	 * @generated
	 */
	void setWorker(Worker value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start, in the plan's time zone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDateTime)
	 * @see org.rapport.model.RapportPackage#getActivity_Start()
	 * @model dataType="org.rapport.model.LocalDateTime" required="true"
	 * @generated
	 */
	LocalDateTime getStart();

	/**
	 * Sets the value of the '{@link org.rapport.model.Activity#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Duration Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length in minutes, more than 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration Minutes</em>' attribute.
	 * @see #setDurationMinutes(int)
	 * @see org.rapport.model.RapportPackage#getActivity_DurationMinutes()
	 * @model required="true"
	 * @generated
	 */
	int getDurationMinutes();

	/**
	 * Sets the value of the '{@link org.rapport.model.Activity#getDurationMinutes <em>Duration Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Minutes</em>' attribute.
	 * @see #getDurationMinutes()
	 * @generated
	 */
	void setDurationMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"RECORDING"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.ActivityKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is spent on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.ActivityKind
	 * @see #setKind(ActivityKind)
	 * @see org.rapport.model.RapportPackage#getActivity_Kind()
	 * @model default="RECORDING"
	 * @generated
	 */
	ActivityKind getKind();

	/**
	 * Sets the value of the '{@link org.rapport.model.Activity#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.ActivityKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ActivityKind value);

} // Activity

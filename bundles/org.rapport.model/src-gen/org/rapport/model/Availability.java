/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Availability</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A span of time on a day of the week when a worker can work.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Availability#getDay <em>Day</em>}</li>
 *   <li>{@link org.rapport.model.Availability#getFrom <em>From</em>}</li>
 *   <li>{@link org.rapport.model.Availability#getTo <em>To</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getAvailability()
 * @model
 * @generated
 */
public interface Availability extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Day</b></em>' attribute.
	 * The default value is <code>"MONDAY"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the week.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Day</em>' attribute.
	 * @see #setDay(DayOfWeek)
	 * @see org.rapport.model.RapportPackage#getAvailability_Day()
	 * @model default="MONDAY" dataType="org.rapport.model.DayOfWeek" required="true"
	 * @generated
	 */
	DayOfWeek getDay();

	/**
	 * Sets the value of the '{@link org.rapport.model.Availability#getDay <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day</em>' attribute.
	 * @see #getDay()
	 * @generated
	 */
	void setDay(DayOfWeek value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalTime)
	 * @see org.rapport.model.RapportPackage#getAvailability_From()
	 * @model dataType="org.rapport.model.LocalTime" required="true"
	 * @generated
	 */
	LocalTime getFrom();

	/**
	 * Sets the value of the '{@link org.rapport.model.Availability#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalTime value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when; earlier than from, or 00:00, means past midnight.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(LocalTime)
	 * @see org.rapport.model.RapportPackage#getAvailability_To()
	 * @model dataType="org.rapport.model.LocalTime" required="true"
	 * @generated
	 */
	LocalTime getTo();

	/**
	 * Sets the value of the '{@link org.rapport.model.Availability#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(LocalTime value);

} // Availability

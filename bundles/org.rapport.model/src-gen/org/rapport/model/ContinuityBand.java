/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Continuity Band</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Low continuity for people with at least so many minutes of support a day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.ContinuityBand#getFromMinutesPerDay <em>From Minutes Per Day</em>}</li>
 *   <li>{@link org.rapport.model.ContinuityBand#getLowCoc <em>Low Coc</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getContinuityBand()
 * @model
 * @generated
 */
public interface ContinuityBand extends Identifiable {
	/**
	 * Returns the value of the '<em><b>From Minutes Per Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From this many minutes of support a day, 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From Minutes Per Day</em>' attribute.
	 * @see #setFromMinutesPerDay(int)
	 * @see org.rapport.model.RapportPackage#getContinuityBand_FromMinutesPerDay()
	 * @model
	 * @generated
	 */
	int getFromMinutesPerDay();

	/**
	 * Sets the value of the '{@link org.rapport.model.ContinuityBand#getFromMinutesPerDay <em>From Minutes Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From Minutes Per Day</em>' attribute.
	 * @see #getFromMinutesPerDay()
	 * @generated
	 */
	void setFromMinutesPerDay(int value);

	/**
	 * Returns the value of the '<em><b>Low Coc</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bice-Boxerman COC below this is low, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low Coc</em>' attribute.
	 * @see #setLowCoc(double)
	 * @see org.rapport.model.RapportPackage#getContinuityBand_LowCoc()
	 * @model
	 * @generated
	 */
	double getLowCoc();

	/**
	 * Sets the value of the '{@link org.rapport.model.ContinuityBand#getLowCoc <em>Low Coc</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low Coc</em>' attribute.
	 * @see #getLowCoc()
	 * @generated
	 */
	void setLowCoc(double value);

} // ContinuityBand

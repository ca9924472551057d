/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Outcome Score</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An outcome measured on a day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.OutcomeScore#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.rapport.model.OutcomeScore#getOn <em>On</em>}</li>
 *   <li>{@link org.rapport.model.OutcomeScore#getScore <em>Score</em>}</li>
 *   <li>{@link org.rapport.model.OutcomeScore#isSoft <em>Soft</em>}</li>
 *   <li>{@link org.rapport.model.OutcomeScore#getSustainedUntil <em>Sustained Until</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getOutcomeScore()
 * @model
 * @generated
 */
public interface OutcomeScore extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The instrument, such as barthel-20, gas-t or self-rated-performance.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instrument</em>' attribute.
	 * @see #setInstrument(String)
	 * @see org.rapport.model.RapportPackage#getOutcomeScore_Instrument()
	 * @model
	 * @generated
	 */
	String getInstrument();

	/**
	 * Sets the value of the '{@link org.rapport.model.OutcomeScore#getInstrument <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' attribute.
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(String value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the measurement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.rapport.model.RapportPackage#getOutcomeScore_On()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.rapport.model.OutcomeScore#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The score on the instrument's own scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(double)
	 * @see org.rapport.model.RapportPackage#getOutcomeScore_Score()
	 * @model
	 * @generated
	 */
	double getScore();

	/**
	 * Sets the value of the '{@link org.rapport.model.OutcomeScore#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(double value);

	/**
	 * Returns the value of the '<em><b>Soft</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for a soft outcome such as wellbeing or confidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Soft</em>' attribute.
	 * @see #setSoft(boolean)
	 * @see org.rapport.model.RapportPackage#getOutcomeScore_Soft()
	 * @model
	 * @generated
	 */
	boolean isSoft();

	/**
	 * Sets the value of the '{@link org.rapport.model.OutcomeScore#isSoft <em>Soft</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Soft</em>' attribute.
	 * @see #isSoft()
	 * @generated
	 */
	void setSoft(boolean value);

	/**
	 * Returns the value of the '<em><b>Sustained Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day on which the outcome was still seen; empty when not followed up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sustained Until</em>' attribute.
	 * @see #setSustainedUntil(LocalDate)
	 * @see org.rapport.model.RapportPackage#getOutcomeScore_SustainedUntil()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getSustainedUntil();

	/**
	 * Sets the value of the '{@link org.rapport.model.OutcomeScore#getSustainedUntil <em>Sustained Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sustained Until</em>' attribute.
	 * @see #getSustainedUntil()
	 * @generated
	 */
	void setSustainedUntil(LocalDate value);

} // OutcomeScore

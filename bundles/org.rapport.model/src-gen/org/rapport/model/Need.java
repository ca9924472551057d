/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Need</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something the person needs support with.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Need#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.rapport.model.Need#getArea <em>Area</em>}</li>
 *   <li>{@link org.rapport.model.Need#getSeverity <em>Severity</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getNeed()
 * @model
 * @generated
 */
public interface Need extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The need, in plain words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.rapport.model.RapportPackage#getNeed_Statement()
	 * @model
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.rapport.model.Need#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Area</b></em>' attribute.
	 * The default value is <code>"SELF_CARE"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.LifeArea}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The part of life it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Area</em>' attribute.
	 * @see org.rapport.model.LifeArea
	 * @see #setArea(LifeArea)
	 * @see org.rapport.model.RapportPackage#getNeed_Area()
	 * @model default="SELF_CARE"
	 * @generated
	 */
	LifeArea getArea();

	/**
	 * Sets the value of the '{@link org.rapport.model.Need#getArea <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' attribute.
	 * @see org.rapport.model.LifeArea
	 * @see #getArea()
	 * @generated
	 */
	void setArea(LifeArea value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The default value is <code>"MODERATE"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.NeedSeverity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much it weighs on daily life.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.rapport.model.NeedSeverity
	 * @see #setSeverity(NeedSeverity)
	 * @see org.rapport.model.RapportPackage#getNeed_Severity()
	 * @model default="MODERATE"
	 * @generated
	 */
	NeedSeverity getSeverity();

	/**
	 * Sets the value of the '{@link org.rapport.model.Need#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.rapport.model.NeedSeverity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(NeedSeverity value);

} // Need

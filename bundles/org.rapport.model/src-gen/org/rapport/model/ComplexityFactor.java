/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Complexity Factor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that makes more time due to build trust, such as a communication barrier or trauma.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.ComplexityFactor#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.ComplexityFactor#getNote <em>Note</em>}</li>
 *   <li>{@link org.rapport.model.ComplexityFactor#getExtraTimePercent <em>Extra Time Percent</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getComplexityFactor()
 * @model
 * @generated
 */
public interface ComplexityFactor extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.ComplexityKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.ComplexityKind
	 * @see #setKind(ComplexityKind)
	 * @see org.rapport.model.RapportPackage#getComplexityFactor_Kind()
	 * @model default="OTHER"
	 * @generated
	 */
	ComplexityKind getKind();

	/**
	 * Sets the value of the '{@link org.rapport.model.ComplexityFactor#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.ComplexityKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ComplexityKind value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a worker should know about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.rapport.model.RapportPackage#getComplexityFactor_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.rapport.model.ComplexityFactor#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Extra Time Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Extra time for this person in percent of the standard, 0 or more; overrides the standard's weight. Empty: the standard's weight for this kind applies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extra Time Percent</em>' attribute.
	 * @see #setExtraTimePercent(Integer)
	 * @see org.rapport.model.RapportPackage#getComplexityFactor_ExtraTimePercent()
	 * @model
	 * @generated
	 */
	Integer getExtraTimePercent();

	/**
	 * Sets the value of the '{@link org.rapport.model.ComplexityFactor#getExtraTimePercent <em>Extra Time Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extra Time Percent</em>' attribute.
	 * @see #getExtraTimePercent()
	 * @generated
	 */
	void setExtraTimePercent(Integer value);

} // ComplexityFactor

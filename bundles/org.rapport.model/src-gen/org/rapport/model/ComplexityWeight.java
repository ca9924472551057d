/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Complexity Weight</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Extra time that a kind of complexity asks for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.ComplexityWeight#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.ComplexityWeight#getExtraTimePercent <em>Extra Time Percent</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getComplexityWeight()
 * @model
 * @generated
 */
public interface ComplexityWeight extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.ComplexityKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.ComplexityKind
	 * @see #setKind(ComplexityKind)
	 * @see org.rapport.model.RapportPackage#getComplexityWeight_Kind()
	 * @model default="OTHER"
	 * @generated
	 */
	ComplexityKind getKind();

	/**
	 * Sets the value of the '{@link org.rapport.model.ComplexityWeight#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.ComplexityKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ComplexityKind value);

	/**
	 * Returns the value of the '<em><b>Extra Time Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Extra time in percent of the standard, 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extra Time Percent</em>' attribute.
	 * @see #setExtraTimePercent(int)
	 * @see org.rapport.model.RapportPackage#getComplexityWeight_ExtraTimePercent()
	 * @model
	 * @generated
	 */
	int getExtraTimePercent();

	/**
	 * Sets the value of the '{@link org.rapport.model.ComplexityWeight#getExtraTimePercent <em>Extra Time Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extra Time Percent</em>' attribute.
	 * @see #getExtraTimePercent()
	 * @generated
	 */
	void setExtraTimePercent(int value);

} // ComplexityWeight

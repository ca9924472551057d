/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Strength</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A strength, or the potential for one (Demos paper policy 2: assessments give a holistic view of strengths, potential, goals and needs).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Strength#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.rapport.model.Strength#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.Strength#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.rapport.model.Strength#isPotential <em>Potential</em>}</li>
 *   <li>{@link org.rapport.model.Strength#getUnlockedBy <em>Unlocked By</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getStrength()
 * @model
 * @generated
 */
public interface Strength extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The strength, in the person's words where possible.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.rapport.model.RapportPackage#getStrength_Statement()
	 * @model
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.rapport.model.Strength#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"SKILL"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.StrengthKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of strength it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.StrengthKind
	 * @see #setKind(StrengthKind)
	 * @see org.rapport.model.RapportPackage#getStrength_Kind()
	 * @model default="SKILL"
	 * @generated
	 */
	StrengthKind getKind();

	/**
	 * Sets the value of the '{@link org.rapport.model.Strength#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.StrengthKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StrengthKind value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * The default value is <code>"PERSON"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.StrengthOwner}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose strength it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see org.rapport.model.StrengthOwner
	 * @see #setOwner(StrengthOwner)
	 * @see org.rapport.model.RapportPackage#getStrength_Owner()
	 * @model default="PERSON"
	 * @generated
	 */
	StrengthOwner getOwner();

	/**
	 * Sets the value of the '{@link org.rapport.model.Strength#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see org.rapport.model.StrengthOwner
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(StrengthOwner value);

	/**
	 * Returns the value of the '<em><b>Potential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it could be, rather than is: a capacity now or in future to contribute to the person's own goals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Potential</em>' attribute.
	 * @see #setPotential(boolean)
	 * @see org.rapport.model.RapportPackage#getStrength_Potential()
	 * @model
	 * @generated
	 */
	boolean isPotential();

	/**
	 * Sets the value of the '{@link org.rapport.model.Strength#isPotential <em>Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Potential</em>' attribute.
	 * @see #isPotential()
	 * @generated
	 */
	void setPotential(boolean value);

	/**
	 * Returns the value of the '<em><b>Unlocked By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For potential: what would unlock it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unlocked By</em>' attribute.
	 * @see #setUnlockedBy(String)
	 * @see org.rapport.model.RapportPackage#getStrength_UnlockedBy()
	 * @model
	 * @generated
	 */
	String getUnlockedBy();

	/**
	 * Sets the value of the '{@link org.rapport.model.Strength#getUnlockedBy <em>Unlocked By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unlocked By</em>' attribute.
	 * @see #getUnlockedBy()
	 * @generated
	 */
	void setUnlockedBy(String value);

} // Strength

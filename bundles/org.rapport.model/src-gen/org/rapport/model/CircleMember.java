/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Circle Member</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody in the person's own life: family, friend, neighbour or group.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.CircleMember#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.CircleMember#getRelation <em>Relation</em>}</li>
 *   <li>{@link org.rapport.model.CircleMember#isCarer <em>Carer</em>}</li>
 *   <li>{@link org.rapport.model.CircleMember#getHoursPerWeek <em>Hours Per Week</em>}</li>
 *   <li>{@link org.rapport.model.CircleMember#getSupport <em>Support</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getCircleMember()
 * @model
 * @generated
 */
public interface CircleMember extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What they are called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.RapportPackage#getCircleMember_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.CircleMember#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Relation</b></em>' attribute.
	 * The default value is <code>"FRIEND"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.CircleRelation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What they are to the person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relation</em>' attribute.
	 * @see org.rapport.model.CircleRelation
	 * @see #setRelation(CircleRelation)
	 * @see org.rapport.model.RapportPackage#getCircleMember_Relation()
	 * @model default="FRIEND"
	 * @generated
	 */
	CircleRelation getRelation();

	/**
	 * Sets the value of the '{@link org.rapport.model.CircleMember#getRelation <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relation</em>' attribute.
	 * @see org.rapport.model.CircleRelation
	 * @see #getRelation()
	 * @generated
	 */
	void setRelation(CircleRelation value);

	/**
	 * Returns the value of the '<em><b>Carer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when they give unpaid care.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carer</em>' attribute.
	 * @see #setCarer(boolean)
	 * @see org.rapport.model.RapportPackage#getCircleMember_Carer()
	 * @model
	 * @generated
	 */
	boolean isCarer();

	/**
	 * Sets the value of the '{@link org.rapport.model.CircleMember#isCarer <em>Carer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carer</em>' attribute.
	 * @see #isCarer()
	 * @generated
	 */
	void setCarer(boolean value);

	/**
	 * Returns the value of the '<em><b>Hours Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hours of unpaid care or company a week, 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hours Per Week</em>' attribute.
	 * @see #setHoursPerWeek(double)
	 * @see org.rapport.model.RapportPackage#getCircleMember_HoursPerWeek()
	 * @model
	 * @generated
	 */
	double getHoursPerWeek();

	/**
	 * Sets the value of the '{@link org.rapport.model.CircleMember#getHoursPerWeek <em>Hours Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours Per Week</em>' attribute.
	 * @see #getHoursPerWeek()
	 * @generated
	 */
	void setHoursPerWeek(double value);

	/**
	 * Returns the value of the '<em><b>Support</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The carer's own package of support.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Support</em>' containment reference.
	 * @see #setSupport(CarerSupport)
	 * @see org.rapport.model.RapportPackage#getCircleMember_Support()
	 * @model containment="true"
	 * @generated
	 */
	CarerSupport getSupport();

	/**
	 * Sets the value of the '{@link org.rapport.model.CircleMember#getSupport <em>Support</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Support</em>' containment reference.
	 * @see #getSupport()
	 * @generated
	 */
	void setSupport(CarerSupport value);

} // CircleMember

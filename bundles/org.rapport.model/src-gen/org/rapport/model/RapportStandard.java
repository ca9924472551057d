/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Standard</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Minutes that a relationship of a depth needs to build rapport. A local judgement that carries its own source.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.RapportStandard#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.rapport.model.RapportStandard#getRole <em>Role</em>}</li>
 *   <li>{@link org.rapport.model.RapportStandard#getMinimumMinutes <em>Minimum Minutes</em>}</li>
 *   <li>{@link org.rapport.model.RapportStandard#getOptimumMinutes <em>Optimum Minutes</em>}</li>
 *   <li>{@link org.rapport.model.RapportStandard#getWithinDays <em>Within Days</em>}</li>
 *   <li>{@link org.rapport.model.RapportStandard#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getRapportStandard()
 * @model
 * @generated
 */
public interface RapportStandard extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Depth</b></em>' attribute.
	 * The default value is <code>"REGULAR"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.RelationshipDepth}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For relationships of this depth.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depth</em>' attribute.
	 * @see org.rapport.model.RelationshipDepth
	 * @see #setDepth(RelationshipDepth)
	 * @see org.rapport.model.RapportPackage#getRapportStandard_Depth()
	 * @model default="REGULAR"
	 * @generated
	 */
	RelationshipDepth getDepth();

	/**
	 * Sets the value of the '{@link org.rapport.model.RapportStandard#getDepth <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depth</em>' attribute.
	 * @see org.rapport.model.RelationshipDepth
	 * @see #getDepth()
	 * @generated
	 */
	void setDepth(RelationshipDepth value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.rapport.model.WorkerRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For workers of this role; empty: for all. The one for the role wins over the general one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.rapport.model.WorkerRole
	 * @see #isSetRole()
	 * @see #unsetRole()
	 * @see #setRole(WorkerRole)
	 * @see org.rapport.model.RapportPackage#getRapportStandard_Role()
	 * @model unsettable="true"
	 * @generated
	 */
	WorkerRole getRole();

	/**
	 * Sets the value of the '{@link org.rapport.model.RapportStandard#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.rapport.model.WorkerRole
	 * @see #isSetRole()
	 * @see #unsetRole()
	 * @see #getRole()
	 * @generated
	 */
	void setRole(WorkerRole value);

	/**
	 * Unsets the value of the '{@link org.rapport.model.RapportStandard#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetRole()
	 * @see #getRole()
	 * @see #setRole(WorkerRole)
	 * @generated
	 */
	void unsetRole();

	/**
	 * Returns whether the value of the '{@link org.rapport.model.RapportStandard#getRole <em>Role</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Role</em>' attribute is set.
	 * @see #unsetRole()
	 * @see #getRole()
	 * @see #setRole(WorkerRole)
	 * @generated
	 */
	boolean isSetRole();

	/**
	 * Returns the value of the '<em><b>Minimum Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes at the least, 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Minutes</em>' attribute.
	 * @see #setMinimumMinutes(int)
	 * @see org.rapport.model.RapportPackage#getRapportStandard_MinimumMinutes()
	 * @model
	 * @generated
	 */
	int getMinimumMinutes();

	/**
	 * Sets the value of the '{@link org.rapport.model.RapportStandard#getMinimumMinutes <em>Minimum Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Minutes</em>' attribute.
	 * @see #getMinimumMinutes()
	 * @generated
	 */
	void setMinimumMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Optimum Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes at the optimum, not less than the minimum.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Optimum Minutes</em>' attribute.
	 * @see #setOptimumMinutes(int)
	 * @see org.rapport.model.RapportPackage#getRapportStandard_OptimumMinutes()
	 * @model
	 * @generated
	 */
	int getOptimumMinutes();

	/**
	 * Sets the value of the '{@link org.rapport.model.RapportStandard#getOptimumMinutes <em>Optimum Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Optimum Minutes</em>' attribute.
	 * @see #getOptimumMinutes()
	 * @generated
	 */
	void setOptimumMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Within Days</b></em>' attribute.
	 * The default value is <code>"28"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days from the start of the relationship within which they are given, more than 0. Local judgement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Within Days</em>' attribute.
	 * @see #setWithinDays(int)
	 * @see org.rapport.model.RapportPackage#getRapportStandard_WithinDays()
	 * @model default="28"
	 * @generated
	 */
	int getWithinDays();

	/**
	 * Sets the value of the '{@link org.rapport.model.RapportStandard#getWithinDays <em>Within Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Within Days</em>' attribute.
	 * @see #getWithinDays()
	 * @generated
	 */
	void setWithinDays(int value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the figures come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.rapport.model.RapportPackage#getRapportStandard_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.rapport.model.RapportStandard#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // RapportStandard

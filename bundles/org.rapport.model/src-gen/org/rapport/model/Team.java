/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Team</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A team, across disciplines and organisations.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Team#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.rapport.model.Team#getMemberships <em>Memberships</em>}</li>
 *   <li>{@link org.rapport.model.Team#getLead <em>Lead</em>}</li>
 *   <li>{@link org.rapport.model.Team#getSupports <em>Supports</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getTeam()
 * @model
 * @generated
 */
public interface Team extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' attribute.
	 * @see #setOrganisation(String)
	 * @see org.rapport.model.RapportPackage#getTeam_Organisation()
	 * @model
	 * @generated
	 */
	String getOrganisation();

	/**
	 * Sets the value of the '{@link org.rapport.model.Team#getOrganisation <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' attribute.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(String value);

	/**
	 * Returns the value of the '<em><b>Memberships</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.Membership}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who belongs to it, and when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memberships</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getTeam_Memberships()
	 * @model containment="true"
	 * @generated
	 */
	EList<Membership> getMemberships();

	/**
	 * Returns the value of the '<em><b>Lead</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who leads it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lead</em>' reference.
	 * @see #setLead(Worker)
	 * @see org.rapport.model.RapportPackage#getTeam_Lead()
	 * @model
	 * @generated
	 */
	Worker getLead();

	/**
	 * Sets the value of the '{@link org.rapport.model.Team#getLead <em>Lead</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead</em>' reference.
	 * @see #getLead()
	 * @generated
	 */
	void setLead(Worker value);

	/**
	 * Returns the value of the '<em><b>Supports</b></em>' reference list.
	 * The list contents are of type {@link org.rapport.model.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people it supports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supports</em>' reference list.
	 * @see org.rapport.model.RapportPackage#getTeam_Supports()
	 * @model
	 * @generated
	 */
	EList<Person> getSupports();

} // Team

/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Demand Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A request that reached the service.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.DemandEvent#getPerson <em>Person</em>}</li>
 *   <li>{@link org.rapport.model.DemandEvent#getOn <em>On</em>}</li>
 *   <li>{@link org.rapport.model.DemandEvent#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.DemandEvent#getCause <em>Cause</em>}</li>
 *   <li>{@link org.rapport.model.DemandEvent#getCostPence <em>Cost Pence</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getDemandEvent()
 * @model
 * @generated
 */
public interface DemandEvent extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom it is about, if a person of the plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.rapport.model.RapportPackage#getDemandEvent_Person()
	 * @model
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.rapport.model.DemandEvent#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day it came in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.rapport.model.RapportPackage#getDemandEvent_On()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.rapport.model.DemandEvent#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"VALUE"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.DemandKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of value, or caused by failure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.DemandKind
	 * @see #setKind(DemandKind)
	 * @see org.rapport.model.RapportPackage#getDemandEvent_Kind()
	 * @model default="VALUE"
	 * @generated
	 */
	DemandKind getKind();

	/**
	 * Sets the value of the '{@link org.rapport.model.DemandEvent#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.DemandKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DemandKind value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What caused it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' attribute.
	 * @see #setCause(String)
	 * @see org.rapport.model.RapportPackage#getDemandEvent_Cause()
	 * @model
	 * @generated
	 */
	String getCause();

	/**
	 * Sets the value of the '{@link org.rapport.model.DemandEvent#getCause <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' attribute.
	 * @see #getCause()
	 * @generated
	 */
	void setCause(String value);

	/**
	 * Returns the value of the '<em><b>Cost Pence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it cost, in pence, 0 or more; empty when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost Pence</em>' attribute.
	 * @see #setCostPence(Integer)
	 * @see org.rapport.model.RapportPackage#getDemandEvent_CostPence()
	 * @model
	 * @generated
	 */
	Integer getCostPence();

	/**
	 * Sets the value of the '{@link org.rapport.model.DemandEvent#getCostPence <em>Cost Pence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost Pence</em>' attribute.
	 * @see #getCostPence()
	 * @generated
	 */
	void setCostPence(Integer value);

} // DemandEvent

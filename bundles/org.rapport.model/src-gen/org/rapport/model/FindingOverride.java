/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Finding Override</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody has looked at a finding and answered it. It is shown as overridden with the reason, never dropped.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.FindingOverride#getCheckId <em>Check Id</em>}</li>
 *   <li>{@link org.rapport.model.FindingOverride#getReason <em>Reason</em>}</li>
 *   <li>{@link org.rapport.model.FindingOverride#getBy <em>By</em>}</li>
 *   <li>{@link org.rapport.model.FindingOverride#getOn <em>On</em>}</li>
 *   <li>{@link org.rapport.model.FindingOverride#getExpiresOn <em>Expires On</em>}</li>
 *   <li>{@link org.rapport.model.FindingOverride#getElement <em>Element</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getFindingOverride()
 * @model
 * @generated
 */
public interface FindingOverride extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Check Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the check, such as TIME-01.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Check Id</em>' attribute.
	 * @see #setCheckId(String)
	 * @see org.rapport.model.RapportPackage#getFindingOverride_CheckId()
	 * @model required="true"
	 * @generated
	 */
	String getCheckId();

	/**
	 * Sets the value of the '{@link org.rapport.model.FindingOverride#getCheckId <em>Check Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Check Id</em>' attribute.
	 * @see #getCheckId()
	 * @generated
	 */
	void setCheckId(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is right as it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.rapport.model.RapportPackage#getFindingOverride_Reason()
	 * @model required="true"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.rapport.model.FindingOverride#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who says so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.rapport.model.RapportPackage#getFindingOverride_By()
	 * @model
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.rapport.model.FindingOverride#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which they said so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On</em>' attribute.
	 * @see #setOn(LocalDate)
	 * @see org.rapport.model.RapportPackage#getFindingOverride_On()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getOn();

	/**
	 * Sets the value of the '{@link org.rapport.model.FindingOverride#getOn <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On</em>' attribute.
	 * @see #getOn()
	 * @generated
	 */
	void setOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day on which it counts; empty when it has no end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expires On</em>' attribute.
	 * @see #setExpiresOn(LocalDate)
	 * @see org.rapport.model.RapportPackage#getFindingOverride_ExpiresOn()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getExpiresOn();

	/**
	 * Sets the value of the '{@link org.rapport.model.FindingOverride#getExpiresOn <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expires On</em>' attribute.
	 * @see #getExpiresOn()
	 * @generated
	 */
	void setExpiresOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The element that the finding is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' reference.
	 * @see #setElement(Identifiable)
	 * @see org.rapport.model.RapportPackage#getFindingOverride_Element()
	 * @model required="true"
	 * @generated
	 */
	Identifiable getElement();

	/**
	 * Sets the value of the '{@link org.rapport.model.FindingOverride#getElement <em>Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' reference.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(Identifiable value);

} // FindingOverride

/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Consent</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whether the person agrees to share something with somebody in their circle.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Consent#getScope <em>Scope</em>}</li>
 *   <li>{@link org.rapport.model.Consent#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.rapport.model.Consent#getAskedOn <em>Asked On</em>}</li>
 *   <li>{@link org.rapport.model.Consent#getExpiresOn <em>Expires On</em>}</li>
 *   <li>{@link org.rapport.model.Consent#getRecipient <em>Recipient</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getConsent()
 * @model
 * @generated
 */
public interface Consent extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What may be shared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see #setScope(String)
	 * @see org.rapport.model.RapportPackage#getConsent_Scope()
	 * @model
	 * @generated
	 */
	String getScope();

	/**
	 * Sets the value of the '{@link org.rapport.model.Consent#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see #getScope()
	 * @generated
	 */
	void setScope(String value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * The default value is <code>"NOT_ASKED"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.ConsentAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person's answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see org.rapport.model.ConsentAnswer
	 * @see #setAnswer(ConsentAnswer)
	 * @see org.rapport.model.RapportPackage#getConsent_Answer()
	 * @model default="NOT_ASKED"
	 * @generated
	 */
	ConsentAnswer getAnswer();

	/**
	 * Sets the value of the '{@link org.rapport.model.Consent#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see org.rapport.model.ConsentAnswer
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(ConsentAnswer value);

	/**
	 * Returns the value of the '<em><b>Asked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which they were asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asked On</em>' attribute.
	 * @see #setAskedOn(LocalDate)
	 * @see org.rapport.model.RapportPackage#getConsent_AskedOn()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getAskedOn();

	/**
	 * Sets the value of the '{@link org.rapport.model.Consent#getAskedOn <em>Asked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asked On</em>' attribute.
	 * @see #getAskedOn()
	 * @generated
	 */
	void setAskedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Expires On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day on which the answer holds; empty when it has no end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expires On</em>' attribute.
	 * @see #setExpiresOn(LocalDate)
	 * @see org.rapport.model.RapportPackage#getConsent_ExpiresOn()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getExpiresOn();

	/**
	 * Sets the value of the '{@link org.rapport.model.Consent#getExpiresOn <em>Expires On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expires On</em>' attribute.
	 * @see #getExpiresOn()
	 * @generated
	 */
	void setExpiresOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Recipient</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With whom it may be shared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recipient</em>' reference.
	 * @see #setRecipient(CircleMember)
	 * @see org.rapport.model.RapportPackage#getConsent_Recipient()
	 * @model required="true"
	 * @generated
	 */
	CircleMember getRecipient();

	/**
	 * Sets the value of the '{@link org.rapport.model.Consent#getRecipient <em>Recipient</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recipient</em>' reference.
	 * @see #getRecipient()
	 * @generated
	 */
	void setRecipient(CircleMember value);

} // Consent

/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Risk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A risk, with whose view it is and what was decided about it. Positive risk taking is part of reablement (NICE NG74 1.1.3).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Risk#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.rapport.model.Risk#getPerspective <em>Perspective</em>}</li>
 *   <li>{@link org.rapport.model.Risk#getResponse <em>Response</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getRisk()
 * @model
 * @generated
 */
public interface Risk extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The risk, in plain words; never regaining independence is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.rapport.model.RapportPackage#getRisk_Statement()
	 * @model
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.rapport.model.Risk#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Perspective</b></em>' attribute.
	 * The default value is <code>"PERSON"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.Perspective}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who sees it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Perspective</em>' attribute.
	 * @see org.rapport.model.Perspective
	 * @see #setPerspective(Perspective)
	 * @see org.rapport.model.RapportPackage#getRisk_Perspective()
	 * @model default="PERSON"
	 * @generated
	 */
	Perspective getPerspective();

	/**
	 * Sets the value of the '{@link org.rapport.model.Risk#getPerspective <em>Perspective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Perspective</em>' attribute.
	 * @see org.rapport.model.Perspective
	 * @see #getPerspective()
	 * @generated
	 */
	void setPerspective(Perspective value);

	/**
	 * Returns the value of the '<em><b>Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was agreed to do about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Response</em>' attribute.
	 * @see #setResponse(String)
	 * @see org.rapport.model.RapportPackage#getRisk_Response()
	 * @model
	 * @generated
	 */
	String getResponse();

	/**
	 * Sets the value of the '{@link org.rapport.model.Risk#getResponse <em>Response</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Response</em>' attribute.
	 * @see #getResponse()
	 * @generated
	 */
	void setResponse(String value);

} // Risk

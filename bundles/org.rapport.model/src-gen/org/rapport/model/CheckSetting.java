/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Check Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the service makes of one check, instead of its own severity.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.CheckSetting#getCheckId <em>Check Id</em>}</li>
 *   <li>{@link org.rapport.model.CheckSetting#getLevel <em>Level</em>}</li>
 *   <li>{@link org.rapport.model.CheckSetting#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getCheckSetting()
 * @model
 * @generated
 */
public interface CheckSetting extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Check Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the check, such as TIME-01.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Check Id</em>' attribute.
	 * @see #setCheckId(String)
	 * @see org.rapport.model.RapportPackage#getCheckSetting_CheckId()
	 * @model required="true"
	 * @generated
	 */
	String getCheckId();

	/**
	 * Sets the value of the '{@link org.rapport.model.CheckSetting#getCheckId <em>Check Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Check Id</em>' attribute.
	 * @see #getCheckId()
	 * @generated
	 */
	void setCheckId(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The default value is <code>"WARNING"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.CheckLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The severity of all its findings, or OFF.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.rapport.model.CheckLevel
	 * @see #setLevel(CheckLevel)
	 * @see org.rapport.model.RapportPackage#getCheckSetting_Level()
	 * @model default="WARNING"
	 * @generated
	 */
	CheckLevel getLevel();

	/**
	 * Sets the value of the '{@link org.rapport.model.CheckSetting#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.rapport.model.CheckLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(CheckLevel value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the service decided so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.rapport.model.RapportPackage#getCheckSetting_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.rapport.model.CheckSetting#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // CheckSetting

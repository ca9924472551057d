/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Support Option</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An option offered by brokerage, so that the person has a genuine choice.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.SupportOption#getDescription <em>Description</em>}</li>
 *   <li>{@link org.rapport.model.SupportOption#getFundingRoute <em>Funding Route</em>}</li>
 *   <li>{@link org.rapport.model.SupportOption#getWeeklyCostPence <em>Weekly Cost Pence</em>}</li>
 *   <li>{@link org.rapport.model.SupportOption#getOfferedOn <em>Offered On</em>}</li>
 *   <li>{@link org.rapport.model.SupportOption#isChosen <em>Chosen</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getSupportOption()
 * @model
 * @generated
 */
public interface SupportOption extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.rapport.model.RapportPackage#getSupportOption_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.rapport.model.SupportOption#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Funding Route</b></em>' attribute.
	 * The default value is <code>"COUNCIL_MANAGED"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.FundingRoute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it would be paid for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Funding Route</em>' attribute.
	 * @see org.rapport.model.FundingRoute
	 * @see #setFundingRoute(FundingRoute)
	 * @see org.rapport.model.RapportPackage#getSupportOption_FundingRoute()
	 * @model default="COUNCIL_MANAGED"
	 * @generated
	 */
	FundingRoute getFundingRoute();

	/**
	 * Sets the value of the '{@link org.rapport.model.SupportOption#getFundingRoute <em>Funding Route</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Funding Route</em>' attribute.
	 * @see org.rapport.model.FundingRoute
	 * @see #getFundingRoute()
	 * @generated
	 */
	void setFundingRoute(FundingRoute value);

	/**
	 * Returns the value of the '<em><b>Weekly Cost Pence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost a week in pence, 0 or more; empty when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weekly Cost Pence</em>' attribute.
	 * @see #setWeeklyCostPence(Integer)
	 * @see org.rapport.model.RapportPackage#getSupportOption_WeeklyCostPence()
	 * @model
	 * @generated
	 */
	Integer getWeeklyCostPence();

	/**
	 * Sets the value of the '{@link org.rapport.model.SupportOption#getWeeklyCostPence <em>Weekly Cost Pence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weekly Cost Pence</em>' attribute.
	 * @see #getWeeklyCostPence()
	 * @generated
	 */
	void setWeeklyCostPence(Integer value);

	/**
	 * Returns the value of the '<em><b>Offered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it was offered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offered On</em>' attribute.
	 * @see #setOfferedOn(LocalDate)
	 * @see org.rapport.model.RapportPackage#getSupportOption_OfferedOn()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getOfferedOn();

	/**
	 * Sets the value of the '{@link org.rapport.model.SupportOption#getOfferedOn <em>Offered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offered On</em>' attribute.
	 * @see #getOfferedOn()
	 * @generated
	 */
	void setOfferedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Chosen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the person chose it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chosen</em>' attribute.
	 * @see #setChosen(boolean)
	 * @see org.rapport.model.RapportPackage#getSupportOption_Chosen()
	 * @model
	 * @generated
	 */
	boolean isChosen();

	/**
	 * Sets the value of the '{@link org.rapport.model.SupportOption#isChosen <em>Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chosen</em>' attribute.
	 * @see #isChosen()
	 * @generated
	 */
	void setChosen(boolean value);

} // SupportOption

/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Funding Route</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Who holds the money for a person's support. With a DIRECT_PAYMENT the person employs or buys support themselves.
 * <!-- end-model-doc -->
 * @see org.rapport.model.RapportPackage#getFundingRoute()
 * @model
 * @generated
 */
public enum FundingRoute implements Enumerator {
	/**
	 * The '<em><b>COUNCIL MANAGED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COUNCIL_MANAGED_VALUE
	 * @generated
	 * @ordered
	 */
	COUNCIL_MANAGED(0, "COUNCIL_MANAGED", "COUNCIL_MANAGED"),

	/**
	 * The '<em><b>DIRECT PAYMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIRECT_PAYMENT_VALUE
	 * @generated
	 * @ordered
	 */
	DIRECT_PAYMENT(1, "DIRECT_PAYMENT", "DIRECT_PAYMENT"),

	/**
	 * The '<em><b>PERSONAL HEALTH BUDGET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERSONAL_HEALTH_BUDGET_VALUE
	 * @generated
	 * @ordered
	 */
	PERSONAL_HEALTH_BUDGET(2, "PERSONAL_HEALTH_BUDGET", "PERSONAL_HEALTH_BUDGET"),

	/**
	 * The '<em><b>POOLED BUDGET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POOLED_BUDGET_VALUE
	 * @generated
	 * @ordered
	 */
	POOLED_BUDGET(3, "POOLED_BUDGET", "POOLED_BUDGET"),

	/**
	 * The '<em><b>SELF FUNDED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SELF_FUNDED_VALUE
	 * @generated
	 * @ordered
	 */
	SELF_FUNDED(4, "SELF_FUNDED", "SELF_FUNDED");

	/**
	 * The '<em><b>COUNCIL MANAGED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COUNCIL_MANAGED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COUNCIL_MANAGED_VALUE = 0;

	/**
	 * The '<em><b>DIRECT PAYMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIRECT_PAYMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DIRECT_PAYMENT_VALUE = 1;

	/**
	 * The '<em><b>PERSONAL HEALTH BUDGET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERSONAL_HEALTH_BUDGET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PERSONAL_HEALTH_BUDGET_VALUE = 2;

	/**
	 * The '<em><b>POOLED BUDGET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POOLED_BUDGET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int POOLED_BUDGET_VALUE = 3;

	/**
	 * The '<em><b>SELF FUNDED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SELF_FUNDED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SELF_FUNDED_VALUE = 4;

	/**
	 * An array of all the '<em><b>Funding Route</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FundingRoute[] VALUES_ARRAY =
		new FundingRoute[] {
			COUNCIL_MANAGED,
			DIRECT_PAYMENT,
			PERSONAL_HEALTH_BUDGET,
			POOLED_BUDGET,
			SELF_FUNDED,
		};

	/**
	 * A public read-only list of all the '<em><b>Funding Route</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FundingRoute> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Funding Route</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FundingRoute get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FundingRoute result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Funding Route</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FundingRoute getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FundingRoute result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Funding Route</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FundingRoute get(int value) {
		switch (value) {
			case COUNCIL_MANAGED_VALUE: return COUNCIL_MANAGED;
			case DIRECT_PAYMENT_VALUE: return DIRECT_PAYMENT;
			case PERSONAL_HEALTH_BUDGET_VALUE: return PERSONAL_HEALTH_BUDGET;
			case POOLED_BUDGET_VALUE: return POOLED_BUDGET;
			case SELF_FUNDED_VALUE: return SELF_FUNDED;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private FundingRoute(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //FundingRoute

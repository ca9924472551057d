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
 * A representation of the literals of the enumeration '<em><b>Approach</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a step is taken. Reablement is mostly DOING_WITH, on the way to ON_OWN.
 * <!-- end-model-doc -->
 * @see org.rapport.model.RapportPackage#getApproach()
 * @model
 * @generated
 */
public enum Approach implements Enumerator {
	/**
	 * The '<em><b>ON OWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ON_OWN_VALUE
	 * @generated
	 * @ordered
	 */
	ON_OWN(0, "ON_OWN", "ON_OWN"),

	/**
	 * The '<em><b>DOING WITH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DOING_WITH_VALUE
	 * @generated
	 * @ordered
	 */
	DOING_WITH(1, "DOING_WITH", "DOING_WITH"),

	/**
	 * The '<em><b>DOING FOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DOING_FOR_VALUE
	 * @generated
	 * @ordered
	 */
	DOING_FOR(2, "DOING_FOR", "DOING_FOR");

	/**
	 * The '<em><b>ON OWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ON_OWN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ON_OWN_VALUE = 0;

	/**
	 * The '<em><b>DOING WITH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DOING_WITH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DOING_WITH_VALUE = 1;

	/**
	 * The '<em><b>DOING FOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DOING_FOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DOING_FOR_VALUE = 2;

	/**
	 * An array of all the '<em><b>Approach</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Approach[] VALUES_ARRAY =
		new Approach[] {
			ON_OWN,
			DOING_WITH,
			DOING_FOR,
		};

	/**
	 * A public read-only list of all the '<em><b>Approach</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Approach> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Approach</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Approach get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Approach result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Approach</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Approach getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Approach result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Approach</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Approach get(int value) {
		switch (value) {
			case ON_OWN_VALUE: return ON_OWN;
			case DOING_WITH_VALUE: return DOING_WITH;
			case DOING_FOR_VALUE: return DOING_FOR;
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
	private Approach(int value, String name, String literal) {
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
	
} //Approach

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
 * A representation of the literals of the enumeration '<em><b>Support Model</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where and with whom a person lives while being supported. SHARED_LIVES: in the household of a matched Shared Lives carer.
 * <!-- end-model-doc -->
 * @see org.rapport.model.RapportPackage#getSupportModel()
 * @model
 * @generated
 */
public enum SupportModel implements Enumerator {
	/**
	 * The '<em><b>OWN HOME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OWN_HOME_VALUE
	 * @generated
	 * @ordered
	 */
	OWN_HOME(0, "OWN_HOME", "OWN_HOME"),

	/**
	 * The '<em><b>FAMILY HOME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FAMILY_HOME_VALUE
	 * @generated
	 * @ordered
	 */
	FAMILY_HOME(1, "FAMILY_HOME", "FAMILY_HOME"),

	/**
	 * The '<em><b>SHARED LIVES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHARED_LIVES_VALUE
	 * @generated
	 * @ordered
	 */
	SHARED_LIVES(2, "SHARED_LIVES", "SHARED_LIVES"),

	/**
	 * The '<em><b>EXTRA CARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXTRA_CARE_VALUE
	 * @generated
	 * @ordered
	 */
	EXTRA_CARE(3, "EXTRA_CARE", "EXTRA_CARE"),

	/**
	 * The '<em><b>CARE HOME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CARE_HOME_VALUE
	 * @generated
	 * @ordered
	 */
	CARE_HOME(4, "CARE_HOME", "CARE_HOME");

	/**
	 * The '<em><b>OWN HOME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OWN_HOME
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OWN_HOME_VALUE = 0;

	/**
	 * The '<em><b>FAMILY HOME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FAMILY_HOME
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FAMILY_HOME_VALUE = 1;

	/**
	 * The '<em><b>SHARED LIVES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHARED_LIVES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SHARED_LIVES_VALUE = 2;

	/**
	 * The '<em><b>EXTRA CARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXTRA_CARE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXTRA_CARE_VALUE = 3;

	/**
	 * The '<em><b>CARE HOME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CARE_HOME
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CARE_HOME_VALUE = 4;

	/**
	 * An array of all the '<em><b>Support Model</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SupportModel[] VALUES_ARRAY =
		new SupportModel[] {
			OWN_HOME,
			FAMILY_HOME,
			SHARED_LIVES,
			EXTRA_CARE,
			CARE_HOME,
		};

	/**
	 * A public read-only list of all the '<em><b>Support Model</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SupportModel> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Support Model</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SupportModel get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SupportModel result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Support Model</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SupportModel getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SupportModel result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Support Model</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SupportModel get(int value) {
		switch (value) {
			case OWN_HOME_VALUE: return OWN_HOME;
			case FAMILY_HOME_VALUE: return FAMILY_HOME;
			case SHARED_LIVES_VALUE: return SHARED_LIVES;
			case EXTRA_CARE_VALUE: return EXTRA_CARE;
			case CARE_HOME_VALUE: return CARE_HOME;
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
	private SupportModel(int value, String name, String literal) {
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
	
} //SupportModel

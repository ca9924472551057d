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
 * A representation of the literals of the enumeration '<em><b>Complexity Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What can make trust grow more slowly, so that more time is due.
 * <!-- end-model-doc -->
 * @see org.rapport.model.RapportPackage#getComplexityKind()
 * @model
 * @generated
 */
public enum ComplexityKind implements Enumerator {
	/**
	 * The '<em><b>COMMUNICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMMUNICATION_VALUE
	 * @generated
	 * @ordered
	 */
	COMMUNICATION(0, "COMMUNICATION", "COMMUNICATION"),

	/**
	 * The '<em><b>TRAUMA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRAUMA_VALUE
	 * @generated
	 * @ordered
	 */
	TRAUMA(1, "TRAUMA", "TRAUMA"),

	/**
	 * The '<em><b>COGNITION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COGNITION_VALUE
	 * @generated
	 * @ordered
	 */
	COGNITION(2, "COGNITION", "COGNITION"),

	/**
	 * The '<em><b>MULTIPLE CONDITIONS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MULTIPLE_CONDITIONS_VALUE
	 * @generated
	 * @ordered
	 */
	MULTIPLE_CONDITIONS(3, "MULTIPLE_CONDITIONS", "MULTIPLE_CONDITIONS"),

	/**
	 * The '<em><b>SENSORY LOSS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SENSORY_LOSS_VALUE
	 * @generated
	 * @ordered
	 */
	SENSORY_LOSS(4, "SENSORY_LOSS", "SENSORY_LOSS"),

	/**
	 * The '<em><b>LANGUAGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LANGUAGE_VALUE
	 * @generated
	 * @ordered
	 */
	LANGUAGE(5, "LANGUAGE", "LANGUAGE"),

	/**
	 * The '<em><b>MENTAL HEALTH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MENTAL_HEALTH_VALUE
	 * @generated
	 * @ordered
	 */
	MENTAL_HEALTH(6, "MENTAL_HEALTH", "MENTAL_HEALTH"),

	/**
	 * The '<em><b>ISOLATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ISOLATION_VALUE
	 * @generated
	 * @ordered
	 */
	ISOLATION(7, "ISOLATION", "ISOLATION"),

	/**
	 * The '<em><b>HOUSING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HOUSING_VALUE
	 * @generated
	 * @ordered
	 */
	HOUSING(8, "HOUSING", "HOUSING"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(9, "OTHER", "OTHER");

	/**
	 * The '<em><b>COMMUNICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMMUNICATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COMMUNICATION_VALUE = 0;

	/**
	 * The '<em><b>TRAUMA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRAUMA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRAUMA_VALUE = 1;

	/**
	 * The '<em><b>COGNITION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COGNITION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COGNITION_VALUE = 2;

	/**
	 * The '<em><b>MULTIPLE CONDITIONS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MULTIPLE_CONDITIONS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MULTIPLE_CONDITIONS_VALUE = 3;

	/**
	 * The '<em><b>SENSORY LOSS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SENSORY_LOSS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SENSORY_LOSS_VALUE = 4;

	/**
	 * The '<em><b>LANGUAGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LANGUAGE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LANGUAGE_VALUE = 5;

	/**
	 * The '<em><b>MENTAL HEALTH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MENTAL_HEALTH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MENTAL_HEALTH_VALUE = 6;

	/**
	 * The '<em><b>ISOLATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ISOLATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ISOLATION_VALUE = 7;

	/**
	 * The '<em><b>HOUSING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HOUSING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HOUSING_VALUE = 8;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 9;

	/**
	 * An array of all the '<em><b>Complexity Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ComplexityKind[] VALUES_ARRAY =
		new ComplexityKind[] {
			COMMUNICATION,
			TRAUMA,
			COGNITION,
			MULTIPLE_CONDITIONS,
			SENSORY_LOSS,
			LANGUAGE,
			MENTAL_HEALTH,
			ISOLATION,
			HOUSING,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Complexity Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ComplexityKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Complexity Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ComplexityKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ComplexityKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Complexity Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ComplexityKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ComplexityKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Complexity Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ComplexityKind get(int value) {
		switch (value) {
			case COMMUNICATION_VALUE: return COMMUNICATION;
			case TRAUMA_VALUE: return TRAUMA;
			case COGNITION_VALUE: return COGNITION;
			case MULTIPLE_CONDITIONS_VALUE: return MULTIPLE_CONDITIONS;
			case SENSORY_LOSS_VALUE: return SENSORY_LOSS;
			case LANGUAGE_VALUE: return LANGUAGE;
			case MENTAL_HEALTH_VALUE: return MENTAL_HEALTH;
			case ISOLATION_VALUE: return ISOLATION;
			case HOUSING_VALUE: return HOUSING;
			case OTHER_VALUE: return OTHER;
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
	private ComplexityKind(int value, String name, String literal) {
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
	
} //ComplexityKind

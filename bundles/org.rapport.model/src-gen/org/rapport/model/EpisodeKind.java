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
 * A representation of the literals of the enumeration '<em><b>Episode Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What kind of time-limited support an episode is. ENABLEMENT: for disabled adults of any age.
 * <!-- end-model-doc -->
 * @see org.rapport.model.RapportPackage#getEpisodeKind()
 * @model
 * @generated
 */
public enum EpisodeKind implements Enumerator {
	/**
	 * The '<em><b>REABLEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REABLEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	REABLEMENT(0, "REABLEMENT", "REABLEMENT"),

	/**
	 * The '<em><b>ENABLEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENABLEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	ENABLEMENT(1, "ENABLEMENT", "ENABLEMENT"),

	/**
	 * The '<em><b>INTERMEDIATE CARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTERMEDIATE_CARE_VALUE
	 * @generated
	 * @ordered
	 */
	INTERMEDIATE_CARE(2, "INTERMEDIATE_CARE", "INTERMEDIATE_CARE");

	/**
	 * The '<em><b>REABLEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REABLEMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REABLEMENT_VALUE = 0;

	/**
	 * The '<em><b>ENABLEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ENABLEMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ENABLEMENT_VALUE = 1;

	/**
	 * The '<em><b>INTERMEDIATE CARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTERMEDIATE_CARE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INTERMEDIATE_CARE_VALUE = 2;

	/**
	 * An array of all the '<em><b>Episode Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final EpisodeKind[] VALUES_ARRAY =
		new EpisodeKind[] {
			REABLEMENT,
			ENABLEMENT,
			INTERMEDIATE_CARE,
		};

	/**
	 * A public read-only list of all the '<em><b>Episode Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<EpisodeKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Episode Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EpisodeKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EpisodeKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Episode Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EpisodeKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EpisodeKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Episode Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EpisodeKind get(int value) {
		switch (value) {
			case REABLEMENT_VALUE: return REABLEMENT;
			case ENABLEMENT_VALUE: return ENABLEMENT;
			case INTERMEDIATE_CARE_VALUE: return INTERMEDIATE_CARE;
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
	private EpisodeKind(int value, String name, String literal) {
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
	
} //EpisodeKind

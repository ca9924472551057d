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
 * A representation of the literals of the enumeration '<em><b>Life Area</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The part of life that a need or a goal is about.
 * <!-- end-model-doc -->
 * @see org.rapport.model.RapportPackage#getLifeArea()
 * @model
 * @generated
 */
public enum LifeArea implements Enumerator {
	/**
	 * The '<em><b>SELF CARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SELF_CARE_VALUE
	 * @generated
	 * @ordered
	 */
	SELF_CARE(0, "SELF_CARE", "SELF_CARE"),

	/**
	 * The '<em><b>MOBILITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MOBILITY_VALUE
	 * @generated
	 * @ordered
	 */
	MOBILITY(1, "MOBILITY", "MOBILITY"),

	/**
	 * The '<em><b>HOME LIFE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HOME_LIFE_VALUE
	 * @generated
	 * @ordered
	 */
	HOME_LIFE(2, "HOME_LIFE", "HOME_LIFE"),

	/**
	 * The '<em><b>PEOPLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PEOPLE_VALUE
	 * @generated
	 * @ordered
	 */
	PEOPLE(3, "PEOPLE", "PEOPLE"),

	/**
	 * The '<em><b>COMMUNITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMMUNITY_VALUE
	 * @generated
	 * @ordered
	 */
	COMMUNITY(4, "COMMUNITY", "COMMUNITY"),

	/**
	 * The '<em><b>WORK AND LEARNING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WORK_AND_LEARNING_VALUE
	 * @generated
	 * @ordered
	 */
	WORK_AND_LEARNING(5, "WORK_AND_LEARNING", "WORK_AND_LEARNING"),

	/**
	 * The '<em><b>LEISURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEISURE_VALUE
	 * @generated
	 * @ordered
	 */
	LEISURE(6, "LEISURE", "LEISURE"),

	/**
	 * The '<em><b>CONFIDENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONFIDENCE_VALUE
	 * @generated
	 * @ordered
	 */
	CONFIDENCE(7, "CONFIDENCE", "CONFIDENCE"),

	/**
	 * The '<em><b>WELLBEING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WELLBEING_VALUE
	 * @generated
	 * @ordered
	 */
	WELLBEING(8, "WELLBEING", "WELLBEING");

	/**
	 * The '<em><b>SELF CARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SELF_CARE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SELF_CARE_VALUE = 0;

	/**
	 * The '<em><b>MOBILITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MOBILITY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MOBILITY_VALUE = 1;

	/**
	 * The '<em><b>HOME LIFE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HOME_LIFE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HOME_LIFE_VALUE = 2;

	/**
	 * The '<em><b>PEOPLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PEOPLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PEOPLE_VALUE = 3;

	/**
	 * The '<em><b>COMMUNITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMMUNITY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COMMUNITY_VALUE = 4;

	/**
	 * The '<em><b>WORK AND LEARNING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WORK_AND_LEARNING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WORK_AND_LEARNING_VALUE = 5;

	/**
	 * The '<em><b>LEISURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEISURE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEISURE_VALUE = 6;

	/**
	 * The '<em><b>CONFIDENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONFIDENCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONFIDENCE_VALUE = 7;

	/**
	 * The '<em><b>WELLBEING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WELLBEING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WELLBEING_VALUE = 8;

	/**
	 * An array of all the '<em><b>Life Area</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final LifeArea[] VALUES_ARRAY =
		new LifeArea[] {
			SELF_CARE,
			MOBILITY,
			HOME_LIFE,
			PEOPLE,
			COMMUNITY,
			WORK_AND_LEARNING,
			LEISURE,
			CONFIDENCE,
			WELLBEING,
		};

	/**
	 * A public read-only list of all the '<em><b>Life Area</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<LifeArea> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Life Area</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LifeArea get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LifeArea result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Life Area</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LifeArea getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LifeArea result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Life Area</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LifeArea get(int value) {
		switch (value) {
			case SELF_CARE_VALUE: return SELF_CARE;
			case MOBILITY_VALUE: return MOBILITY;
			case HOME_LIFE_VALUE: return HOME_LIFE;
			case PEOPLE_VALUE: return PEOPLE;
			case COMMUNITY_VALUE: return COMMUNITY;
			case WORK_AND_LEARNING_VALUE: return WORK_AND_LEARNING;
			case LEISURE_VALUE: return LEISURE;
			case CONFIDENCE_VALUE: return CONFIDENCE;
			case WELLBEING_VALUE: return WELLBEING;
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
	private LifeArea(int value, String name, String literal) {
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
	
} //LifeArea

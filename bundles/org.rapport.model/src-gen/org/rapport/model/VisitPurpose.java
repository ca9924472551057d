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
 * A representation of the literals of the enumeration '<em><b>Visit Purpose</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a visit is for.
 * <!-- end-model-doc -->
 * @see org.rapport.model.RapportPackage#getVisitPurpose()
 * @model
 * @generated
 */
public enum VisitPurpose implements Enumerator {
	/**
	 * The '<em><b>ASSESSMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ASSESSMENT_VALUE
	 * @generated
	 * @ordered
	 */
	ASSESSMENT(0, "ASSESSMENT", "ASSESSMENT"),

	/**
	 * The '<em><b>RAPPORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RAPPORT_VALUE
	 * @generated
	 * @ordered
	 */
	RAPPORT(1, "RAPPORT", "RAPPORT"),

	/**
	 * The '<em><b>PRACTICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRACTICE_VALUE
	 * @generated
	 * @ordered
	 */
	PRACTICE(2, "PRACTICE", "PRACTICE"),

	/**
	 * The '<em><b>PERSONAL CARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERSONAL_CARE_VALUE
	 * @generated
	 * @ordered
	 */
	PERSONAL_CARE(3, "PERSONAL_CARE", "PERSONAL_CARE"),

	/**
	 * The '<em><b>SAFE AND WELL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SAFE_AND_WELL_VALUE
	 * @generated
	 * @ordered
	 */
	SAFE_AND_WELL(4, "SAFE_AND_WELL", "SAFE_AND_WELL"),

	/**
	 * The '<em><b>SPECIFIC TASK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPECIFIC_TASK_VALUE
	 * @generated
	 * @ordered
	 */
	SPECIFIC_TASK(5, "SPECIFIC_TASK", "SPECIFIC_TASK"),

	/**
	 * The '<em><b>THERAPY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THERAPY_VALUE
	 * @generated
	 * @ordered
	 */
	THERAPY(6, "THERAPY", "THERAPY"),

	/**
	 * The '<em><b>REVIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	REVIEW(7, "REVIEW", "REVIEW"),

	/**
	 * The '<em><b>COMMUNITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMMUNITY_VALUE
	 * @generated
	 * @ordered
	 */
	COMMUNITY(8, "COMMUNITY", "COMMUNITY"),

	/**
	 * The '<em><b>FAMILY MEETING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FAMILY_MEETING_VALUE
	 * @generated
	 * @ordered
	 */
	FAMILY_MEETING(9, "FAMILY_MEETING", "FAMILY_MEETING");

	/**
	 * The '<em><b>ASSESSMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ASSESSMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ASSESSMENT_VALUE = 0;

	/**
	 * The '<em><b>RAPPORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RAPPORT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RAPPORT_VALUE = 1;

	/**
	 * The '<em><b>PRACTICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRACTICE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PRACTICE_VALUE = 2;

	/**
	 * The '<em><b>PERSONAL CARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERSONAL_CARE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PERSONAL_CARE_VALUE = 3;

	/**
	 * The '<em><b>SAFE AND WELL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SAFE_AND_WELL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SAFE_AND_WELL_VALUE = 4;

	/**
	 * The '<em><b>SPECIFIC TASK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPECIFIC_TASK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SPECIFIC_TASK_VALUE = 5;

	/**
	 * The '<em><b>THERAPY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THERAPY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int THERAPY_VALUE = 6;

	/**
	 * The '<em><b>REVIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REVIEW
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REVIEW_VALUE = 7;

	/**
	 * The '<em><b>COMMUNITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMMUNITY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COMMUNITY_VALUE = 8;

	/**
	 * The '<em><b>FAMILY MEETING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FAMILY_MEETING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FAMILY_MEETING_VALUE = 9;

	/**
	 * An array of all the '<em><b>Visit Purpose</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final VisitPurpose[] VALUES_ARRAY =
		new VisitPurpose[] {
			ASSESSMENT,
			RAPPORT,
			PRACTICE,
			PERSONAL_CARE,
			SAFE_AND_WELL,
			SPECIFIC_TASK,
			THERAPY,
			REVIEW,
			COMMUNITY,
			FAMILY_MEETING,
		};

	/**
	 * A public read-only list of all the '<em><b>Visit Purpose</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<VisitPurpose> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Visit Purpose</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VisitPurpose get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VisitPurpose result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Visit Purpose</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VisitPurpose getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VisitPurpose result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Visit Purpose</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VisitPurpose get(int value) {
		switch (value) {
			case ASSESSMENT_VALUE: return ASSESSMENT;
			case RAPPORT_VALUE: return RAPPORT;
			case PRACTICE_VALUE: return PRACTICE;
			case PERSONAL_CARE_VALUE: return PERSONAL_CARE;
			case SAFE_AND_WELL_VALUE: return SAFE_AND_WELL;
			case SPECIFIC_TASK_VALUE: return SPECIFIC_TASK;
			case THERAPY_VALUE: return THERAPY;
			case REVIEW_VALUE: return REVIEW;
			case COMMUNITY_VALUE: return COMMUNITY;
			case FAMILY_MEETING_VALUE: return FAMILY_MEETING;
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
	private VisitPurpose(int value, String name, String literal) {
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
	
} //VisitPurpose

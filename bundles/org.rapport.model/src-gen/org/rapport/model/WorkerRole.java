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
 * A representation of the literals of the enumeration '<em><b>Worker Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The discipline or role in which somebody works with people.
 * <!-- end-model-doc -->
 * @see org.rapport.model.RapportPackage#getWorkerRole()
 * @model
 * @generated
 */
public enum WorkerRole implements Enumerator {
	/**
	 * The '<em><b>OCCUPATIONAL THERAPIST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OCCUPATIONAL_THERAPIST_VALUE
	 * @generated
	 * @ordered
	 */
	OCCUPATIONAL_THERAPIST(0, "OCCUPATIONAL_THERAPIST", "OCCUPATIONAL_THERAPIST"),

	/**
	 * The '<em><b>OT ASSISTANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OT_ASSISTANT_VALUE
	 * @generated
	 * @ordered
	 */
	OT_ASSISTANT(1, "OT_ASSISTANT", "OT_ASSISTANT"),

	/**
	 * The '<em><b>PHYSIOTHERAPIST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHYSIOTHERAPIST_VALUE
	 * @generated
	 * @ordered
	 */
	PHYSIOTHERAPIST(2, "PHYSIOTHERAPIST", "PHYSIOTHERAPIST"),

	/**
	 * The '<em><b>PSYCHOTHERAPIST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PSYCHOTHERAPIST_VALUE
	 * @generated
	 * @ordered
	 */
	PSYCHOTHERAPIST(3, "PSYCHOTHERAPIST", "PSYCHOTHERAPIST"),

	/**
	 * The '<em><b>SPEECH THERAPIST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPEECH_THERAPIST_VALUE
	 * @generated
	 * @ordered
	 */
	SPEECH_THERAPIST(4, "SPEECH_THERAPIST", "SPEECH_THERAPIST"),

	/**
	 * The '<em><b>SOCIAL WORKER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOCIAL_WORKER_VALUE
	 * @generated
	 * @ordered
	 */
	SOCIAL_WORKER(5, "SOCIAL_WORKER", "SOCIAL_WORKER"),

	/**
	 * The '<em><b>SUPPORT WORKER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPPORT_WORKER_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPORT_WORKER(6, "SUPPORT_WORKER", "SUPPORT_WORKER"),

	/**
	 * The '<em><b>NURSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NURSE_VALUE
	 * @generated
	 * @ordered
	 */
	NURSE(7, "NURSE", "NURSE"),

	/**
	 * The '<em><b>LOCAL AREA COORDINATOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOCAL_AREA_COORDINATOR_VALUE
	 * @generated
	 * @ordered
	 */
	LOCAL_AREA_COORDINATOR(8, "LOCAL_AREA_COORDINATOR", "LOCAL_AREA_COORDINATOR"),

	/**
	 * The '<em><b>GUIDANCE WORKER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GUIDANCE_WORKER_VALUE
	 * @generated
	 * @ordered
	 */
	GUIDANCE_WORKER(9, "GUIDANCE_WORKER", "GUIDANCE_WORKER"),

	/**
	 * The '<em><b>BROKER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BROKER_VALUE
	 * @generated
	 * @ordered
	 */
	BROKER(10, "BROKER", "BROKER"),

	/**
	 * The '<em><b>PEER SUPPORTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PEER_SUPPORTER_VALUE
	 * @generated
	 * @ordered
	 */
	PEER_SUPPORTER(11, "PEER_SUPPORTER", "PEER_SUPPORTER"),

	/**
	 * The '<em><b>PERSONAL ASSISTANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERSONAL_ASSISTANT_VALUE
	 * @generated
	 * @ordered
	 */
	PERSONAL_ASSISTANT(12, "PERSONAL_ASSISTANT", "PERSONAL_ASSISTANT"),

	/**
	 * The '<em><b>SHARED LIVES CARER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHARED_LIVES_CARER_VALUE
	 * @generated
	 * @ordered
	 */
	SHARED_LIVES_CARER(13, "SHARED_LIVES_CARER", "SHARED_LIVES_CARER");

	/**
	 * The '<em><b>OCCUPATIONAL THERAPIST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OCCUPATIONAL_THERAPIST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OCCUPATIONAL_THERAPIST_VALUE = 0;

	/**
	 * The '<em><b>OT ASSISTANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OT_ASSISTANT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OT_ASSISTANT_VALUE = 1;

	/**
	 * The '<em><b>PHYSIOTHERAPIST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHYSIOTHERAPIST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PHYSIOTHERAPIST_VALUE = 2;

	/**
	 * The '<em><b>PSYCHOTHERAPIST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PSYCHOTHERAPIST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PSYCHOTHERAPIST_VALUE = 3;

	/**
	 * The '<em><b>SPEECH THERAPIST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPEECH_THERAPIST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SPEECH_THERAPIST_VALUE = 4;

	/**
	 * The '<em><b>SOCIAL WORKER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SOCIAL_WORKER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SOCIAL_WORKER_VALUE = 5;

	/**
	 * The '<em><b>SUPPORT WORKER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPPORT_WORKER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUPPORT_WORKER_VALUE = 6;

	/**
	 * The '<em><b>NURSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NURSE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NURSE_VALUE = 7;

	/**
	 * The '<em><b>LOCAL AREA COORDINATOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOCAL_AREA_COORDINATOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LOCAL_AREA_COORDINATOR_VALUE = 8;

	/**
	 * The '<em><b>GUIDANCE WORKER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GUIDANCE_WORKER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GUIDANCE_WORKER_VALUE = 9;

	/**
	 * The '<em><b>BROKER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BROKER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BROKER_VALUE = 10;

	/**
	 * The '<em><b>PEER SUPPORTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PEER_SUPPORTER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PEER_SUPPORTER_VALUE = 11;

	/**
	 * The '<em><b>PERSONAL ASSISTANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERSONAL_ASSISTANT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PERSONAL_ASSISTANT_VALUE = 12;

	/**
	 * The '<em><b>SHARED LIVES CARER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHARED_LIVES_CARER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SHARED_LIVES_CARER_VALUE = 13;

	/**
	 * An array of all the '<em><b>Worker Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final WorkerRole[] VALUES_ARRAY =
		new WorkerRole[] {
			OCCUPATIONAL_THERAPIST,
			OT_ASSISTANT,
			PHYSIOTHERAPIST,
			PSYCHOTHERAPIST,
			SPEECH_THERAPIST,
			SOCIAL_WORKER,
			SUPPORT_WORKER,
			NURSE,
			LOCAL_AREA_COORDINATOR,
			GUIDANCE_WORKER,
			BROKER,
			PEER_SUPPORTER,
			PERSONAL_ASSISTANT,
			SHARED_LIVES_CARER,
		};

	/**
	 * A public read-only list of all the '<em><b>Worker Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<WorkerRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Worker Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static WorkerRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			WorkerRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Worker Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static WorkerRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			WorkerRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Worker Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static WorkerRole get(int value) {
		switch (value) {
			case OCCUPATIONAL_THERAPIST_VALUE: return OCCUPATIONAL_THERAPIST;
			case OT_ASSISTANT_VALUE: return OT_ASSISTANT;
			case PHYSIOTHERAPIST_VALUE: return PHYSIOTHERAPIST;
			case PSYCHOTHERAPIST_VALUE: return PSYCHOTHERAPIST;
			case SPEECH_THERAPIST_VALUE: return SPEECH_THERAPIST;
			case SOCIAL_WORKER_VALUE: return SOCIAL_WORKER;
			case SUPPORT_WORKER_VALUE: return SUPPORT_WORKER;
			case NURSE_VALUE: return NURSE;
			case LOCAL_AREA_COORDINATOR_VALUE: return LOCAL_AREA_COORDINATOR;
			case GUIDANCE_WORKER_VALUE: return GUIDANCE_WORKER;
			case BROKER_VALUE: return BROKER;
			case PEER_SUPPORTER_VALUE: return PEER_SUPPORTER;
			case PERSONAL_ASSISTANT_VALUE: return PERSONAL_ASSISTANT;
			case SHARED_LIVES_CARER_VALUE: return SHARED_LIVES_CARER;
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
	private WorkerRole(int value, String name, String literal) {
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
	
} //WorkerRole

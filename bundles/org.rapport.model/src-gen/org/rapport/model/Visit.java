/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import java.time.LocalDateTime;
import java.time.LocalTime;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Visit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Time that workers and a person spend together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Visit#getPerson <em>Person</em>}</li>
 *   <li>{@link org.rapport.model.Visit#getWorkers <em>Workers</em>}</li>
 *   <li>{@link org.rapport.model.Visit#getWorkersNeeded <em>Workers Needed</em>}</li>
 *   <li>{@link org.rapport.model.Visit#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.rapport.model.Visit#getStart <em>Start</em>}</li>
 *   <li>{@link org.rapport.model.Visit#getEarliestStart <em>Earliest Start</em>}</li>
 *   <li>{@link org.rapport.model.Visit#getLatestStart <em>Latest Start</em>}</li>
 *   <li>{@link org.rapport.model.Visit#getDurationMinutes <em>Duration Minutes</em>}</li>
 *   <li>{@link org.rapport.model.Visit#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.rapport.model.Visit#getMode <em>Mode</em>}</li>
 *   <li>{@link org.rapport.model.Visit#isIntimateCare <em>Intimate Care</em>}</li>
 *   <li>{@link org.rapport.model.Visit#isShortVisitAgreed <em>Short Visit Agreed</em>}</li>
 *   <li>{@link org.rapport.model.Visit#getStatus <em>Status</em>}</li>
 *   <li>{@link org.rapport.model.Visit#getActualStart <em>Actual Start</em>}</li>
 *   <li>{@link org.rapport.model.Visit#getActualMinutes <em>Actual Minutes</em>}</li>
 *   <li>{@link org.rapport.model.Visit#getTravelMinutes <em>Travel Minutes</em>}</li>
 *   <li>{@link org.rapport.model.Visit#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.rapport.model.Visit#getPattern <em>Pattern</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getVisit()
 * @model
 * @generated
 */
public interface Visit extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.rapport.model.RapportPackage#getVisit_Person()
	 * @model required="true"
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.rapport.model.Visit#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Workers</b></em>' reference list.
	 * The list contents are of type {@link org.rapport.model.Worker}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The workers; fewer than workersNeeded: still to be filled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workers</em>' reference list.
	 * @see org.rapport.model.RapportPackage#getVisit_Workers()
	 * @model
	 * @generated
	 */
	EList<Worker> getWorkers();

	/**
	 * Returns the value of the '<em><b>Workers Needed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many workers it needs, 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workers Needed</em>' attribute.
	 * @see #setWorkersNeeded(int)
	 * @see org.rapport.model.RapportPackage#getVisit_WorkersNeeded()
	 * @model default="1"
	 * @generated
	 */
	int getWorkersNeeded();

	/**
	 * Sets the value of the '{@link org.rapport.model.Visit#getWorkersNeeded <em>Workers Needed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Workers Needed</em>' attribute.
	 * @see #getWorkersNeeded()
	 * @generated
	 */
	void setWorkersNeeded(int value);

	/**
	 * Returns the value of the '<em><b>Skills</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Skills it needs, each held by one of its workers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skills</em>' attribute list.
	 * @see org.rapport.model.RapportPackage#getVisit_Skills()
	 * @model
	 * @generated
	 */
	EList<String> getSkills();

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned start, in the plan's time zone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDateTime)
	 * @see org.rapport.model.RapportPackage#getVisit_Start()
	 * @model dataType="org.rapport.model.LocalDateTime" required="true"
	 * @generated
	 */
	LocalDateTime getStart();

	/**
	 * Sets the value of the '{@link org.rapport.model.Visit#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Earliest Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Earliest start agreed with the person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Earliest Start</em>' attribute.
	 * @see #setEarliestStart(LocalTime)
	 * @see org.rapport.model.RapportPackage#getVisit_EarliestStart()
	 * @model dataType="org.rapport.model.LocalTime"
	 * @generated
	 */
	LocalTime getEarliestStart();

	/**
	 * Sets the value of the '{@link org.rapport.model.Visit#getEarliestStart <em>Earliest Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Earliest Start</em>' attribute.
	 * @see #getEarliestStart()
	 * @generated
	 */
	void setEarliestStart(LocalTime value);

	/**
	 * Returns the value of the '<em><b>Latest Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Latest start agreed with the person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latest Start</em>' attribute.
	 * @see #setLatestStart(LocalTime)
	 * @see org.rapport.model.RapportPackage#getVisit_LatestStart()
	 * @model dataType="org.rapport.model.LocalTime"
	 * @generated
	 */
	LocalTime getLatestStart();

	/**
	 * Sets the value of the '{@link org.rapport.model.Visit#getLatestStart <em>Latest Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latest Start</em>' attribute.
	 * @see #getLatestStart()
	 * @generated
	 */
	void setLatestStart(LocalTime value);

	/**
	 * Returns the value of the '<em><b>Duration Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned length in minutes, more than 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration Minutes</em>' attribute.
	 * @see #setDurationMinutes(int)
	 * @see org.rapport.model.RapportPackage#getVisit_DurationMinutes()
	 * @model required="true"
	 * @generated
	 */
	int getDurationMinutes();

	/**
	 * Sets the value of the '{@link org.rapport.model.Visit#getDurationMinutes <em>Duration Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Minutes</em>' attribute.
	 * @see #getDurationMinutes()
	 * @generated
	 */
	void setDurationMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * The default value is <code>"PRACTICE"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.VisitPurpose}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see org.rapport.model.VisitPurpose
	 * @see #setPurpose(VisitPurpose)
	 * @see org.rapport.model.RapportPackage#getVisit_Purpose()
	 * @model default="PRACTICE"
	 * @generated
	 */
	VisitPurpose getPurpose();

	/**
	 * Sets the value of the '{@link org.rapport.model.Visit#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see org.rapport.model.VisitPurpose
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(VisitPurpose value);

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The default value is <code>"HOME"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.VisitMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How and where.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see org.rapport.model.VisitMode
	 * @see #setMode(VisitMode)
	 * @see org.rapport.model.RapportPackage#getVisit_Mode()
	 * @model default="HOME"
	 * @generated
	 */
	VisitMode getMode();

	/**
	 * Sets the value of the '{@link org.rapport.model.Visit#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.rapport.model.VisitMode
	 * @see #getMode()
	 * @generated
	 */
	void setMode(VisitMode value);

	/**
	 * Returns the value of the '<em><b>Intimate Care</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it includes intimate personal care.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Intimate Care</em>' attribute.
	 * @see #setIntimateCare(boolean)
	 * @see org.rapport.model.RapportPackage#getVisit_IntimateCare()
	 * @model
	 * @generated
	 */
	boolean isIntimateCare();

	/**
	 * Sets the value of the '{@link org.rapport.model.Visit#isIntimateCare <em>Intimate Care</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intimate Care</em>' attribute.
	 * @see #isIntimateCare()
	 * @generated
	 */
	void setIntimateCare(boolean value);

	/**
	 * Returns the value of the '<em><b>Short Visit Agreed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the person agreed beforehand that a short visit is enough for this (NICE QS123 st.4).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Short Visit Agreed</em>' attribute.
	 * @see #setShortVisitAgreed(boolean)
	 * @see org.rapport.model.RapportPackage#getVisit_ShortVisitAgreed()
	 * @model
	 * @generated
	 */
	boolean isShortVisitAgreed();

	/**
	 * Sets the value of the '{@link org.rapport.model.Visit#isShortVisitAgreed <em>Short Visit Agreed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Visit Agreed</em>' attribute.
	 * @see #isShortVisitAgreed()
	 * @generated
	 */
	void setShortVisitAgreed(boolean value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"PLANNED"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.VisitStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What became of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.rapport.model.VisitStatus
	 * @see #setStatus(VisitStatus)
	 * @see org.rapport.model.RapportPackage#getVisit_Status()
	 * @model default="PLANNED"
	 * @generated
	 */
	VisitStatus getStatus();

	/**
	 * Sets the value of the '{@link org.rapport.model.Visit#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.rapport.model.VisitStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(VisitStatus value);

	/**
	 * Returns the value of the '<em><b>Actual Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it really started; counts instead of start once DONE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actual Start</em>' attribute.
	 * @see #setActualStart(LocalDateTime)
	 * @see org.rapport.model.RapportPackage#getVisit_ActualStart()
	 * @model dataType="org.rapport.model.LocalDateTime"
	 * @generated
	 */
	LocalDateTime getActualStart();

	/**
	 * Sets the value of the '{@link org.rapport.model.Visit#getActualStart <em>Actual Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual Start</em>' attribute.
	 * @see #getActualStart()
	 * @generated
	 */
	void setActualStart(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Actual Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it really was, in minutes, 0 or more; counts instead of durationMinutes once DONE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actual Minutes</em>' attribute.
	 * @see #setActualMinutes(Integer)
	 * @see org.rapport.model.RapportPackage#getVisit_ActualMinutes()
	 * @model
	 * @generated
	 */
	Integer getActualMinutes();

	/**
	 * Sets the value of the '{@link org.rapport.model.Visit#getActualMinutes <em>Actual Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual Minutes</em>' attribute.
	 * @see #getActualMinutes()
	 * @generated
	 */
	void setActualMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Travel Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes to get there, 0 or more, where known; else worked out from places.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Travel Minutes</em>' attribute.
	 * @see #setTravelMinutes(Integer)
	 * @see org.rapport.model.RapportPackage#getVisit_TravelMinutes()
	 * @model
	 * @generated
	 */
	Integer getTravelMinutes();

	/**
	 * Sets the value of the '{@link org.rapport.model.Visit#getTravelMinutes <em>Travel Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Travel Minutes</em>' attribute.
	 * @see #getTravelMinutes()
	 * @generated
	 */
	void setTravelMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' reference list.
	 * The list contents are of type {@link org.rapport.model.Goal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Goals it works on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' reference list.
	 * @see org.rapport.model.RapportPackage#getVisit_Goals()
	 * @model
	 * @generated
	 */
	EList<Goal> getGoals();

	/**
	 * Returns the value of the '<em><b>Pattern</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pattern it was rolled out from, if any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pattern</em>' reference.
	 * @see #setPattern(VisitPattern)
	 * @see org.rapport.model.RapportPackage#getVisit_Pattern()
	 * @model
	 * @generated
	 */
	VisitPattern getPattern();

	/**
	 * Sets the value of the '{@link org.rapport.model.Visit#getPattern <em>Pattern</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pattern</em>' reference.
	 * @see #getPattern()
	 * @generated
	 */
	void setPattern(VisitPattern value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it ends, across clock changes in the plan's time zone: its actual end once DONE, else the planned one. Null without a start.
	 * <!-- end-model-doc -->
	 * @model dataType="org.rapport.model.LocalDateTime"
	 * @generated
	 */
	LocalDateTime end();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it counts for time and continuity: DONE or PLANNED.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean counts();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes that count: the actual ones once DONE and recorded, else the planned ones.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	int minutes();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the two share a moment; touching at an end is no overlap.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	boolean overlaps(Visit other);

} // Visit

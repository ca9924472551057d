/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Visit Pattern</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Visits that repeat. Rolling it out makes visits that keep their pattern; rolling out again never touches a visit that somebody changed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.VisitPattern#getPerson <em>Person</em>}</li>
 *   <li>{@link org.rapport.model.VisitPattern#getWorkers <em>Workers</em>}</li>
 *   <li>{@link org.rapport.model.VisitPattern#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.rapport.model.VisitPattern#getDays <em>Days</em>}</li>
 *   <li>{@link org.rapport.model.VisitPattern#getTime <em>Time</em>}</li>
 *   <li>{@link org.rapport.model.VisitPattern#getDurationMinutes <em>Duration Minutes</em>}</li>
 *   <li>{@link org.rapport.model.VisitPattern#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.rapport.model.VisitPattern#getMode <em>Mode</em>}</li>
 *   <li>{@link org.rapport.model.VisitPattern#getFrom <em>From</em>}</li>
 *   <li>{@link org.rapport.model.VisitPattern#getUntil <em>Until</em>}</li>
 *   <li>{@link org.rapport.model.VisitPattern#getEveryWeeks <em>Every Weeks</em>}</li>
 *   <li>{@link org.rapport.model.VisitPattern#getWorkersNeeded <em>Workers Needed</em>}</li>
 *   <li>{@link org.rapport.model.VisitPattern#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.rapport.model.VisitPattern#getEarliestStart <em>Earliest Start</em>}</li>
 *   <li>{@link org.rapport.model.VisitPattern#getLatestStart <em>Latest Start</em>}</li>
 *   <li>{@link org.rapport.model.VisitPattern#isIntimateCare <em>Intimate Care</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getVisitPattern()
 * @model
 * @generated
 */
public interface VisitPattern extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.rapport.model.RapportPackage#getVisitPattern_Person()
	 * @model required="true"
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.rapport.model.VisitPattern#getPerson <em>Person</em>}' reference.
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
	 * The workers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workers</em>' reference list.
	 * @see org.rapport.model.RapportPackage#getVisitPattern_Workers()
	 * @model
	 * @generated
	 */
	EList<Worker> getWorkers();

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' reference list.
	 * The list contents are of type {@link org.rapport.model.Goal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Goals the visits work on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' reference list.
	 * @see org.rapport.model.RapportPackage#getVisitPattern_Goals()
	 * @model
	 * @generated
	 */
	EList<Goal> getGoals();

	/**
	 * Returns the value of the '<em><b>Days</b></em>' attribute list.
	 * The list contents are of type {@link java.time.DayOfWeek}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days of the week.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days</em>' attribute list.
	 * @see org.rapport.model.RapportPackage#getVisitPattern_Days()
	 * @model dataType="org.rapport.model.DayOfWeek"
	 * @generated
	 */
	EList<DayOfWeek> getDays();

	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start on each of these days.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(LocalTime)
	 * @see org.rapport.model.RapportPackage#getVisitPattern_Time()
	 * @model dataType="org.rapport.model.LocalTime" required="true"
	 * @generated
	 */
	LocalTime getTime();

	/**
	 * Sets the value of the '{@link org.rapport.model.VisitPattern#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(LocalTime value);

	/**
	 * Returns the value of the '<em><b>Duration Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length in minutes, more than 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration Minutes</em>' attribute.
	 * @see #setDurationMinutes(int)
	 * @see org.rapport.model.RapportPackage#getVisitPattern_DurationMinutes()
	 * @model required="true"
	 * @generated
	 */
	int getDurationMinutes();

	/**
	 * Sets the value of the '{@link org.rapport.model.VisitPattern#getDurationMinutes <em>Duration Minutes</em>}' attribute.
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
	 * What the visits are for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see org.rapport.model.VisitPurpose
	 * @see #setPurpose(VisitPurpose)
	 * @see org.rapport.model.RapportPackage#getVisitPattern_Purpose()
	 * @model default="PRACTICE"
	 * @generated
	 */
	VisitPurpose getPurpose();

	/**
	 * Sets the value of the '{@link org.rapport.model.VisitPattern#getPurpose <em>Purpose</em>}' attribute.
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
	 * @see org.rapport.model.RapportPackage#getVisitPattern_Mode()
	 * @model default="HOME"
	 * @generated
	 */
	VisitMode getMode();

	/**
	 * Sets the value of the '{@link org.rapport.model.VisitPattern#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.rapport.model.VisitMode
	 * @see #getMode()
	 * @generated
	 */
	void setMode(VisitMode value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day; empty: the plan's first day. The weeks of everyWeeks are counted from the week of this day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.rapport.model.RapportPackage#getVisitPattern_From()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.rapport.model.VisitPattern#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day, inclusive; empty: the plan's last day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.rapport.model.RapportPackage#getVisitPattern_Until()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.rapport.model.VisitPattern#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Every Weeks</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every how many weeks, 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Every Weeks</em>' attribute.
	 * @see #setEveryWeeks(int)
	 * @see org.rapport.model.RapportPackage#getVisitPattern_EveryWeeks()
	 * @model default="1"
	 * @generated
	 */
	int getEveryWeeks();

	/**
	 * Sets the value of the '{@link org.rapport.model.VisitPattern#getEveryWeeks <em>Every Weeks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Every Weeks</em>' attribute.
	 * @see #getEveryWeeks()
	 * @generated
	 */
	void setEveryWeeks(int value);

	/**
	 * Returns the value of the '<em><b>Workers Needed</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many workers a visit needs, 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workers Needed</em>' attribute.
	 * @see #setWorkersNeeded(int)
	 * @see org.rapport.model.RapportPackage#getVisitPattern_WorkersNeeded()
	 * @model default="1"
	 * @generated
	 */
	int getWorkersNeeded();

	/**
	 * Sets the value of the '{@link org.rapport.model.VisitPattern#getWorkersNeeded <em>Workers Needed</em>}' attribute.
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
	 * Skills a visit needs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skills</em>' attribute list.
	 * @see org.rapport.model.RapportPackage#getVisitPattern_Skills()
	 * @model
	 * @generated
	 */
	EList<String> getSkills();

	/**
	 * Returns the value of the '<em><b>Earliest Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Earliest start agreed with the person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Earliest Start</em>' attribute.
	 * @see #setEarliestStart(LocalTime)
	 * @see org.rapport.model.RapportPackage#getVisitPattern_EarliestStart()
	 * @model dataType="org.rapport.model.LocalTime"
	 * @generated
	 */
	LocalTime getEarliestStart();

	/**
	 * Sets the value of the '{@link org.rapport.model.VisitPattern#getEarliestStart <em>Earliest Start</em>}' attribute.
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
	 * @see org.rapport.model.RapportPackage#getVisitPattern_LatestStart()
	 * @model dataType="org.rapport.model.LocalTime"
	 * @generated
	 */
	LocalTime getLatestStart();

	/**
	 * Sets the value of the '{@link org.rapport.model.VisitPattern#getLatestStart <em>Latest Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latest Start</em>' attribute.
	 * @see #getLatestStart()
	 * @generated
	 */
	void setLatestStart(LocalTime value);

	/**
	 * Returns the value of the '<em><b>Intimate Care</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when a visit includes intimate personal care.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Intimate Care</em>' attribute.
	 * @see #setIntimateCare(boolean)
	 * @see org.rapport.model.RapportPackage#getVisitPattern_IntimateCare()
	 * @model
	 * @generated
	 */
	boolean isIntimateCare();

	/**
	 * Sets the value of the '{@link org.rapport.model.VisitPattern#isIntimateCare <em>Intimate Care</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intimate Care</em>' attribute.
	 * @see #isIntimateCare()
	 * @generated
	 */
	void setIntimateCare(boolean value);

} // VisitPattern

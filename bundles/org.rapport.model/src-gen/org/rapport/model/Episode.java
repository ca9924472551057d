/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Episode</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A time-limited episode of support that tapers as the person regains independence.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Episode#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.Episode#getReferredOn <em>Referred On</em>}</li>
 *   <li>{@link org.rapport.model.Episode#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.rapport.model.Episode#getPlannedEnd <em>Planned End</em>}</li>
 *   <li>{@link org.rapport.model.Episode#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.rapport.model.Episode#getMinutesPerWeekAtStart <em>Minutes Per Week At Start</em>}</li>
 *   <li>{@link org.rapport.model.Episode#getMinutesPerWeekAim <em>Minutes Per Week Aim</em>}</li>
 *   <li>{@link org.rapport.model.Episode#getMoveOnPlan <em>Move On Plan</em>}</li>
 *   <li>{@link org.rapport.model.Episode#getSequel <em>Sequel</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getEpisode()
 * @model
 * @generated
 */
public interface Episode extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"REABLEMENT"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.EpisodeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.EpisodeKind
	 * @see #setKind(EpisodeKind)
	 * @see org.rapport.model.RapportPackage#getEpisode_Kind()
	 * @model default="REABLEMENT"
	 * @generated
	 */
	EpisodeKind getKind();

	/**
	 * Sets the value of the '{@link org.rapport.model.Episode#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.rapport.model.EpisodeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EpisodeKind value);

	/**
	 * Returns the value of the '<em><b>Referred On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of referral.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Referred On</em>' attribute.
	 * @see #setReferredOn(LocalDate)
	 * @see org.rapport.model.RapportPackage#getEpisode_ReferredOn()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getReferredOn();

	/**
	 * Sets the value of the '{@link org.rapport.model.Episode#getReferredOn <em>Referred On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Referred On</em>' attribute.
	 * @see #getReferredOn()
	 * @generated
	 */
	void setReferredOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started On</em>' attribute.
	 * @see #setStartedOn(LocalDate)
	 * @see org.rapport.model.RapportPackage#getEpisode_StartedOn()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getStartedOn();

	/**
	 * Sets the value of the '{@link org.rapport.model.Episode#getStartedOn <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started On</em>' attribute.
	 * @see #getStartedOn()
	 * @generated
	 */
	void setStartedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Planned End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned last day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned End</em>' attribute.
	 * @see #setPlannedEnd(LocalDate)
	 * @see org.rapport.model.RapportPackage#getEpisode_PlannedEnd()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getPlannedEnd();

	/**
	 * Sets the value of the '{@link org.rapport.model.Episode#getPlannedEnd <em>Planned End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned End</em>' attribute.
	 * @see #getPlannedEnd()
	 * @generated
	 */
	void setPlannedEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actual last day; empty while it goes on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended On</em>' attribute.
	 * @see #setEndedOn(LocalDate)
	 * @see org.rapport.model.RapportPackage#getEpisode_EndedOn()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getEndedOn();

	/**
	 * Sets the value of the '{@link org.rapport.model.Episode#getEndedOn <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended On</em>' attribute.
	 * @see #getEndedOn()
	 * @generated
	 */
	void setEndedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Minutes Per Week At Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes of support a week at the start, 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes Per Week At Start</em>' attribute.
	 * @see #setMinutesPerWeekAtStart(Integer)
	 * @see org.rapport.model.RapportPackage#getEpisode_MinutesPerWeekAtStart()
	 * @model
	 * @generated
	 */
	Integer getMinutesPerWeekAtStart();

	/**
	 * Sets the value of the '{@link org.rapport.model.Episode#getMinutesPerWeekAtStart <em>Minutes Per Week At Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes Per Week At Start</em>' attribute.
	 * @see #getMinutesPerWeekAtStart()
	 * @generated
	 */
	void setMinutesPerWeekAtStart(Integer value);

	/**
	 * Returns the value of the '<em><b>Minutes Per Week Aim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes of support a week aimed at for the end, 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes Per Week Aim</em>' attribute.
	 * @see #setMinutesPerWeekAim(Integer)
	 * @see org.rapport.model.RapportPackage#getEpisode_MinutesPerWeekAim()
	 * @model
	 * @generated
	 */
	Integer getMinutesPerWeekAim();

	/**
	 * Sets the value of the '{@link org.rapport.model.Episode#getMinutesPerWeekAim <em>Minutes Per Week Aim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes Per Week Aim</em>' attribute.
	 * @see #getMinutesPerWeekAim()
	 * @generated
	 */
	void setMinutesPerWeekAim(Integer value);

	/**
	 * Returns the value of the '<em><b>Move On Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the person moves on, with what in place (NICE QS173 st.4).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Move On Plan</em>' attribute.
	 * @see #setMoveOnPlan(String)
	 * @see org.rapport.model.RapportPackage#getEpisode_MoveOnPlan()
	 * @model
	 * @generated
	 */
	String getMoveOnPlan();

	/**
	 * Sets the value of the '{@link org.rapport.model.Episode#getMoveOnPlan <em>Move On Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Move On Plan</em>' attribute.
	 * @see #getMoveOnPlan()
	 * @generated
	 */
	void setMoveOnPlan(String value);

	/**
	 * Returns the value of the '<em><b>Sequel</b></em>' attribute.
	 * The default value is <code>"UNKNOWN"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.Sequel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What followed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sequel</em>' attribute.
	 * @see org.rapport.model.Sequel
	 * @see #setSequel(Sequel)
	 * @see org.rapport.model.RapportPackage#getEpisode_Sequel()
	 * @model default="UNKNOWN"
	 * @generated
	 */
	Sequel getSequel();

	/**
	 * Sets the value of the '{@link org.rapport.model.Episode#getSequel <em>Sequel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sequel</em>' attribute.
	 * @see org.rapport.model.Sequel
	 * @see #getSequel()
	 * @generated
	 */
	void setSequel(Sequel value);

} // Episode

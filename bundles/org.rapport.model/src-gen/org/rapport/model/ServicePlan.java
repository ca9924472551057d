/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import java.time.LocalDate;
import java.time.ZoneId;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The root of a file: one reablement service over one period. People, their strengths and goals, the teams around them, and the time they spend together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.ServicePlan#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.rapport.model.ServicePlan#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.rapport.model.ServicePlan#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.rapport.model.ServicePlan#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.rapport.model.ServicePlan#getStandards <em>Standards</em>}</li>
 *   <li>{@link org.rapport.model.ServicePlan#getPeople <em>People</em>}</li>
 *   <li>{@link org.rapport.model.ServicePlan#getWorkers <em>Workers</em>}</li>
 *   <li>{@link org.rapport.model.ServicePlan#getTeams <em>Teams</em>}</li>
 *   <li>{@link org.rapport.model.ServicePlan#getRelationships <em>Relationships</em>}</li>
 *   <li>{@link org.rapport.model.ServicePlan#getVisits <em>Visits</em>}</li>
 *   <li>{@link org.rapport.model.ServicePlan#getVisitPatterns <em>Visit Patterns</em>}</li>
 *   <li>{@link org.rapport.model.ServicePlan#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.rapport.model.ServicePlan#getHandOffs <em>Hand Offs</em>}</li>
 *   <li>{@link org.rapport.model.ServicePlan#getDemand <em>Demand</em>}</li>
 *   <li>{@link org.rapport.model.ServicePlan#getResources <em>Resources</em>}</li>
 *   <li>{@link org.rapport.model.ServicePlan#getPlaces <em>Places</em>}</li>
 *   <li>{@link org.rapport.model.ServicePlan#getTravelTimes <em>Travel Times</em>}</li>
 *   <li>{@link org.rapport.model.ServicePlan#getOverrides <em>Overrides</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getServicePlan()
 * @model
 * @generated
 */
public interface ServicePlan extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format, see FormatHistory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.rapport.model.RapportPackage#getServicePlan_FormatVersion()
	 * @model default="1"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.rapport.model.ServicePlan#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Time Zone</b></em>' attribute.
	 * The default value is <code>"Europe/London"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * IANA time zone in which all dates and times of the plan are meant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Zone</em>' attribute.
	 * @see #setTimeZone(String)
	 * @see org.rapport.model.RapportPackage#getServicePlan_TimeZone()
	 * @model default="Europe/London"
	 * @generated
	 */
	String getTimeZone();

	/**
	 * Sets the value of the '{@link org.rapport.model.ServicePlan#getTimeZone <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Zone</em>' attribute.
	 * @see #getTimeZone()
	 * @generated
	 */
	void setTimeZone(String value);

	/**
	 * Returns the value of the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of the plan, inclusive.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period Start</em>' attribute.
	 * @see #setPeriodStart(LocalDate)
	 * @see org.rapport.model.RapportPackage#getServicePlan_PeriodStart()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodStart();

	/**
	 * Sets the value of the '{@link org.rapport.model.ServicePlan#getPeriodStart <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period Start</em>' attribute.
	 * @see #getPeriodStart()
	 * @generated
	 */
	void setPeriodStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of the plan, inclusive. The continuity window ends here unless another date is asked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period End</em>' attribute.
	 * @see #setPeriodEnd(LocalDate)
	 * @see org.rapport.model.RapportPackage#getServicePlan_PeriodEnd()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getPeriodEnd();

	/**
	 * Sets the value of the '{@link org.rapport.model.ServicePlan#getPeriodEnd <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period End</em>' attribute.
	 * @see #getPeriodEnd()
	 * @generated
	 */
	void setPeriodEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Standards</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The limits by which this plan is judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standards</em>' containment reference.
	 * @see #setStandards(PlanningStandards)
	 * @see org.rapport.model.RapportPackage#getServicePlan_Standards()
	 * @model containment="true" required="true"
	 * @generated
	 */
	PlanningStandards getStandards();

	/**
	 * Sets the value of the '{@link org.rapport.model.ServicePlan#getStandards <em>Standards</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standards</em>' containment reference.
	 * @see #getStandards()
	 * @generated
	 */
	void setStandards(PlanningStandards value);

	/**
	 * Returns the value of the '<em><b>People</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people whom the service supports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>People</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getServicePlan_People()
	 * @model containment="true"
	 * @generated
	 */
	EList<Person> getPeople();

	/**
	 * Returns the value of the '<em><b>Workers</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.Worker}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Everybody who works with them, employed by the service or by the person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Workers</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getServicePlan_Workers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Worker> getWorkers();

	/**
	 * Returns the value of the '<em><b>Teams</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.Team}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Teams, which may span organisations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Teams</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getServicePlan_Teams()
	 * @model containment="true"
	 * @generated
	 */
	EList<Team> getTeams();

	/**
	 * Returns the value of the '<em><b>Relationships</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.Relationship}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Working relationships, each one worker with one person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relationships</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getServicePlan_Relationships()
	 * @model containment="true"
	 * @generated
	 */
	EList<Relationship> getRelationships();

	/**
	 * Returns the value of the '<em><b>Visits</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.Visit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Visits, planned and done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Visits</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getServicePlan_Visits()
	 * @model containment="true"
	 * @generated
	 */
	EList<Visit> getVisits();

	/**
	 * Returns the value of the '<em><b>Visit Patterns</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.VisitPattern}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What repeats; rolled out into visits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Visit Patterns</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getServicePlan_VisitPatterns()
	 * @model containment="true"
	 * @generated
	 */
	EList<VisitPattern> getVisitPatterns();

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.Activity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Workers' time that is not contact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getServicePlan_Activities()
	 * @model containment="true"
	 * @generated
	 */
	EList<Activity> getActivities();

	/**
	 * Returns the value of the '<em><b>Hand Offs</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.HandOff}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hand-offs of a person from one worker to another.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hand Offs</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getServicePlan_HandOffs()
	 * @model containment="true"
	 * @generated
	 */
	EList<HandOff> getHandOffs();

	/**
	 * Returns the value of the '<em><b>Demand</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.DemandEvent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requests that reached the service, of value or caused by failure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Demand</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getServicePlan_Demand()
	 * @model containment="true"
	 * @generated
	 */
	EList<DemandEvent> getDemand();

	/**
	 * Returns the value of the '<em><b>Resources</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.CommunityResource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the community offers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resources</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getServicePlan_Resources()
	 * @model containment="true"
	 * @generated
	 */
	EList<CommunityResource> getResources();

	/**
	 * Returns the value of the '<em><b>Places</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.Place}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Places that people live at and workers start from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Places</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getServicePlan_Places()
	 * @model containment="true"
	 * @generated
	 */
	EList<Place> getPlaces();

	/**
	 * Returns the value of the '<em><b>Travel Times</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.TravelTime}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Known travel times between places.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Travel Times</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getServicePlan_TravelTimes()
	 * @model containment="true"
	 * @generated
	 */
	EList<TravelTime> getTravelTimes();

	/**
	 * Returns the value of the '<em><b>Overrides</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.FindingOverride}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings that somebody has looked at and answered, with a reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overrides</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getServicePlan_Overrides()
	 * @model containment="true"
	 * @generated
	 */
	EList<FindingOverride> getOverrides();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time zone as a ZoneId. Throws java.time.DateTimeException when timeZone names none.
	 * <!-- end-model-doc -->
	 * @model dataType="org.rapport.model.ZoneId"
	 * @generated
	 */
	ZoneId zone();

} // ServicePlan

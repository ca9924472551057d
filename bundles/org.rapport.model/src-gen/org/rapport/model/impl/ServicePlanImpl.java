/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model.impl;

import java.lang.reflect.InvocationTargetException;

import java.time.LocalDate;
import java.time.ZoneId;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.rapport.model.Activity;
import org.rapport.model.CommunityResource;
import org.rapport.model.DemandEvent;
import org.rapport.model.FindingOverride;
import org.rapport.model.HandOff;
import org.rapport.model.Person;
import org.rapport.model.Place;
import org.rapport.model.PlanningStandards;
import org.rapport.model.RapportPackage;
import org.rapport.model.Relationship;
import org.rapport.model.ServicePlan;
import org.rapport.model.Team;
import org.rapport.model.TravelTime;
import org.rapport.model.Visit;
import org.rapport.model.VisitPattern;
import org.rapport.model.Worker;

import org.rapport.model.internal.PlanOperations;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Service Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.impl.ServicePlanImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.rapport.model.impl.ServicePlanImpl#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.rapport.model.impl.ServicePlanImpl#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.rapport.model.impl.ServicePlanImpl#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.rapport.model.impl.ServicePlanImpl#getStandards <em>Standards</em>}</li>
 *   <li>{@link org.rapport.model.impl.ServicePlanImpl#getPeople <em>People</em>}</li>
 *   <li>{@link org.rapport.model.impl.ServicePlanImpl#getWorkers <em>Workers</em>}</li>
 *   <li>{@link org.rapport.model.impl.ServicePlanImpl#getTeams <em>Teams</em>}</li>
 *   <li>{@link org.rapport.model.impl.ServicePlanImpl#getRelationships <em>Relationships</em>}</li>
 *   <li>{@link org.rapport.model.impl.ServicePlanImpl#getVisits <em>Visits</em>}</li>
 *   <li>{@link org.rapport.model.impl.ServicePlanImpl#getVisitPatterns <em>Visit Patterns</em>}</li>
 *   <li>{@link org.rapport.model.impl.ServicePlanImpl#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.rapport.model.impl.ServicePlanImpl#getHandOffs <em>Hand Offs</em>}</li>
 *   <li>{@link org.rapport.model.impl.ServicePlanImpl#getDemand <em>Demand</em>}</li>
 *   <li>{@link org.rapport.model.impl.ServicePlanImpl#getResources <em>Resources</em>}</li>
 *   <li>{@link org.rapport.model.impl.ServicePlanImpl#getPlaces <em>Places</em>}</li>
 *   <li>{@link org.rapport.model.impl.ServicePlanImpl#getTravelTimes <em>Travel Times</em>}</li>
 *   <li>{@link org.rapport.model.impl.ServicePlanImpl#getOverrides <em>Overrides</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServicePlanImpl extends NamedElementImpl implements ServicePlan {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeZone() <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeZone()
	 * @generated
	 * @ordered
	 */
	protected static final String TIME_ZONE_EDEFAULT = "Europe/London";

	/**
	 * The cached value of the '{@link #getTimeZone() <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeZone()
	 * @generated
	 * @ordered
	 */
	protected String timeZone = TIME_ZONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PERIOD_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate periodStart = PERIOD_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PERIOD_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected LocalDate periodEnd = PERIOD_END_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStandards() <em>Standards</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStandards()
	 * @generated
	 * @ordered
	 */
	protected PlanningStandards standards;

	/**
	 * The cached value of the '{@link #getPeople() <em>People</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeople()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> people;

	/**
	 * The cached value of the '{@link #getWorkers() <em>Workers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkers()
	 * @generated
	 * @ordered
	 */
	protected EList<Worker> workers;

	/**
	 * The cached value of the '{@link #getTeams() <em>Teams</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTeams()
	 * @generated
	 * @ordered
	 */
	protected EList<Team> teams;

	/**
	 * The cached value of the '{@link #getRelationships() <em>Relationships</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelationships()
	 * @generated
	 * @ordered
	 */
	protected EList<Relationship> relationships;

	/**
	 * The cached value of the '{@link #getVisits() <em>Visits</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVisits()
	 * @generated
	 * @ordered
	 */
	protected EList<Visit> visits;

	/**
	 * The cached value of the '{@link #getVisitPatterns() <em>Visit Patterns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVisitPatterns()
	 * @generated
	 * @ordered
	 */
	protected EList<VisitPattern> visitPatterns;

	/**
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<Activity> activities;

	/**
	 * The cached value of the '{@link #getHandOffs() <em>Hand Offs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandOffs()
	 * @generated
	 * @ordered
	 */
	protected EList<HandOff> handOffs;

	/**
	 * The cached value of the '{@link #getDemand() <em>Demand</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDemand()
	 * @generated
	 * @ordered
	 */
	protected EList<DemandEvent> demand;

	/**
	 * The cached value of the '{@link #getResources() <em>Resources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResources()
	 * @generated
	 * @ordered
	 */
	protected EList<CommunityResource> resources;

	/**
	 * The cached value of the '{@link #getPlaces() <em>Places</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlaces()
	 * @generated
	 * @ordered
	 */
	protected EList<Place> places;

	/**
	 * The cached value of the '{@link #getTravelTimes() <em>Travel Times</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTravelTimes()
	 * @generated
	 * @ordered
	 */
	protected EList<TravelTime> travelTimes;

	/**
	 * The cached value of the '{@link #getOverrides() <em>Overrides</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverrides()
	 * @generated
	 * @ordered
	 */
	protected EList<FindingOverride> overrides;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServicePlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RapportPackage.Literals.SERVICE_PLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.SERVICE_PLAN__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimeZone() {
		return timeZone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeZone(String newTimeZone) {
		String oldTimeZone = timeZone;
		timeZone = newTimeZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.SERVICE_PLAN__TIME_ZONE, oldTimeZone, timeZone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPeriodStart() {
		return periodStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodStart(LocalDate newPeriodStart) {
		LocalDate oldPeriodStart = periodStart;
		periodStart = newPeriodStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.SERVICE_PLAN__PERIOD_START, oldPeriodStart, periodStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPeriodEnd() {
		return periodEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodEnd(LocalDate newPeriodEnd) {
		LocalDate oldPeriodEnd = periodEnd;
		periodEnd = newPeriodEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.SERVICE_PLAN__PERIOD_END, oldPeriodEnd, periodEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanningStandards getStandards() {
		return standards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStandards(PlanningStandards newStandards, NotificationChain msgs) {
		PlanningStandards oldStandards = standards;
		standards = newStandards;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RapportPackage.SERVICE_PLAN__STANDARDS, oldStandards, newStandards);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStandards(PlanningStandards newStandards) {
		if (newStandards != standards) {
			NotificationChain msgs = null;
			if (standards != null)
				msgs = ((InternalEObject)standards).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RapportPackage.SERVICE_PLAN__STANDARDS, null, msgs);
			if (newStandards != null)
				msgs = ((InternalEObject)newStandards).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RapportPackage.SERVICE_PLAN__STANDARDS, null, msgs);
			msgs = basicSetStandards(newStandards, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.SERVICE_PLAN__STANDARDS, newStandards, newStandards));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getPeople() {
		if (people == null) {
			people = new EObjectContainmentEList<Person>(Person.class, this, RapportPackage.SERVICE_PLAN__PEOPLE);
		}
		return people;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Worker> getWorkers() {
		if (workers == null) {
			workers = new EObjectContainmentEList<Worker>(Worker.class, this, RapportPackage.SERVICE_PLAN__WORKERS);
		}
		return workers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Team> getTeams() {
		if (teams == null) {
			teams = new EObjectContainmentEList<Team>(Team.class, this, RapportPackage.SERVICE_PLAN__TEAMS);
		}
		return teams;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Relationship> getRelationships() {
		if (relationships == null) {
			relationships = new EObjectContainmentEList<Relationship>(Relationship.class, this, RapportPackage.SERVICE_PLAN__RELATIONSHIPS);
		}
		return relationships;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Visit> getVisits() {
		if (visits == null) {
			visits = new EObjectContainmentEList<Visit>(Visit.class, this, RapportPackage.SERVICE_PLAN__VISITS);
		}
		return visits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VisitPattern> getVisitPatterns() {
		if (visitPatterns == null) {
			visitPatterns = new EObjectContainmentEList<VisitPattern>(VisitPattern.class, this, RapportPackage.SERVICE_PLAN__VISIT_PATTERNS);
		}
		return visitPatterns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Activity> getActivities() {
		if (activities == null) {
			activities = new EObjectContainmentEList<Activity>(Activity.class, this, RapportPackage.SERVICE_PLAN__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HandOff> getHandOffs() {
		if (handOffs == null) {
			handOffs = new EObjectContainmentEList<HandOff>(HandOff.class, this, RapportPackage.SERVICE_PLAN__HAND_OFFS);
		}
		return handOffs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DemandEvent> getDemand() {
		if (demand == null) {
			demand = new EObjectContainmentEList<DemandEvent>(DemandEvent.class, this, RapportPackage.SERVICE_PLAN__DEMAND);
		}
		return demand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CommunityResource> getResources() {
		if (resources == null) {
			resources = new EObjectContainmentEList<CommunityResource>(CommunityResource.class, this, RapportPackage.SERVICE_PLAN__RESOURCES);
		}
		return resources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Place> getPlaces() {
		if (places == null) {
			places = new EObjectContainmentEList<Place>(Place.class, this, RapportPackage.SERVICE_PLAN__PLACES);
		}
		return places;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TravelTime> getTravelTimes() {
		if (travelTimes == null) {
			travelTimes = new EObjectContainmentEList<TravelTime>(TravelTime.class, this, RapportPackage.SERVICE_PLAN__TRAVEL_TIMES);
		}
		return travelTimes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FindingOverride> getOverrides() {
		if (overrides == null) {
			overrides = new EObjectContainmentEList<FindingOverride>(FindingOverride.class, this, RapportPackage.SERVICE_PLAN__OVERRIDES);
		}
		return overrides;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ZoneId zone() {
		return PlanOperations.zone(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RapportPackage.SERVICE_PLAN__STANDARDS:
				return basicSetStandards(null, msgs);
			case RapportPackage.SERVICE_PLAN__PEOPLE:
				return ((InternalEList<?>)getPeople()).basicRemove(otherEnd, msgs);
			case RapportPackage.SERVICE_PLAN__WORKERS:
				return ((InternalEList<?>)getWorkers()).basicRemove(otherEnd, msgs);
			case RapportPackage.SERVICE_PLAN__TEAMS:
				return ((InternalEList<?>)getTeams()).basicRemove(otherEnd, msgs);
			case RapportPackage.SERVICE_PLAN__RELATIONSHIPS:
				return ((InternalEList<?>)getRelationships()).basicRemove(otherEnd, msgs);
			case RapportPackage.SERVICE_PLAN__VISITS:
				return ((InternalEList<?>)getVisits()).basicRemove(otherEnd, msgs);
			case RapportPackage.SERVICE_PLAN__VISIT_PATTERNS:
				return ((InternalEList<?>)getVisitPatterns()).basicRemove(otherEnd, msgs);
			case RapportPackage.SERVICE_PLAN__ACTIVITIES:
				return ((InternalEList<?>)getActivities()).basicRemove(otherEnd, msgs);
			case RapportPackage.SERVICE_PLAN__HAND_OFFS:
				return ((InternalEList<?>)getHandOffs()).basicRemove(otherEnd, msgs);
			case RapportPackage.SERVICE_PLAN__DEMAND:
				return ((InternalEList<?>)getDemand()).basicRemove(otherEnd, msgs);
			case RapportPackage.SERVICE_PLAN__RESOURCES:
				return ((InternalEList<?>)getResources()).basicRemove(otherEnd, msgs);
			case RapportPackage.SERVICE_PLAN__PLACES:
				return ((InternalEList<?>)getPlaces()).basicRemove(otherEnd, msgs);
			case RapportPackage.SERVICE_PLAN__TRAVEL_TIMES:
				return ((InternalEList<?>)getTravelTimes()).basicRemove(otherEnd, msgs);
			case RapportPackage.SERVICE_PLAN__OVERRIDES:
				return ((InternalEList<?>)getOverrides()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RapportPackage.SERVICE_PLAN__FORMAT_VERSION:
				return getFormatVersion();
			case RapportPackage.SERVICE_PLAN__TIME_ZONE:
				return getTimeZone();
			case RapportPackage.SERVICE_PLAN__PERIOD_START:
				return getPeriodStart();
			case RapportPackage.SERVICE_PLAN__PERIOD_END:
				return getPeriodEnd();
			case RapportPackage.SERVICE_PLAN__STANDARDS:
				return getStandards();
			case RapportPackage.SERVICE_PLAN__PEOPLE:
				return getPeople();
			case RapportPackage.SERVICE_PLAN__WORKERS:
				return getWorkers();
			case RapportPackage.SERVICE_PLAN__TEAMS:
				return getTeams();
			case RapportPackage.SERVICE_PLAN__RELATIONSHIPS:
				return getRelationships();
			case RapportPackage.SERVICE_PLAN__VISITS:
				return getVisits();
			case RapportPackage.SERVICE_PLAN__VISIT_PATTERNS:
				return getVisitPatterns();
			case RapportPackage.SERVICE_PLAN__ACTIVITIES:
				return getActivities();
			case RapportPackage.SERVICE_PLAN__HAND_OFFS:
				return getHandOffs();
			case RapportPackage.SERVICE_PLAN__DEMAND:
				return getDemand();
			case RapportPackage.SERVICE_PLAN__RESOURCES:
				return getResources();
			case RapportPackage.SERVICE_PLAN__PLACES:
				return getPlaces();
			case RapportPackage.SERVICE_PLAN__TRAVEL_TIMES:
				return getTravelTimes();
			case RapportPackage.SERVICE_PLAN__OVERRIDES:
				return getOverrides();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RapportPackage.SERVICE_PLAN__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case RapportPackage.SERVICE_PLAN__TIME_ZONE:
				setTimeZone((String)newValue);
				return;
			case RapportPackage.SERVICE_PLAN__PERIOD_START:
				setPeriodStart((LocalDate)newValue);
				return;
			case RapportPackage.SERVICE_PLAN__PERIOD_END:
				setPeriodEnd((LocalDate)newValue);
				return;
			case RapportPackage.SERVICE_PLAN__STANDARDS:
				setStandards((PlanningStandards)newValue);
				return;
			case RapportPackage.SERVICE_PLAN__PEOPLE:
				getPeople().clear();
				getPeople().addAll((Collection<? extends Person>)newValue);
				return;
			case RapportPackage.SERVICE_PLAN__WORKERS:
				getWorkers().clear();
				getWorkers().addAll((Collection<? extends Worker>)newValue);
				return;
			case RapportPackage.SERVICE_PLAN__TEAMS:
				getTeams().clear();
				getTeams().addAll((Collection<? extends Team>)newValue);
				return;
			case RapportPackage.SERVICE_PLAN__RELATIONSHIPS:
				getRelationships().clear();
				getRelationships().addAll((Collection<? extends Relationship>)newValue);
				return;
			case RapportPackage.SERVICE_PLAN__VISITS:
				getVisits().clear();
				getVisits().addAll((Collection<? extends Visit>)newValue);
				return;
			case RapportPackage.SERVICE_PLAN__VISIT_PATTERNS:
				getVisitPatterns().clear();
				getVisitPatterns().addAll((Collection<? extends VisitPattern>)newValue);
				return;
			case RapportPackage.SERVICE_PLAN__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends Activity>)newValue);
				return;
			case RapportPackage.SERVICE_PLAN__HAND_OFFS:
				getHandOffs().clear();
				getHandOffs().addAll((Collection<? extends HandOff>)newValue);
				return;
			case RapportPackage.SERVICE_PLAN__DEMAND:
				getDemand().clear();
				getDemand().addAll((Collection<? extends DemandEvent>)newValue);
				return;
			case RapportPackage.SERVICE_PLAN__RESOURCES:
				getResources().clear();
				getResources().addAll((Collection<? extends CommunityResource>)newValue);
				return;
			case RapportPackage.SERVICE_PLAN__PLACES:
				getPlaces().clear();
				getPlaces().addAll((Collection<? extends Place>)newValue);
				return;
			case RapportPackage.SERVICE_PLAN__TRAVEL_TIMES:
				getTravelTimes().clear();
				getTravelTimes().addAll((Collection<? extends TravelTime>)newValue);
				return;
			case RapportPackage.SERVICE_PLAN__OVERRIDES:
				getOverrides().clear();
				getOverrides().addAll((Collection<? extends FindingOverride>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RapportPackage.SERVICE_PLAN__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case RapportPackage.SERVICE_PLAN__TIME_ZONE:
				setTimeZone(TIME_ZONE_EDEFAULT);
				return;
			case RapportPackage.SERVICE_PLAN__PERIOD_START:
				setPeriodStart(PERIOD_START_EDEFAULT);
				return;
			case RapportPackage.SERVICE_PLAN__PERIOD_END:
				setPeriodEnd(PERIOD_END_EDEFAULT);
				return;
			case RapportPackage.SERVICE_PLAN__STANDARDS:
				setStandards((PlanningStandards)null);
				return;
			case RapportPackage.SERVICE_PLAN__PEOPLE:
				getPeople().clear();
				return;
			case RapportPackage.SERVICE_PLAN__WORKERS:
				getWorkers().clear();
				return;
			case RapportPackage.SERVICE_PLAN__TEAMS:
				getTeams().clear();
				return;
			case RapportPackage.SERVICE_PLAN__RELATIONSHIPS:
				getRelationships().clear();
				return;
			case RapportPackage.SERVICE_PLAN__VISITS:
				getVisits().clear();
				return;
			case RapportPackage.SERVICE_PLAN__VISIT_PATTERNS:
				getVisitPatterns().clear();
				return;
			case RapportPackage.SERVICE_PLAN__ACTIVITIES:
				getActivities().clear();
				return;
			case RapportPackage.SERVICE_PLAN__HAND_OFFS:
				getHandOffs().clear();
				return;
			case RapportPackage.SERVICE_PLAN__DEMAND:
				getDemand().clear();
				return;
			case RapportPackage.SERVICE_PLAN__RESOURCES:
				getResources().clear();
				return;
			case RapportPackage.SERVICE_PLAN__PLACES:
				getPlaces().clear();
				return;
			case RapportPackage.SERVICE_PLAN__TRAVEL_TIMES:
				getTravelTimes().clear();
				return;
			case RapportPackage.SERVICE_PLAN__OVERRIDES:
				getOverrides().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RapportPackage.SERVICE_PLAN__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case RapportPackage.SERVICE_PLAN__TIME_ZONE:
				return TIME_ZONE_EDEFAULT == null ? timeZone != null : !TIME_ZONE_EDEFAULT.equals(timeZone);
			case RapportPackage.SERVICE_PLAN__PERIOD_START:
				return PERIOD_START_EDEFAULT == null ? periodStart != null : !PERIOD_START_EDEFAULT.equals(periodStart);
			case RapportPackage.SERVICE_PLAN__PERIOD_END:
				return PERIOD_END_EDEFAULT == null ? periodEnd != null : !PERIOD_END_EDEFAULT.equals(periodEnd);
			case RapportPackage.SERVICE_PLAN__STANDARDS:
				return standards != null;
			case RapportPackage.SERVICE_PLAN__PEOPLE:
				return people != null && !people.isEmpty();
			case RapportPackage.SERVICE_PLAN__WORKERS:
				return workers != null && !workers.isEmpty();
			case RapportPackage.SERVICE_PLAN__TEAMS:
				return teams != null && !teams.isEmpty();
			case RapportPackage.SERVICE_PLAN__RELATIONSHIPS:
				return relationships != null && !relationships.isEmpty();
			case RapportPackage.SERVICE_PLAN__VISITS:
				return visits != null && !visits.isEmpty();
			case RapportPackage.SERVICE_PLAN__VISIT_PATTERNS:
				return visitPatterns != null && !visitPatterns.isEmpty();
			case RapportPackage.SERVICE_PLAN__ACTIVITIES:
				return activities != null && !activities.isEmpty();
			case RapportPackage.SERVICE_PLAN__HAND_OFFS:
				return handOffs != null && !handOffs.isEmpty();
			case RapportPackage.SERVICE_PLAN__DEMAND:
				return demand != null && !demand.isEmpty();
			case RapportPackage.SERVICE_PLAN__RESOURCES:
				return resources != null && !resources.isEmpty();
			case RapportPackage.SERVICE_PLAN__PLACES:
				return places != null && !places.isEmpty();
			case RapportPackage.SERVICE_PLAN__TRAVEL_TIMES:
				return travelTimes != null && !travelTimes.isEmpty();
			case RapportPackage.SERVICE_PLAN__OVERRIDES:
				return overrides != null && !overrides.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eInvoke(int operationID, EList<?> arguments) throws InvocationTargetException {
		switch (operationID) {
			case RapportPackage.SERVICE_PLAN___ZONE:
				return zone();
		}
		return super.eInvoke(operationID, arguments);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", timeZone: ");
		result.append(timeZone);
		result.append(", periodStart: ");
		result.append(periodStart);
		result.append(", periodEnd: ");
		result.append(periodEnd);
		result.append(')');
		return result.toString();
	}

} //ServicePlanImpl

/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model.impl;

import java.lang.reflect.InvocationTargetException;

import java.time.LocalDateTime;
import java.time.LocalTime;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.rapport.model.Goal;
import org.rapport.model.Person;
import org.rapport.model.RapportPackage;
import org.rapport.model.Visit;
import org.rapport.model.VisitMode;
import org.rapport.model.VisitPattern;
import org.rapport.model.VisitPurpose;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;

import org.rapport.model.internal.VisitOperations;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Visit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.impl.VisitImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitImpl#getWorkers <em>Workers</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitImpl#getWorkersNeeded <em>Workers Needed</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitImpl#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitImpl#getEarliestStart <em>Earliest Start</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitImpl#getLatestStart <em>Latest Start</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitImpl#getDurationMinutes <em>Duration Minutes</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitImpl#isIntimateCare <em>Intimate Care</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitImpl#isShortVisitAgreed <em>Short Visit Agreed</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitImpl#getActualStart <em>Actual Start</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitImpl#getActualMinutes <em>Actual Minutes</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitImpl#getTravelMinutes <em>Travel Minutes</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitImpl#getPattern <em>Pattern</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VisitImpl extends IdentifiableImpl implements Visit {
	/**
	 * The cached value of the '{@link #getPerson() <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected Person person;

	/**
	 * The cached value of the '{@link #getWorkers() <em>Workers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkers()
	 * @generated
	 * @ordered
	 */
	protected EList<Worker> workers;

	/**
	 * The default value of the '{@link #getWorkersNeeded() <em>Workers Needed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkersNeeded()
	 * @generated
	 * @ordered
	 */
	protected static final int WORKERS_NEEDED_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getWorkersNeeded() <em>Workers Needed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkersNeeded()
	 * @generated
	 * @ordered
	 */
	protected int workersNeeded = WORKERS_NEEDED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSkills() <em>Skills</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkills()
	 * @generated
	 * @ordered
	 */
	protected EList<String> skills;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEarliestStart() <em>Earliest Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEarliestStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalTime EARLIEST_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEarliestStart() <em>Earliest Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEarliestStart()
	 * @generated
	 * @ordered
	 */
	protected LocalTime earliestStart = EARLIEST_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getLatestStart() <em>Latest Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatestStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalTime LATEST_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLatestStart() <em>Latest Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLatestStart()
	 * @generated
	 * @ordered
	 */
	protected LocalTime latestStart = LATEST_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getDurationMinutes() <em>Duration Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int DURATION_MINUTES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDurationMinutes() <em>Duration Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationMinutes()
	 * @generated
	 * @ordered
	 */
	protected int durationMinutes = DURATION_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final VisitPurpose PURPOSE_EDEFAULT = VisitPurpose.PRACTICE;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected VisitPurpose purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final VisitMode MODE_EDEFAULT = VisitMode.HOME;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected VisitMode mode = MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #isIntimateCare() <em>Intimate Care</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIntimateCare()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INTIMATE_CARE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isIntimateCare() <em>Intimate Care</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIntimateCare()
	 * @generated
	 * @ordered
	 */
	protected boolean intimateCare = INTIMATE_CARE_EDEFAULT;

	/**
	 * The default value of the '{@link #isShortVisitAgreed() <em>Short Visit Agreed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShortVisitAgreed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SHORT_VISIT_AGREED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isShortVisitAgreed() <em>Short Visit Agreed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShortVisitAgreed()
	 * @generated
	 * @ordered
	 */
	protected boolean shortVisitAgreed = SHORT_VISIT_AGREED_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final VisitStatus STATUS_EDEFAULT = VisitStatus.PLANNED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected VisitStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getActualStart() <em>Actual Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime ACTUAL_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActualStart() <em>Actual Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime actualStart = ACTUAL_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getActualMinutes() <em>Actual Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ACTUAL_MINUTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActualMinutes() <em>Actual Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualMinutes()
	 * @generated
	 * @ordered
	 */
	protected Integer actualMinutes = ACTUAL_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getTravelMinutes() <em>Travel Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTravelMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer TRAVEL_MINUTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTravelMinutes() <em>Travel Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTravelMinutes()
	 * @generated
	 * @ordered
	 */
	protected Integer travelMinutes = TRAVEL_MINUTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<Goal> goals;

	/**
	 * The cached value of the '{@link #getPattern() <em>Pattern</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPattern()
	 * @generated
	 * @ordered
	 */
	protected VisitPattern pattern;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VisitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RapportPackage.Literals.VISIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getPerson() {
		if (person != null && person.eIsProxy()) {
			InternalEObject oldPerson = (InternalEObject)person;
			person = (Person)eResolveProxy(oldPerson);
			if (person != oldPerson) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, RapportPackage.VISIT__PERSON, oldPerson, person));
			}
		}
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetPerson() {
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerson(Person newPerson) {
		Person oldPerson = person;
		person = newPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Worker> getWorkers() {
		if (workers == null) {
			workers = new EObjectResolvingEList<Worker>(Worker.class, this, RapportPackage.VISIT__WORKERS);
		}
		return workers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWorkersNeeded() {
		return workersNeeded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkersNeeded(int newWorkersNeeded) {
		int oldWorkersNeeded = workersNeeded;
		workersNeeded = newWorkersNeeded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT__WORKERS_NEEDED, oldWorkersNeeded, workersNeeded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSkills() {
		if (skills == null) {
			skills = new EDataTypeUniqueEList<String>(String.class, this, RapportPackage.VISIT__SKILLS);
		}
		return skills;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalDateTime newStart) {
		LocalDateTime oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalTime getEarliestStart() {
		return earliestStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEarliestStart(LocalTime newEarliestStart) {
		LocalTime oldEarliestStart = earliestStart;
		earliestStart = newEarliestStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT__EARLIEST_START, oldEarliestStart, earliestStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalTime getLatestStart() {
		return latestStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLatestStart(LocalTime newLatestStart) {
		LocalTime oldLatestStart = latestStart;
		latestStart = newLatestStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT__LATEST_START, oldLatestStart, latestStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDurationMinutes() {
		return durationMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationMinutes(int newDurationMinutes) {
		int oldDurationMinutes = durationMinutes;
		durationMinutes = newDurationMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT__DURATION_MINUTES, oldDurationMinutes, durationMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VisitPurpose getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(VisitPurpose newPurpose) {
		VisitPurpose oldPurpose = purpose;
		purpose = newPurpose == null ? PURPOSE_EDEFAULT : newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VisitMode getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(VisitMode newMode) {
		VisitMode oldMode = mode;
		mode = newMode == null ? MODE_EDEFAULT : newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIntimateCare() {
		return intimateCare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntimateCare(boolean newIntimateCare) {
		boolean oldIntimateCare = intimateCare;
		intimateCare = newIntimateCare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT__INTIMATE_CARE, oldIntimateCare, intimateCare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isShortVisitAgreed() {
		return shortVisitAgreed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortVisitAgreed(boolean newShortVisitAgreed) {
		boolean oldShortVisitAgreed = shortVisitAgreed;
		shortVisitAgreed = newShortVisitAgreed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT__SHORT_VISIT_AGREED, oldShortVisitAgreed, shortVisitAgreed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VisitStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(VisitStatus newStatus) {
		VisitStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getActualStart() {
		return actualStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualStart(LocalDateTime newActualStart) {
		LocalDateTime oldActualStart = actualStart;
		actualStart = newActualStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT__ACTUAL_START, oldActualStart, actualStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getActualMinutes() {
		return actualMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualMinutes(Integer newActualMinutes) {
		Integer oldActualMinutes = actualMinutes;
		actualMinutes = newActualMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT__ACTUAL_MINUTES, oldActualMinutes, actualMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getTravelMinutes() {
		return travelMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTravelMinutes(Integer newTravelMinutes) {
		Integer oldTravelMinutes = travelMinutes;
		travelMinutes = newTravelMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT__TRAVEL_MINUTES, oldTravelMinutes, travelMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Goal> getGoals() {
		if (goals == null) {
			goals = new EObjectResolvingEList<Goal>(Goal.class, this, RapportPackage.VISIT__GOALS);
		}
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VisitPattern getPattern() {
		if (pattern != null && pattern.eIsProxy()) {
			InternalEObject oldPattern = (InternalEObject)pattern;
			pattern = (VisitPattern)eResolveProxy(oldPattern);
			if (pattern != oldPattern) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, RapportPackage.VISIT__PATTERN, oldPattern, pattern));
			}
		}
		return pattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VisitPattern basicGetPattern() {
		return pattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPattern(VisitPattern newPattern) {
		VisitPattern oldPattern = pattern;
		pattern = newPattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT__PATTERN, oldPattern, pattern));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime end() {
		return VisitOperations.end(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean counts() {
		return VisitOperations.counts(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int minutes() {
		return VisitOperations.minutes(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean overlaps(final Visit other) {
		return VisitOperations.overlaps(this, other);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RapportPackage.VISIT__PERSON:
				if (resolve) return getPerson();
				return basicGetPerson();
			case RapportPackage.VISIT__WORKERS:
				return getWorkers();
			case RapportPackage.VISIT__WORKERS_NEEDED:
				return getWorkersNeeded();
			case RapportPackage.VISIT__SKILLS:
				return getSkills();
			case RapportPackage.VISIT__START:
				return getStart();
			case RapportPackage.VISIT__EARLIEST_START:
				return getEarliestStart();
			case RapportPackage.VISIT__LATEST_START:
				return getLatestStart();
			case RapportPackage.VISIT__DURATION_MINUTES:
				return getDurationMinutes();
			case RapportPackage.VISIT__PURPOSE:
				return getPurpose();
			case RapportPackage.VISIT__MODE:
				return getMode();
			case RapportPackage.VISIT__INTIMATE_CARE:
				return isIntimateCare();
			case RapportPackage.VISIT__SHORT_VISIT_AGREED:
				return isShortVisitAgreed();
			case RapportPackage.VISIT__STATUS:
				return getStatus();
			case RapportPackage.VISIT__ACTUAL_START:
				return getActualStart();
			case RapportPackage.VISIT__ACTUAL_MINUTES:
				return getActualMinutes();
			case RapportPackage.VISIT__TRAVEL_MINUTES:
				return getTravelMinutes();
			case RapportPackage.VISIT__GOALS:
				return getGoals();
			case RapportPackage.VISIT__PATTERN:
				if (resolve) return getPattern();
				return basicGetPattern();
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
			case RapportPackage.VISIT__PERSON:
				setPerson((Person)newValue);
				return;
			case RapportPackage.VISIT__WORKERS:
				getWorkers().clear();
				getWorkers().addAll((Collection<? extends Worker>)newValue);
				return;
			case RapportPackage.VISIT__WORKERS_NEEDED:
				setWorkersNeeded((Integer)newValue);
				return;
			case RapportPackage.VISIT__SKILLS:
				getSkills().clear();
				getSkills().addAll((Collection<? extends String>)newValue);
				return;
			case RapportPackage.VISIT__START:
				setStart((LocalDateTime)newValue);
				return;
			case RapportPackage.VISIT__EARLIEST_START:
				setEarliestStart((LocalTime)newValue);
				return;
			case RapportPackage.VISIT__LATEST_START:
				setLatestStart((LocalTime)newValue);
				return;
			case RapportPackage.VISIT__DURATION_MINUTES:
				setDurationMinutes((Integer)newValue);
				return;
			case RapportPackage.VISIT__PURPOSE:
				setPurpose((VisitPurpose)newValue);
				return;
			case RapportPackage.VISIT__MODE:
				setMode((VisitMode)newValue);
				return;
			case RapportPackage.VISIT__INTIMATE_CARE:
				setIntimateCare((Boolean)newValue);
				return;
			case RapportPackage.VISIT__SHORT_VISIT_AGREED:
				setShortVisitAgreed((Boolean)newValue);
				return;
			case RapportPackage.VISIT__STATUS:
				setStatus((VisitStatus)newValue);
				return;
			case RapportPackage.VISIT__ACTUAL_START:
				setActualStart((LocalDateTime)newValue);
				return;
			case RapportPackage.VISIT__ACTUAL_MINUTES:
				setActualMinutes((Integer)newValue);
				return;
			case RapportPackage.VISIT__TRAVEL_MINUTES:
				setTravelMinutes((Integer)newValue);
				return;
			case RapportPackage.VISIT__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends Goal>)newValue);
				return;
			case RapportPackage.VISIT__PATTERN:
				setPattern((VisitPattern)newValue);
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
			case RapportPackage.VISIT__PERSON:
				setPerson((Person)null);
				return;
			case RapportPackage.VISIT__WORKERS:
				getWorkers().clear();
				return;
			case RapportPackage.VISIT__WORKERS_NEEDED:
				setWorkersNeeded(WORKERS_NEEDED_EDEFAULT);
				return;
			case RapportPackage.VISIT__SKILLS:
				getSkills().clear();
				return;
			case RapportPackage.VISIT__START:
				setStart(START_EDEFAULT);
				return;
			case RapportPackage.VISIT__EARLIEST_START:
				setEarliestStart(EARLIEST_START_EDEFAULT);
				return;
			case RapportPackage.VISIT__LATEST_START:
				setLatestStart(LATEST_START_EDEFAULT);
				return;
			case RapportPackage.VISIT__DURATION_MINUTES:
				setDurationMinutes(DURATION_MINUTES_EDEFAULT);
				return;
			case RapportPackage.VISIT__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case RapportPackage.VISIT__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case RapportPackage.VISIT__INTIMATE_CARE:
				setIntimateCare(INTIMATE_CARE_EDEFAULT);
				return;
			case RapportPackage.VISIT__SHORT_VISIT_AGREED:
				setShortVisitAgreed(SHORT_VISIT_AGREED_EDEFAULT);
				return;
			case RapportPackage.VISIT__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case RapportPackage.VISIT__ACTUAL_START:
				setActualStart(ACTUAL_START_EDEFAULT);
				return;
			case RapportPackage.VISIT__ACTUAL_MINUTES:
				setActualMinutes(ACTUAL_MINUTES_EDEFAULT);
				return;
			case RapportPackage.VISIT__TRAVEL_MINUTES:
				setTravelMinutes(TRAVEL_MINUTES_EDEFAULT);
				return;
			case RapportPackage.VISIT__GOALS:
				getGoals().clear();
				return;
			case RapportPackage.VISIT__PATTERN:
				setPattern((VisitPattern)null);
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
			case RapportPackage.VISIT__PERSON:
				return person != null;
			case RapportPackage.VISIT__WORKERS:
				return workers != null && !workers.isEmpty();
			case RapportPackage.VISIT__WORKERS_NEEDED:
				return workersNeeded != WORKERS_NEEDED_EDEFAULT;
			case RapportPackage.VISIT__SKILLS:
				return skills != null && !skills.isEmpty();
			case RapportPackage.VISIT__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case RapportPackage.VISIT__EARLIEST_START:
				return EARLIEST_START_EDEFAULT == null ? earliestStart != null : !EARLIEST_START_EDEFAULT.equals(earliestStart);
			case RapportPackage.VISIT__LATEST_START:
				return LATEST_START_EDEFAULT == null ? latestStart != null : !LATEST_START_EDEFAULT.equals(latestStart);
			case RapportPackage.VISIT__DURATION_MINUTES:
				return durationMinutes != DURATION_MINUTES_EDEFAULT;
			case RapportPackage.VISIT__PURPOSE:
				return purpose != PURPOSE_EDEFAULT;
			case RapportPackage.VISIT__MODE:
				return mode != MODE_EDEFAULT;
			case RapportPackage.VISIT__INTIMATE_CARE:
				return intimateCare != INTIMATE_CARE_EDEFAULT;
			case RapportPackage.VISIT__SHORT_VISIT_AGREED:
				return shortVisitAgreed != SHORT_VISIT_AGREED_EDEFAULT;
			case RapportPackage.VISIT__STATUS:
				return status != STATUS_EDEFAULT;
			case RapportPackage.VISIT__ACTUAL_START:
				return ACTUAL_START_EDEFAULT == null ? actualStart != null : !ACTUAL_START_EDEFAULT.equals(actualStart);
			case RapportPackage.VISIT__ACTUAL_MINUTES:
				return ACTUAL_MINUTES_EDEFAULT == null ? actualMinutes != null : !ACTUAL_MINUTES_EDEFAULT.equals(actualMinutes);
			case RapportPackage.VISIT__TRAVEL_MINUTES:
				return TRAVEL_MINUTES_EDEFAULT == null ? travelMinutes != null : !TRAVEL_MINUTES_EDEFAULT.equals(travelMinutes);
			case RapportPackage.VISIT__GOALS:
				return goals != null && !goals.isEmpty();
			case RapportPackage.VISIT__PATTERN:
				return pattern != null;
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
			case RapportPackage.VISIT___END:
				return end();
			case RapportPackage.VISIT___COUNTS:
				return counts();
			case RapportPackage.VISIT___MINUTES:
				return minutes();
			case RapportPackage.VISIT___OVERLAPS__VISIT:
				return overlaps((Visit)arguments.get(0));
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
		result.append(" (workersNeeded: ");
		result.append(workersNeeded);
		result.append(", skills: ");
		result.append(skills);
		result.append(", start: ");
		result.append(start);
		result.append(", earliestStart: ");
		result.append(earliestStart);
		result.append(", latestStart: ");
		result.append(latestStart);
		result.append(", durationMinutes: ");
		result.append(durationMinutes);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", mode: ");
		result.append(mode);
		result.append(", intimateCare: ");
		result.append(intimateCare);
		result.append(", shortVisitAgreed: ");
		result.append(shortVisitAgreed);
		result.append(", status: ");
		result.append(status);
		result.append(", actualStart: ");
		result.append(actualStart);
		result.append(", actualMinutes: ");
		result.append(actualMinutes);
		result.append(", travelMinutes: ");
		result.append(travelMinutes);
		result.append(')');
		return result.toString();
	}

} //VisitImpl

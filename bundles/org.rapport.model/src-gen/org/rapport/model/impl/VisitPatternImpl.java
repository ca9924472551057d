/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model.impl;

import java.time.DayOfWeek;
import java.time.LocalDate;
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
import org.rapport.model.VisitMode;
import org.rapport.model.VisitPattern;
import org.rapport.model.VisitPurpose;
import org.rapport.model.Worker;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Visit Pattern</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.impl.VisitPatternImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitPatternImpl#getWorkers <em>Workers</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitPatternImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitPatternImpl#getDays <em>Days</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitPatternImpl#getTime <em>Time</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitPatternImpl#getDurationMinutes <em>Duration Minutes</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitPatternImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitPatternImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitPatternImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitPatternImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitPatternImpl#getEveryWeeks <em>Every Weeks</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitPatternImpl#getWorkersNeeded <em>Workers Needed</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitPatternImpl#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitPatternImpl#getEarliestStart <em>Earliest Start</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitPatternImpl#getLatestStart <em>Latest Start</em>}</li>
 *   <li>{@link org.rapport.model.impl.VisitPatternImpl#isIntimateCare <em>Intimate Care</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VisitPatternImpl extends IdentifiableImpl implements VisitPattern {
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
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<Goal> goals;

	/**
	 * The cached value of the '{@link #getDays() <em>Days</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDays()
	 * @generated
	 * @ordered
	 */
	protected EList<DayOfWeek> days;

	/**
	 * The default value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected static final LocalTime TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTime() <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTime()
	 * @generated
	 * @ordered
	 */
	protected LocalTime time = TIME_EDEFAULT;

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
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate until = UNTIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getEveryWeeks() <em>Every Weeks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEveryWeeks()
	 * @generated
	 * @ordered
	 */
	protected static final int EVERY_WEEKS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getEveryWeeks() <em>Every Weeks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEveryWeeks()
	 * @generated
	 * @ordered
	 */
	protected int everyWeeks = EVERY_WEEKS_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VisitPatternImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RapportPackage.Literals.VISIT_PATTERN;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, RapportPackage.VISIT_PATTERN__PERSON, oldPerson, person));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT_PATTERN__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Worker> getWorkers() {
		if (workers == null) {
			workers = new EObjectResolvingEList<Worker>(Worker.class, this, RapportPackage.VISIT_PATTERN__WORKERS);
		}
		return workers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Goal> getGoals() {
		if (goals == null) {
			goals = new EObjectResolvingEList<Goal>(Goal.class, this, RapportPackage.VISIT_PATTERN__GOALS);
		}
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DayOfWeek> getDays() {
		if (days == null) {
			days = new EDataTypeUniqueEList<DayOfWeek>(DayOfWeek.class, this, RapportPackage.VISIT_PATTERN__DAYS);
		}
		return days;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalTime getTime() {
		return time;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTime(LocalTime newTime) {
		LocalTime oldTime = time;
		time = newTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT_PATTERN__TIME, oldTime, time));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT_PATTERN__DURATION_MINUTES, oldDurationMinutes, durationMinutes));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT_PATTERN__PURPOSE, oldPurpose, purpose));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT_PATTERN__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(LocalDate newFrom) {
		LocalDate oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT_PATTERN__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getUntil() {
		return until;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(LocalDate newUntil) {
		LocalDate oldUntil = until;
		until = newUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT_PATTERN__UNTIL, oldUntil, until));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEveryWeeks() {
		return everyWeeks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEveryWeeks(int newEveryWeeks) {
		int oldEveryWeeks = everyWeeks;
		everyWeeks = newEveryWeeks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT_PATTERN__EVERY_WEEKS, oldEveryWeeks, everyWeeks));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT_PATTERN__WORKERS_NEEDED, oldWorkersNeeded, workersNeeded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSkills() {
		if (skills == null) {
			skills = new EDataTypeUniqueEList<String>(String.class, this, RapportPackage.VISIT_PATTERN__SKILLS);
		}
		return skills;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT_PATTERN__EARLIEST_START, oldEarliestStart, earliestStart));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT_PATTERN__LATEST_START, oldLatestStart, latestStart));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.VISIT_PATTERN__INTIMATE_CARE, oldIntimateCare, intimateCare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RapportPackage.VISIT_PATTERN__PERSON:
				if (resolve) return getPerson();
				return basicGetPerson();
			case RapportPackage.VISIT_PATTERN__WORKERS:
				return getWorkers();
			case RapportPackage.VISIT_PATTERN__GOALS:
				return getGoals();
			case RapportPackage.VISIT_PATTERN__DAYS:
				return getDays();
			case RapportPackage.VISIT_PATTERN__TIME:
				return getTime();
			case RapportPackage.VISIT_PATTERN__DURATION_MINUTES:
				return getDurationMinutes();
			case RapportPackage.VISIT_PATTERN__PURPOSE:
				return getPurpose();
			case RapportPackage.VISIT_PATTERN__MODE:
				return getMode();
			case RapportPackage.VISIT_PATTERN__FROM:
				return getFrom();
			case RapportPackage.VISIT_PATTERN__UNTIL:
				return getUntil();
			case RapportPackage.VISIT_PATTERN__EVERY_WEEKS:
				return getEveryWeeks();
			case RapportPackage.VISIT_PATTERN__WORKERS_NEEDED:
				return getWorkersNeeded();
			case RapportPackage.VISIT_PATTERN__SKILLS:
				return getSkills();
			case RapportPackage.VISIT_PATTERN__EARLIEST_START:
				return getEarliestStart();
			case RapportPackage.VISIT_PATTERN__LATEST_START:
				return getLatestStart();
			case RapportPackage.VISIT_PATTERN__INTIMATE_CARE:
				return isIntimateCare();
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
			case RapportPackage.VISIT_PATTERN__PERSON:
				setPerson((Person)newValue);
				return;
			case RapportPackage.VISIT_PATTERN__WORKERS:
				getWorkers().clear();
				getWorkers().addAll((Collection<? extends Worker>)newValue);
				return;
			case RapportPackage.VISIT_PATTERN__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends Goal>)newValue);
				return;
			case RapportPackage.VISIT_PATTERN__DAYS:
				getDays().clear();
				getDays().addAll((Collection<? extends DayOfWeek>)newValue);
				return;
			case RapportPackage.VISIT_PATTERN__TIME:
				setTime((LocalTime)newValue);
				return;
			case RapportPackage.VISIT_PATTERN__DURATION_MINUTES:
				setDurationMinutes((Integer)newValue);
				return;
			case RapportPackage.VISIT_PATTERN__PURPOSE:
				setPurpose((VisitPurpose)newValue);
				return;
			case RapportPackage.VISIT_PATTERN__MODE:
				setMode((VisitMode)newValue);
				return;
			case RapportPackage.VISIT_PATTERN__FROM:
				setFrom((LocalDate)newValue);
				return;
			case RapportPackage.VISIT_PATTERN__UNTIL:
				setUntil((LocalDate)newValue);
				return;
			case RapportPackage.VISIT_PATTERN__EVERY_WEEKS:
				setEveryWeeks((Integer)newValue);
				return;
			case RapportPackage.VISIT_PATTERN__WORKERS_NEEDED:
				setWorkersNeeded((Integer)newValue);
				return;
			case RapportPackage.VISIT_PATTERN__SKILLS:
				getSkills().clear();
				getSkills().addAll((Collection<? extends String>)newValue);
				return;
			case RapportPackage.VISIT_PATTERN__EARLIEST_START:
				setEarliestStart((LocalTime)newValue);
				return;
			case RapportPackage.VISIT_PATTERN__LATEST_START:
				setLatestStart((LocalTime)newValue);
				return;
			case RapportPackage.VISIT_PATTERN__INTIMATE_CARE:
				setIntimateCare((Boolean)newValue);
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
			case RapportPackage.VISIT_PATTERN__PERSON:
				setPerson((Person)null);
				return;
			case RapportPackage.VISIT_PATTERN__WORKERS:
				getWorkers().clear();
				return;
			case RapportPackage.VISIT_PATTERN__GOALS:
				getGoals().clear();
				return;
			case RapportPackage.VISIT_PATTERN__DAYS:
				getDays().clear();
				return;
			case RapportPackage.VISIT_PATTERN__TIME:
				setTime(TIME_EDEFAULT);
				return;
			case RapportPackage.VISIT_PATTERN__DURATION_MINUTES:
				setDurationMinutes(DURATION_MINUTES_EDEFAULT);
				return;
			case RapportPackage.VISIT_PATTERN__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case RapportPackage.VISIT_PATTERN__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case RapportPackage.VISIT_PATTERN__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case RapportPackage.VISIT_PATTERN__UNTIL:
				setUntil(UNTIL_EDEFAULT);
				return;
			case RapportPackage.VISIT_PATTERN__EVERY_WEEKS:
				setEveryWeeks(EVERY_WEEKS_EDEFAULT);
				return;
			case RapportPackage.VISIT_PATTERN__WORKERS_NEEDED:
				setWorkersNeeded(WORKERS_NEEDED_EDEFAULT);
				return;
			case RapportPackage.VISIT_PATTERN__SKILLS:
				getSkills().clear();
				return;
			case RapportPackage.VISIT_PATTERN__EARLIEST_START:
				setEarliestStart(EARLIEST_START_EDEFAULT);
				return;
			case RapportPackage.VISIT_PATTERN__LATEST_START:
				setLatestStart(LATEST_START_EDEFAULT);
				return;
			case RapportPackage.VISIT_PATTERN__INTIMATE_CARE:
				setIntimateCare(INTIMATE_CARE_EDEFAULT);
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
			case RapportPackage.VISIT_PATTERN__PERSON:
				return person != null;
			case RapportPackage.VISIT_PATTERN__WORKERS:
				return workers != null && !workers.isEmpty();
			case RapportPackage.VISIT_PATTERN__GOALS:
				return goals != null && !goals.isEmpty();
			case RapportPackage.VISIT_PATTERN__DAYS:
				return days != null && !days.isEmpty();
			case RapportPackage.VISIT_PATTERN__TIME:
				return TIME_EDEFAULT == null ? time != null : !TIME_EDEFAULT.equals(time);
			case RapportPackage.VISIT_PATTERN__DURATION_MINUTES:
				return durationMinutes != DURATION_MINUTES_EDEFAULT;
			case RapportPackage.VISIT_PATTERN__PURPOSE:
				return purpose != PURPOSE_EDEFAULT;
			case RapportPackage.VISIT_PATTERN__MODE:
				return mode != MODE_EDEFAULT;
			case RapportPackage.VISIT_PATTERN__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case RapportPackage.VISIT_PATTERN__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
			case RapportPackage.VISIT_PATTERN__EVERY_WEEKS:
				return everyWeeks != EVERY_WEEKS_EDEFAULT;
			case RapportPackage.VISIT_PATTERN__WORKERS_NEEDED:
				return workersNeeded != WORKERS_NEEDED_EDEFAULT;
			case RapportPackage.VISIT_PATTERN__SKILLS:
				return skills != null && !skills.isEmpty();
			case RapportPackage.VISIT_PATTERN__EARLIEST_START:
				return EARLIEST_START_EDEFAULT == null ? earliestStart != null : !EARLIEST_START_EDEFAULT.equals(earliestStart);
			case RapportPackage.VISIT_PATTERN__LATEST_START:
				return LATEST_START_EDEFAULT == null ? latestStart != null : !LATEST_START_EDEFAULT.equals(latestStart);
			case RapportPackage.VISIT_PATTERN__INTIMATE_CARE:
				return intimateCare != INTIMATE_CARE_EDEFAULT;
		}
		return super.eIsSet(featureID);
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
		result.append(" (days: ");
		result.append(days);
		result.append(", time: ");
		result.append(time);
		result.append(", durationMinutes: ");
		result.append(durationMinutes);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", mode: ");
		result.append(mode);
		result.append(", from: ");
		result.append(from);
		result.append(", until: ");
		result.append(until);
		result.append(", everyWeeks: ");
		result.append(everyWeeks);
		result.append(", workersNeeded: ");
		result.append(workersNeeded);
		result.append(", skills: ");
		result.append(skills);
		result.append(", earliestStart: ");
		result.append(earliestStart);
		result.append(", latestStart: ");
		result.append(latestStart);
		result.append(", intimateCare: ");
		result.append(intimateCare);
		result.append(')');
		return result.toString();
	}

} //VisitPatternImpl

/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rapport.model.Episode;
import org.rapport.model.EpisodeKind;
import org.rapport.model.RapportPackage;
import org.rapport.model.Sequel;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Episode</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.impl.EpisodeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.impl.EpisodeImpl#getReferredOn <em>Referred On</em>}</li>
 *   <li>{@link org.rapport.model.impl.EpisodeImpl#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.rapport.model.impl.EpisodeImpl#getPlannedEnd <em>Planned End</em>}</li>
 *   <li>{@link org.rapport.model.impl.EpisodeImpl#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.rapport.model.impl.EpisodeImpl#getMinutesPerWeekAtStart <em>Minutes Per Week At Start</em>}</li>
 *   <li>{@link org.rapport.model.impl.EpisodeImpl#getMinutesPerWeekAim <em>Minutes Per Week Aim</em>}</li>
 *   <li>{@link org.rapport.model.impl.EpisodeImpl#getMoveOnPlan <em>Move On Plan</em>}</li>
 *   <li>{@link org.rapport.model.impl.EpisodeImpl#getSequel <em>Sequel</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EpisodeImpl extends IdentifiableImpl implements Episode {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final EpisodeKind KIND_EDEFAULT = EpisodeKind.REABLEMENT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected EpisodeKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getReferredOn() <em>Referred On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferredOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REFERRED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReferredOn() <em>Referred On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferredOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate referredOn = REFERRED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate STARTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate startedOn = STARTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlannedEnd() <em>Planned End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedEnd()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PLANNED_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlannedEnd() <em>Planned End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedEnd()
	 * @generated
	 * @ordered
	 */
	protected LocalDate plannedEnd = PLANNED_END_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ENDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate endedOn = ENDED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinutesPerWeekAtStart() <em>Minutes Per Week At Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutesPerWeekAtStart()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MINUTES_PER_WEEK_AT_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinutesPerWeekAtStart() <em>Minutes Per Week At Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutesPerWeekAtStart()
	 * @generated
	 * @ordered
	 */
	protected Integer minutesPerWeekAtStart = MINUTES_PER_WEEK_AT_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinutesPerWeekAim() <em>Minutes Per Week Aim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutesPerWeekAim()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MINUTES_PER_WEEK_AIM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinutesPerWeekAim() <em>Minutes Per Week Aim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutesPerWeekAim()
	 * @generated
	 * @ordered
	 */
	protected Integer minutesPerWeekAim = MINUTES_PER_WEEK_AIM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMoveOnPlan() <em>Move On Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMoveOnPlan()
	 * @generated
	 * @ordered
	 */
	protected static final String MOVE_ON_PLAN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMoveOnPlan() <em>Move On Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMoveOnPlan()
	 * @generated
	 * @ordered
	 */
	protected String moveOnPlan = MOVE_ON_PLAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getSequel() <em>Sequel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSequel()
	 * @generated
	 * @ordered
	 */
	protected static final Sequel SEQUEL_EDEFAULT = Sequel.UNKNOWN;

	/**
	 * The cached value of the '{@link #getSequel() <em>Sequel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSequel()
	 * @generated
	 * @ordered
	 */
	protected Sequel sequel = SEQUEL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EpisodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RapportPackage.Literals.EPISODE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EpisodeKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(EpisodeKind newKind) {
		EpisodeKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.EPISODE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReferredOn() {
		return referredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferredOn(LocalDate newReferredOn) {
		LocalDate oldReferredOn = referredOn;
		referredOn = newReferredOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.EPISODE__REFERRED_ON, oldReferredOn, referredOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStartedOn() {
		return startedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartedOn(LocalDate newStartedOn) {
		LocalDate oldStartedOn = startedOn;
		startedOn = newStartedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.EPISODE__STARTED_ON, oldStartedOn, startedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPlannedEnd() {
		return plannedEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlannedEnd(LocalDate newPlannedEnd) {
		LocalDate oldPlannedEnd = plannedEnd;
		plannedEnd = newPlannedEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.EPISODE__PLANNED_END, oldPlannedEnd, plannedEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndedOn() {
		return endedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndedOn(LocalDate newEndedOn) {
		LocalDate oldEndedOn = endedOn;
		endedOn = newEndedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.EPISODE__ENDED_ON, oldEndedOn, endedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMinutesPerWeekAtStart() {
		return minutesPerWeekAtStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutesPerWeekAtStart(Integer newMinutesPerWeekAtStart) {
		Integer oldMinutesPerWeekAtStart = minutesPerWeekAtStart;
		minutesPerWeekAtStart = newMinutesPerWeekAtStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.EPISODE__MINUTES_PER_WEEK_AT_START, oldMinutesPerWeekAtStart, minutesPerWeekAtStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMinutesPerWeekAim() {
		return minutesPerWeekAim;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutesPerWeekAim(Integer newMinutesPerWeekAim) {
		Integer oldMinutesPerWeekAim = minutesPerWeekAim;
		minutesPerWeekAim = newMinutesPerWeekAim;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.EPISODE__MINUTES_PER_WEEK_AIM, oldMinutesPerWeekAim, minutesPerWeekAim));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMoveOnPlan() {
		return moveOnPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMoveOnPlan(String newMoveOnPlan) {
		String oldMoveOnPlan = moveOnPlan;
		moveOnPlan = newMoveOnPlan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.EPISODE__MOVE_ON_PLAN, oldMoveOnPlan, moveOnPlan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sequel getSequel() {
		return sequel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSequel(Sequel newSequel) {
		Sequel oldSequel = sequel;
		sequel = newSequel == null ? SEQUEL_EDEFAULT : newSequel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.EPISODE__SEQUEL, oldSequel, sequel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RapportPackage.EPISODE__KIND:
				return getKind();
			case RapportPackage.EPISODE__REFERRED_ON:
				return getReferredOn();
			case RapportPackage.EPISODE__STARTED_ON:
				return getStartedOn();
			case RapportPackage.EPISODE__PLANNED_END:
				return getPlannedEnd();
			case RapportPackage.EPISODE__ENDED_ON:
				return getEndedOn();
			case RapportPackage.EPISODE__MINUTES_PER_WEEK_AT_START:
				return getMinutesPerWeekAtStart();
			case RapportPackage.EPISODE__MINUTES_PER_WEEK_AIM:
				return getMinutesPerWeekAim();
			case RapportPackage.EPISODE__MOVE_ON_PLAN:
				return getMoveOnPlan();
			case RapportPackage.EPISODE__SEQUEL:
				return getSequel();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RapportPackage.EPISODE__KIND:
				setKind((EpisodeKind)newValue);
				return;
			case RapportPackage.EPISODE__REFERRED_ON:
				setReferredOn((LocalDate)newValue);
				return;
			case RapportPackage.EPISODE__STARTED_ON:
				setStartedOn((LocalDate)newValue);
				return;
			case RapportPackage.EPISODE__PLANNED_END:
				setPlannedEnd((LocalDate)newValue);
				return;
			case RapportPackage.EPISODE__ENDED_ON:
				setEndedOn((LocalDate)newValue);
				return;
			case RapportPackage.EPISODE__MINUTES_PER_WEEK_AT_START:
				setMinutesPerWeekAtStart((Integer)newValue);
				return;
			case RapportPackage.EPISODE__MINUTES_PER_WEEK_AIM:
				setMinutesPerWeekAim((Integer)newValue);
				return;
			case RapportPackage.EPISODE__MOVE_ON_PLAN:
				setMoveOnPlan((String)newValue);
				return;
			case RapportPackage.EPISODE__SEQUEL:
				setSequel((Sequel)newValue);
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
			case RapportPackage.EPISODE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case RapportPackage.EPISODE__REFERRED_ON:
				setReferredOn(REFERRED_ON_EDEFAULT);
				return;
			case RapportPackage.EPISODE__STARTED_ON:
				setStartedOn(STARTED_ON_EDEFAULT);
				return;
			case RapportPackage.EPISODE__PLANNED_END:
				setPlannedEnd(PLANNED_END_EDEFAULT);
				return;
			case RapportPackage.EPISODE__ENDED_ON:
				setEndedOn(ENDED_ON_EDEFAULT);
				return;
			case RapportPackage.EPISODE__MINUTES_PER_WEEK_AT_START:
				setMinutesPerWeekAtStart(MINUTES_PER_WEEK_AT_START_EDEFAULT);
				return;
			case RapportPackage.EPISODE__MINUTES_PER_WEEK_AIM:
				setMinutesPerWeekAim(MINUTES_PER_WEEK_AIM_EDEFAULT);
				return;
			case RapportPackage.EPISODE__MOVE_ON_PLAN:
				setMoveOnPlan(MOVE_ON_PLAN_EDEFAULT);
				return;
			case RapportPackage.EPISODE__SEQUEL:
				setSequel(SEQUEL_EDEFAULT);
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
			case RapportPackage.EPISODE__KIND:
				return kind != KIND_EDEFAULT;
			case RapportPackage.EPISODE__REFERRED_ON:
				return REFERRED_ON_EDEFAULT == null ? referredOn != null : !REFERRED_ON_EDEFAULT.equals(referredOn);
			case RapportPackage.EPISODE__STARTED_ON:
				return STARTED_ON_EDEFAULT == null ? startedOn != null : !STARTED_ON_EDEFAULT.equals(startedOn);
			case RapportPackage.EPISODE__PLANNED_END:
				return PLANNED_END_EDEFAULT == null ? plannedEnd != null : !PLANNED_END_EDEFAULT.equals(plannedEnd);
			case RapportPackage.EPISODE__ENDED_ON:
				return ENDED_ON_EDEFAULT == null ? endedOn != null : !ENDED_ON_EDEFAULT.equals(endedOn);
			case RapportPackage.EPISODE__MINUTES_PER_WEEK_AT_START:
				return MINUTES_PER_WEEK_AT_START_EDEFAULT == null ? minutesPerWeekAtStart != null : !MINUTES_PER_WEEK_AT_START_EDEFAULT.equals(minutesPerWeekAtStart);
			case RapportPackage.EPISODE__MINUTES_PER_WEEK_AIM:
				return MINUTES_PER_WEEK_AIM_EDEFAULT == null ? minutesPerWeekAim != null : !MINUTES_PER_WEEK_AIM_EDEFAULT.equals(minutesPerWeekAim);
			case RapportPackage.EPISODE__MOVE_ON_PLAN:
				return MOVE_ON_PLAN_EDEFAULT == null ? moveOnPlan != null : !MOVE_ON_PLAN_EDEFAULT.equals(moveOnPlan);
			case RapportPackage.EPISODE__SEQUEL:
				return sequel != SEQUEL_EDEFAULT;
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", referredOn: ");
		result.append(referredOn);
		result.append(", startedOn: ");
		result.append(startedOn);
		result.append(", plannedEnd: ");
		result.append(plannedEnd);
		result.append(", endedOn: ");
		result.append(endedOn);
		result.append(", minutesPerWeekAtStart: ");
		result.append(minutesPerWeekAtStart);
		result.append(", minutesPerWeekAim: ");
		result.append(minutesPerWeekAim);
		result.append(", moveOnPlan: ");
		result.append(moveOnPlan);
		result.append(", sequel: ");
		result.append(sequel);
		result.append(')');
		return result.toString();
	}

} //EpisodeImpl

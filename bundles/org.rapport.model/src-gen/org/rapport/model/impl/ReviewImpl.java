/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rapport.model.DecidedBy;
import org.rapport.model.RapportPackage;
import org.rapport.model.Review;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Review</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.impl.ReviewImpl#getPlannedFor <em>Planned For</em>}</li>
 *   <li>{@link org.rapport.model.impl.ReviewImpl#getHeldOn <em>Held On</em>}</li>
 *   <li>{@link org.rapport.model.impl.ReviewImpl#isPersonPresent <em>Person Present</em>}</li>
 *   <li>{@link org.rapport.model.impl.ReviewImpl#isCarerPresent <em>Carer Present</em>}</li>
 *   <li>{@link org.rapport.model.impl.ReviewImpl#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.rapport.model.impl.ReviewImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.rapport.model.impl.ReviewImpl#getMinutesPerWeekAfter <em>Minutes Per Week After</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReviewImpl extends IdentifiableImpl implements Review {
	/**
	 * The default value of the '{@link #getPlannedFor() <em>Planned For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedFor()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PLANNED_FOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlannedFor() <em>Planned For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedFor()
	 * @generated
	 * @ordered
	 */
	protected LocalDate plannedFor = PLANNED_FOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeldOn() <em>Held On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeldOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate HELD_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeldOn() <em>Held On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeldOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate heldOn = HELD_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #isPersonPresent() <em>Person Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPersonPresent()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PERSON_PRESENT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPersonPresent() <em>Person Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPersonPresent()
	 * @generated
	 * @ordered
	 */
	protected boolean personPresent = PERSON_PRESENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isCarerPresent() <em>Carer Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCarerPresent()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CARER_PRESENT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCarerPresent() <em>Carer Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCarerPresent()
	 * @generated
	 * @ordered
	 */
	protected boolean carerPresent = CARER_PRESENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected static final DecidedBy DECIDED_BY_EDEFAULT = DecidedBy.TOGETHER;

	/**
	 * The cached value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected DecidedBy decidedBy = DECIDED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinutesPerWeekAfter() <em>Minutes Per Week After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutesPerWeekAfter()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MINUTES_PER_WEEK_AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinutesPerWeekAfter() <em>Minutes Per Week After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutesPerWeekAfter()
	 * @generated
	 * @ordered
	 */
	protected Integer minutesPerWeekAfter = MINUTES_PER_WEEK_AFTER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReviewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RapportPackage.Literals.REVIEW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPlannedFor() {
		return plannedFor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlannedFor(LocalDate newPlannedFor) {
		LocalDate oldPlannedFor = plannedFor;
		plannedFor = newPlannedFor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.REVIEW__PLANNED_FOR, oldPlannedFor, plannedFor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getHeldOn() {
		return heldOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeldOn(LocalDate newHeldOn) {
		LocalDate oldHeldOn = heldOn;
		heldOn = newHeldOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.REVIEW__HELD_ON, oldHeldOn, heldOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPersonPresent() {
		return personPresent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPersonPresent(boolean newPersonPresent) {
		boolean oldPersonPresent = personPresent;
		personPresent = newPersonPresent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.REVIEW__PERSON_PRESENT, oldPersonPresent, personPresent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCarerPresent() {
		return carerPresent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarerPresent(boolean newCarerPresent) {
		boolean oldCarerPresent = carerPresent;
		carerPresent = newCarerPresent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.REVIEW__CARER_PRESENT, oldCarerPresent, carerPresent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecidedBy getDecidedBy() {
		return decidedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedBy(DecidedBy newDecidedBy) {
		DecidedBy oldDecidedBy = decidedBy;
		decidedBy = newDecidedBy == null ? DECIDED_BY_EDEFAULT : newDecidedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.REVIEW__DECIDED_BY, oldDecidedBy, decidedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.REVIEW__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMinutesPerWeekAfter() {
		return minutesPerWeekAfter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutesPerWeekAfter(Integer newMinutesPerWeekAfter) {
		Integer oldMinutesPerWeekAfter = minutesPerWeekAfter;
		minutesPerWeekAfter = newMinutesPerWeekAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.REVIEW__MINUTES_PER_WEEK_AFTER, oldMinutesPerWeekAfter, minutesPerWeekAfter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RapportPackage.REVIEW__PLANNED_FOR:
				return getPlannedFor();
			case RapportPackage.REVIEW__HELD_ON:
				return getHeldOn();
			case RapportPackage.REVIEW__PERSON_PRESENT:
				return isPersonPresent();
			case RapportPackage.REVIEW__CARER_PRESENT:
				return isCarerPresent();
			case RapportPackage.REVIEW__DECIDED_BY:
				return getDecidedBy();
			case RapportPackage.REVIEW__NOTES:
				return getNotes();
			case RapportPackage.REVIEW__MINUTES_PER_WEEK_AFTER:
				return getMinutesPerWeekAfter();
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
			case RapportPackage.REVIEW__PLANNED_FOR:
				setPlannedFor((LocalDate)newValue);
				return;
			case RapportPackage.REVIEW__HELD_ON:
				setHeldOn((LocalDate)newValue);
				return;
			case RapportPackage.REVIEW__PERSON_PRESENT:
				setPersonPresent((Boolean)newValue);
				return;
			case RapportPackage.REVIEW__CARER_PRESENT:
				setCarerPresent((Boolean)newValue);
				return;
			case RapportPackage.REVIEW__DECIDED_BY:
				setDecidedBy((DecidedBy)newValue);
				return;
			case RapportPackage.REVIEW__NOTES:
				setNotes((String)newValue);
				return;
			case RapportPackage.REVIEW__MINUTES_PER_WEEK_AFTER:
				setMinutesPerWeekAfter((Integer)newValue);
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
			case RapportPackage.REVIEW__PLANNED_FOR:
				setPlannedFor(PLANNED_FOR_EDEFAULT);
				return;
			case RapportPackage.REVIEW__HELD_ON:
				setHeldOn(HELD_ON_EDEFAULT);
				return;
			case RapportPackage.REVIEW__PERSON_PRESENT:
				setPersonPresent(PERSON_PRESENT_EDEFAULT);
				return;
			case RapportPackage.REVIEW__CARER_PRESENT:
				setCarerPresent(CARER_PRESENT_EDEFAULT);
				return;
			case RapportPackage.REVIEW__DECIDED_BY:
				setDecidedBy(DECIDED_BY_EDEFAULT);
				return;
			case RapportPackage.REVIEW__NOTES:
				setNotes(NOTES_EDEFAULT);
				return;
			case RapportPackage.REVIEW__MINUTES_PER_WEEK_AFTER:
				setMinutesPerWeekAfter(MINUTES_PER_WEEK_AFTER_EDEFAULT);
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
			case RapportPackage.REVIEW__PLANNED_FOR:
				return PLANNED_FOR_EDEFAULT == null ? plannedFor != null : !PLANNED_FOR_EDEFAULT.equals(plannedFor);
			case RapportPackage.REVIEW__HELD_ON:
				return HELD_ON_EDEFAULT == null ? heldOn != null : !HELD_ON_EDEFAULT.equals(heldOn);
			case RapportPackage.REVIEW__PERSON_PRESENT:
				return personPresent != PERSON_PRESENT_EDEFAULT;
			case RapportPackage.REVIEW__CARER_PRESENT:
				return carerPresent != CARER_PRESENT_EDEFAULT;
			case RapportPackage.REVIEW__DECIDED_BY:
				return decidedBy != DECIDED_BY_EDEFAULT;
			case RapportPackage.REVIEW__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
			case RapportPackage.REVIEW__MINUTES_PER_WEEK_AFTER:
				return MINUTES_PER_WEEK_AFTER_EDEFAULT == null ? minutesPerWeekAfter != null : !MINUTES_PER_WEEK_AFTER_EDEFAULT.equals(minutesPerWeekAfter);
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
		result.append(" (plannedFor: ");
		result.append(plannedFor);
		result.append(", heldOn: ");
		result.append(heldOn);
		result.append(", personPresent: ");
		result.append(personPresent);
		result.append(", carerPresent: ");
		result.append(carerPresent);
		result.append(", decidedBy: ");
		result.append(decidedBy);
		result.append(", notes: ");
		result.append(notes);
		result.append(", minutesPerWeekAfter: ");
		result.append(minutesPerWeekAfter);
		result.append(')');
		return result.toString();
	}

} //ReviewImpl

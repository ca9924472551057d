/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rapport.model.HandOff;
import org.rapport.model.Person;
import org.rapport.model.RapportPackage;
import org.rapport.model.Visit;
import org.rapport.model.Worker;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Hand Off</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.impl.HandOffImpl#getOn <em>On</em>}</li>
 *   <li>{@link org.rapport.model.impl.HandOffImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.rapport.model.impl.HandOffImpl#isBriefed <em>Briefed</em>}</li>
 *   <li>{@link org.rapport.model.impl.HandOffImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link org.rapport.model.impl.HandOffImpl#getFromWorker <em>From Worker</em>}</li>
 *   <li>{@link org.rapport.model.impl.HandOffImpl#getToWorker <em>To Worker</em>}</li>
 *   <li>{@link org.rapport.model.impl.HandOffImpl#getJointVisit <em>Joint Visit</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HandOffImpl extends IdentifiableImpl implements HandOff {
	/**
	 * The default value of the '{@link #getOn() <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOn() <em>On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate on = ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #isBriefed() <em>Briefed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBriefed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BRIEFED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isBriefed() <em>Briefed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBriefed()
	 * @generated
	 * @ordered
	 */
	protected boolean briefed = BRIEFED_EDEFAULT;

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
	 * The cached value of the '{@link #getFromWorker() <em>From Worker</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromWorker()
	 * @generated
	 * @ordered
	 */
	protected Worker fromWorker;

	/**
	 * The cached value of the '{@link #getToWorker() <em>To Worker</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToWorker()
	 * @generated
	 * @ordered
	 */
	protected Worker toWorker;

	/**
	 * The cached value of the '{@link #getJointVisit() <em>Joint Visit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJointVisit()
	 * @generated
	 * @ordered
	 */
	protected Visit jointVisit;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HandOffImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RapportPackage.Literals.HAND_OFF;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOn() {
		return on;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOn(LocalDate newOn) {
		LocalDate oldOn = on;
		on = newOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.HAND_OFF__ON, oldOn, on));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.HAND_OFF__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isBriefed() {
		return briefed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBriefed(boolean newBriefed) {
		boolean oldBriefed = briefed;
		briefed = newBriefed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.HAND_OFF__BRIEFED, oldBriefed, briefed));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, RapportPackage.HAND_OFF__PERSON, oldPerson, person));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.HAND_OFF__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Worker getFromWorker() {
		if (fromWorker != null && fromWorker.eIsProxy()) {
			InternalEObject oldFromWorker = (InternalEObject)fromWorker;
			fromWorker = (Worker)eResolveProxy(oldFromWorker);
			if (fromWorker != oldFromWorker) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, RapportPackage.HAND_OFF__FROM_WORKER, oldFromWorker, fromWorker));
			}
		}
		return fromWorker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Worker basicGetFromWorker() {
		return fromWorker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromWorker(Worker newFromWorker) {
		Worker oldFromWorker = fromWorker;
		fromWorker = newFromWorker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.HAND_OFF__FROM_WORKER, oldFromWorker, fromWorker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Worker getToWorker() {
		if (toWorker != null && toWorker.eIsProxy()) {
			InternalEObject oldToWorker = (InternalEObject)toWorker;
			toWorker = (Worker)eResolveProxy(oldToWorker);
			if (toWorker != oldToWorker) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, RapportPackage.HAND_OFF__TO_WORKER, oldToWorker, toWorker));
			}
		}
		return toWorker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Worker basicGetToWorker() {
		return toWorker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToWorker(Worker newToWorker) {
		Worker oldToWorker = toWorker;
		toWorker = newToWorker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.HAND_OFF__TO_WORKER, oldToWorker, toWorker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Visit getJointVisit() {
		if (jointVisit != null && jointVisit.eIsProxy()) {
			InternalEObject oldJointVisit = (InternalEObject)jointVisit;
			jointVisit = (Visit)eResolveProxy(oldJointVisit);
			if (jointVisit != oldJointVisit) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, RapportPackage.HAND_OFF__JOINT_VISIT, oldJointVisit, jointVisit));
			}
		}
		return jointVisit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Visit basicGetJointVisit() {
		return jointVisit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJointVisit(Visit newJointVisit) {
		Visit oldJointVisit = jointVisit;
		jointVisit = newJointVisit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.HAND_OFF__JOINT_VISIT, oldJointVisit, jointVisit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RapportPackage.HAND_OFF__ON:
				return getOn();
			case RapportPackage.HAND_OFF__REASON:
				return getReason();
			case RapportPackage.HAND_OFF__BRIEFED:
				return isBriefed();
			case RapportPackage.HAND_OFF__PERSON:
				if (resolve) return getPerson();
				return basicGetPerson();
			case RapportPackage.HAND_OFF__FROM_WORKER:
				if (resolve) return getFromWorker();
				return basicGetFromWorker();
			case RapportPackage.HAND_OFF__TO_WORKER:
				if (resolve) return getToWorker();
				return basicGetToWorker();
			case RapportPackage.HAND_OFF__JOINT_VISIT:
				if (resolve) return getJointVisit();
				return basicGetJointVisit();
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
			case RapportPackage.HAND_OFF__ON:
				setOn((LocalDate)newValue);
				return;
			case RapportPackage.HAND_OFF__REASON:
				setReason((String)newValue);
				return;
			case RapportPackage.HAND_OFF__BRIEFED:
				setBriefed((Boolean)newValue);
				return;
			case RapportPackage.HAND_OFF__PERSON:
				setPerson((Person)newValue);
				return;
			case RapportPackage.HAND_OFF__FROM_WORKER:
				setFromWorker((Worker)newValue);
				return;
			case RapportPackage.HAND_OFF__TO_WORKER:
				setToWorker((Worker)newValue);
				return;
			case RapportPackage.HAND_OFF__JOINT_VISIT:
				setJointVisit((Visit)newValue);
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
			case RapportPackage.HAND_OFF__ON:
				setOn(ON_EDEFAULT);
				return;
			case RapportPackage.HAND_OFF__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case RapportPackage.HAND_OFF__BRIEFED:
				setBriefed(BRIEFED_EDEFAULT);
				return;
			case RapportPackage.HAND_OFF__PERSON:
				setPerson((Person)null);
				return;
			case RapportPackage.HAND_OFF__FROM_WORKER:
				setFromWorker((Worker)null);
				return;
			case RapportPackage.HAND_OFF__TO_WORKER:
				setToWorker((Worker)null);
				return;
			case RapportPackage.HAND_OFF__JOINT_VISIT:
				setJointVisit((Visit)null);
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
			case RapportPackage.HAND_OFF__ON:
				return ON_EDEFAULT == null ? on != null : !ON_EDEFAULT.equals(on);
			case RapportPackage.HAND_OFF__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case RapportPackage.HAND_OFF__BRIEFED:
				return briefed != BRIEFED_EDEFAULT;
			case RapportPackage.HAND_OFF__PERSON:
				return person != null;
			case RapportPackage.HAND_OFF__FROM_WORKER:
				return fromWorker != null;
			case RapportPackage.HAND_OFF__TO_WORKER:
				return toWorker != null;
			case RapportPackage.HAND_OFF__JOINT_VISIT:
				return jointVisit != null;
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
		result.append(" (on: ");
		result.append(on);
		result.append(", reason: ");
		result.append(reason);
		result.append(", briefed: ");
		result.append(briefed);
		result.append(')');
		return result.toString();
	}

} //HandOffImpl

/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model.impl;

import java.lang.reflect.InvocationTargetException;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rapport.model.Person;
import org.rapport.model.RapportPackage;
import org.rapport.model.Relationship;
import org.rapport.model.RelationshipDepth;
import org.rapport.model.Worker;

import org.rapport.model.internal.RelationshipOperations;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Relationship</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.impl.RelationshipImpl#getWorker <em>Worker</em>}</li>
 *   <li>{@link org.rapport.model.impl.RelationshipImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link org.rapport.model.impl.RelationshipImpl#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.rapport.model.impl.RelationshipImpl#getExpectedEnd <em>Expected End</em>}</li>
 *   <li>{@link org.rapport.model.impl.RelationshipImpl#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.rapport.model.impl.RelationshipImpl#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.rapport.model.impl.RelationshipImpl#isKeyWorker <em>Key Worker</em>}</li>
 *   <li>{@link org.rapport.model.impl.RelationshipImpl#isChosenByPerson <em>Chosen By Person</em>}</li>
 *   <li>{@link org.rapport.model.impl.RelationshipImpl#getAgreedMinimumMinutes <em>Agreed Minimum Minutes</em>}</li>
 *   <li>{@link org.rapport.model.impl.RelationshipImpl#getAgreedOptimumMinutes <em>Agreed Optimum Minutes</em>}</li>
 *   <li>{@link org.rapport.model.impl.RelationshipImpl#getAgreedReason <em>Agreed Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RelationshipImpl extends IdentifiableImpl implements Relationship {
	/**
	 * The cached value of the '{@link #getWorker() <em>Worker</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorker()
	 * @generated
	 * @ordered
	 */
	protected Worker worker;

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
	 * The default value of the '{@link #getExpectedEnd() <em>Expected End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedEnd()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EXPECTED_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpectedEnd() <em>Expected End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedEnd()
	 * @generated
	 * @ordered
	 */
	protected LocalDate expectedEnd = EXPECTED_END_EDEFAULT;

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
	 * The default value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected static final RelationshipDepth DEPTH_EDEFAULT = RelationshipDepth.REGULAR;

	/**
	 * The cached value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected RelationshipDepth depth = DEPTH_EDEFAULT;

	/**
	 * The default value of the '{@link #isKeyWorker() <em>Key Worker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKeyWorker()
	 * @generated
	 * @ordered
	 */
	protected static final boolean KEY_WORKER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isKeyWorker() <em>Key Worker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isKeyWorker()
	 * @generated
	 * @ordered
	 */
	protected boolean keyWorker = KEY_WORKER_EDEFAULT;

	/**
	 * The default value of the '{@link #isChosenByPerson() <em>Chosen By Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isChosenByPerson()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CHOSEN_BY_PERSON_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isChosenByPerson() <em>Chosen By Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isChosenByPerson()
	 * @generated
	 * @ordered
	 */
	protected boolean chosenByPerson = CHOSEN_BY_PERSON_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgreedMinimumMinutes() <em>Agreed Minimum Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreedMinimumMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer AGREED_MINIMUM_MINUTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgreedMinimumMinutes() <em>Agreed Minimum Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreedMinimumMinutes()
	 * @generated
	 * @ordered
	 */
	protected Integer agreedMinimumMinutes = AGREED_MINIMUM_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgreedOptimumMinutes() <em>Agreed Optimum Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreedOptimumMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer AGREED_OPTIMUM_MINUTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgreedOptimumMinutes() <em>Agreed Optimum Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreedOptimumMinutes()
	 * @generated
	 * @ordered
	 */
	protected Integer agreedOptimumMinutes = AGREED_OPTIMUM_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgreedReason() <em>Agreed Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreedReason()
	 * @generated
	 * @ordered
	 */
	protected static final String AGREED_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgreedReason() <em>Agreed Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreedReason()
	 * @generated
	 * @ordered
	 */
	protected String agreedReason = AGREED_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RelationshipImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RapportPackage.Literals.RELATIONSHIP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Worker getWorker() {
		if (worker != null && worker.eIsProxy()) {
			InternalEObject oldWorker = (InternalEObject)worker;
			worker = (Worker)eResolveProxy(oldWorker);
			if (worker != oldWorker) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, RapportPackage.RELATIONSHIP__WORKER, oldWorker, worker));
			}
		}
		return worker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Worker basicGetWorker() {
		return worker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorker(Worker newWorker) {
		Worker oldWorker = worker;
		worker = newWorker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.RELATIONSHIP__WORKER, oldWorker, worker));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, RapportPackage.RELATIONSHIP__PERSON, oldPerson, person));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.RELATIONSHIP__PERSON, oldPerson, person));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.RELATIONSHIP__STARTED_ON, oldStartedOn, startedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getExpectedEnd() {
		return expectedEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpectedEnd(LocalDate newExpectedEnd) {
		LocalDate oldExpectedEnd = expectedEnd;
		expectedEnd = newExpectedEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.RELATIONSHIP__EXPECTED_END, oldExpectedEnd, expectedEnd));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.RELATIONSHIP__ENDED_ON, oldEndedOn, endedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RelationshipDepth getDepth() {
		return depth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepth(RelationshipDepth newDepth) {
		RelationshipDepth oldDepth = depth;
		depth = newDepth == null ? DEPTH_EDEFAULT : newDepth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.RELATIONSHIP__DEPTH, oldDepth, depth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isKeyWorker() {
		return keyWorker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeyWorker(boolean newKeyWorker) {
		boolean oldKeyWorker = keyWorker;
		keyWorker = newKeyWorker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.RELATIONSHIP__KEY_WORKER, oldKeyWorker, keyWorker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isChosenByPerson() {
		return chosenByPerson;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChosenByPerson(boolean newChosenByPerson) {
		boolean oldChosenByPerson = chosenByPerson;
		chosenByPerson = newChosenByPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.RELATIONSHIP__CHOSEN_BY_PERSON, oldChosenByPerson, chosenByPerson));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAgreedMinimumMinutes() {
		return agreedMinimumMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreedMinimumMinutes(Integer newAgreedMinimumMinutes) {
		Integer oldAgreedMinimumMinutes = agreedMinimumMinutes;
		agreedMinimumMinutes = newAgreedMinimumMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.RELATIONSHIP__AGREED_MINIMUM_MINUTES, oldAgreedMinimumMinutes, agreedMinimumMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAgreedOptimumMinutes() {
		return agreedOptimumMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreedOptimumMinutes(Integer newAgreedOptimumMinutes) {
		Integer oldAgreedOptimumMinutes = agreedOptimumMinutes;
		agreedOptimumMinutes = newAgreedOptimumMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.RELATIONSHIP__AGREED_OPTIMUM_MINUTES, oldAgreedOptimumMinutes, agreedOptimumMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAgreedReason() {
		return agreedReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreedReason(String newAgreedReason) {
		String oldAgreedReason = agreedReason;
		agreedReason = newAgreedReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.RELATIONSHIP__AGREED_REASON, oldAgreedReason, agreedReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer rapportMinimumMinutes() {
		return RelationshipOperations.rapportMinimumMinutes(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer rapportOptimumMinutes() {
		return RelationshipOperations.rapportOptimumMinutes(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int rapportMinutesGiven() {
		return RelationshipOperations.rapportMinutesGiven(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RapportPackage.RELATIONSHIP__WORKER:
				if (resolve) return getWorker();
				return basicGetWorker();
			case RapportPackage.RELATIONSHIP__PERSON:
				if (resolve) return getPerson();
				return basicGetPerson();
			case RapportPackage.RELATIONSHIP__STARTED_ON:
				return getStartedOn();
			case RapportPackage.RELATIONSHIP__EXPECTED_END:
				return getExpectedEnd();
			case RapportPackage.RELATIONSHIP__ENDED_ON:
				return getEndedOn();
			case RapportPackage.RELATIONSHIP__DEPTH:
				return getDepth();
			case RapportPackage.RELATIONSHIP__KEY_WORKER:
				return isKeyWorker();
			case RapportPackage.RELATIONSHIP__CHOSEN_BY_PERSON:
				return isChosenByPerson();
			case RapportPackage.RELATIONSHIP__AGREED_MINIMUM_MINUTES:
				return getAgreedMinimumMinutes();
			case RapportPackage.RELATIONSHIP__AGREED_OPTIMUM_MINUTES:
				return getAgreedOptimumMinutes();
			case RapportPackage.RELATIONSHIP__AGREED_REASON:
				return getAgreedReason();
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
			case RapportPackage.RELATIONSHIP__WORKER:
				setWorker((Worker)newValue);
				return;
			case RapportPackage.RELATIONSHIP__PERSON:
				setPerson((Person)newValue);
				return;
			case RapportPackage.RELATIONSHIP__STARTED_ON:
				setStartedOn((LocalDate)newValue);
				return;
			case RapportPackage.RELATIONSHIP__EXPECTED_END:
				setExpectedEnd((LocalDate)newValue);
				return;
			case RapportPackage.RELATIONSHIP__ENDED_ON:
				setEndedOn((LocalDate)newValue);
				return;
			case RapportPackage.RELATIONSHIP__DEPTH:
				setDepth((RelationshipDepth)newValue);
				return;
			case RapportPackage.RELATIONSHIP__KEY_WORKER:
				setKeyWorker((Boolean)newValue);
				return;
			case RapportPackage.RELATIONSHIP__CHOSEN_BY_PERSON:
				setChosenByPerson((Boolean)newValue);
				return;
			case RapportPackage.RELATIONSHIP__AGREED_MINIMUM_MINUTES:
				setAgreedMinimumMinutes((Integer)newValue);
				return;
			case RapportPackage.RELATIONSHIP__AGREED_OPTIMUM_MINUTES:
				setAgreedOptimumMinutes((Integer)newValue);
				return;
			case RapportPackage.RELATIONSHIP__AGREED_REASON:
				setAgreedReason((String)newValue);
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
			case RapportPackage.RELATIONSHIP__WORKER:
				setWorker((Worker)null);
				return;
			case RapportPackage.RELATIONSHIP__PERSON:
				setPerson((Person)null);
				return;
			case RapportPackage.RELATIONSHIP__STARTED_ON:
				setStartedOn(STARTED_ON_EDEFAULT);
				return;
			case RapportPackage.RELATIONSHIP__EXPECTED_END:
				setExpectedEnd(EXPECTED_END_EDEFAULT);
				return;
			case RapportPackage.RELATIONSHIP__ENDED_ON:
				setEndedOn(ENDED_ON_EDEFAULT);
				return;
			case RapportPackage.RELATIONSHIP__DEPTH:
				setDepth(DEPTH_EDEFAULT);
				return;
			case RapportPackage.RELATIONSHIP__KEY_WORKER:
				setKeyWorker(KEY_WORKER_EDEFAULT);
				return;
			case RapportPackage.RELATIONSHIP__CHOSEN_BY_PERSON:
				setChosenByPerson(CHOSEN_BY_PERSON_EDEFAULT);
				return;
			case RapportPackage.RELATIONSHIP__AGREED_MINIMUM_MINUTES:
				setAgreedMinimumMinutes(AGREED_MINIMUM_MINUTES_EDEFAULT);
				return;
			case RapportPackage.RELATIONSHIP__AGREED_OPTIMUM_MINUTES:
				setAgreedOptimumMinutes(AGREED_OPTIMUM_MINUTES_EDEFAULT);
				return;
			case RapportPackage.RELATIONSHIP__AGREED_REASON:
				setAgreedReason(AGREED_REASON_EDEFAULT);
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
			case RapportPackage.RELATIONSHIP__WORKER:
				return worker != null;
			case RapportPackage.RELATIONSHIP__PERSON:
				return person != null;
			case RapportPackage.RELATIONSHIP__STARTED_ON:
				return STARTED_ON_EDEFAULT == null ? startedOn != null : !STARTED_ON_EDEFAULT.equals(startedOn);
			case RapportPackage.RELATIONSHIP__EXPECTED_END:
				return EXPECTED_END_EDEFAULT == null ? expectedEnd != null : !EXPECTED_END_EDEFAULT.equals(expectedEnd);
			case RapportPackage.RELATIONSHIP__ENDED_ON:
				return ENDED_ON_EDEFAULT == null ? endedOn != null : !ENDED_ON_EDEFAULT.equals(endedOn);
			case RapportPackage.RELATIONSHIP__DEPTH:
				return depth != DEPTH_EDEFAULT;
			case RapportPackage.RELATIONSHIP__KEY_WORKER:
				return keyWorker != KEY_WORKER_EDEFAULT;
			case RapportPackage.RELATIONSHIP__CHOSEN_BY_PERSON:
				return chosenByPerson != CHOSEN_BY_PERSON_EDEFAULT;
			case RapportPackage.RELATIONSHIP__AGREED_MINIMUM_MINUTES:
				return AGREED_MINIMUM_MINUTES_EDEFAULT == null ? agreedMinimumMinutes != null : !AGREED_MINIMUM_MINUTES_EDEFAULT.equals(agreedMinimumMinutes);
			case RapportPackage.RELATIONSHIP__AGREED_OPTIMUM_MINUTES:
				return AGREED_OPTIMUM_MINUTES_EDEFAULT == null ? agreedOptimumMinutes != null : !AGREED_OPTIMUM_MINUTES_EDEFAULT.equals(agreedOptimumMinutes);
			case RapportPackage.RELATIONSHIP__AGREED_REASON:
				return AGREED_REASON_EDEFAULT == null ? agreedReason != null : !AGREED_REASON_EDEFAULT.equals(agreedReason);
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
			case RapportPackage.RELATIONSHIP___RAPPORT_MINIMUM_MINUTES:
				return rapportMinimumMinutes();
			case RapportPackage.RELATIONSHIP___RAPPORT_OPTIMUM_MINUTES:
				return rapportOptimumMinutes();
			case RapportPackage.RELATIONSHIP___RAPPORT_MINUTES_GIVEN:
				return rapportMinutesGiven();
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
		result.append(" (startedOn: ");
		result.append(startedOn);
		result.append(", expectedEnd: ");
		result.append(expectedEnd);
		result.append(", endedOn: ");
		result.append(endedOn);
		result.append(", depth: ");
		result.append(depth);
		result.append(", keyWorker: ");
		result.append(keyWorker);
		result.append(", chosenByPerson: ");
		result.append(chosenByPerson);
		result.append(", agreedMinimumMinutes: ");
		result.append(agreedMinimumMinutes);
		result.append(", agreedOptimumMinutes: ");
		result.append(agreedOptimumMinutes);
		result.append(", agreedReason: ");
		result.append(agreedReason);
		result.append(')');
		return result.toString();
	}

} //RelationshipImpl

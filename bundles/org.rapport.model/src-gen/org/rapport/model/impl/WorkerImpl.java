/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model.impl;

import java.lang.reflect.InvocationTargetException;

import java.time.LocalDate;
import java.time.LocalDateTime;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.rapport.model.Absence;
import org.rapport.model.Availability;
import org.rapport.model.Person;
import org.rapport.model.Place;
import org.rapport.model.RapportPackage;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.WorkerRole;

import org.rapport.model.internal.WorkerOperations;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Worker</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.impl.WorkerImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.rapport.model.impl.WorkerImpl#getContractedMinutesPerWeek <em>Contracted Minutes Per Week</em>}</li>
 *   <li>{@link org.rapport.model.impl.WorkerImpl#getCaseloadLimit <em>Caseload Limit</em>}</li>
 *   <li>{@link org.rapport.model.impl.WorkerImpl#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.rapport.model.impl.WorkerImpl#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.rapport.model.impl.WorkerImpl#getTrainedInRapportOn <em>Trained In Rapport On</em>}</li>
 *   <li>{@link org.rapport.model.impl.WorkerImpl#isOptedOutOf48Hours <em>Opted Out Of48 Hours</em>}</li>
 *   <li>{@link org.rapport.model.impl.WorkerImpl#getBase <em>Base</em>}</li>
 *   <li>{@link org.rapport.model.impl.WorkerImpl#getAvailability <em>Availability</em>}</li>
 *   <li>{@link org.rapport.model.impl.WorkerImpl#getAbsences <em>Absences</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WorkerImpl extends NamedElementImpl implements Worker {
	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final WorkerRole ROLE_EDEFAULT = WorkerRole.SUPPORT_WORKER;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected WorkerRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getContractedMinutesPerWeek() <em>Contracted Minutes Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContractedMinutesPerWeek()
	 * @generated
	 * @ordered
	 */
	protected static final int CONTRACTED_MINUTES_PER_WEEK_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getContractedMinutesPerWeek() <em>Contracted Minutes Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContractedMinutesPerWeek()
	 * @generated
	 * @ordered
	 */
	protected int contractedMinutesPerWeek = CONTRACTED_MINUTES_PER_WEEK_EDEFAULT;

	/**
	 * The default value of the '{@link #getCaseloadLimit() <em>Caseload Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseloadLimit()
	 * @generated
	 * @ordered
	 */
	protected static final Integer CASELOAD_LIMIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCaseloadLimit() <em>Caseload Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseloadLimit()
	 * @generated
	 * @ordered
	 */
	protected Integer caseloadLimit = CASELOAD_LIMIT_EDEFAULT;

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
	 * The cached value of the '{@link #getLanguages() <em>Languages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguages()
	 * @generated
	 * @ordered
	 */
	protected EList<String> languages;

	/**
	 * The default value of the '{@link #getTrainedInRapportOn() <em>Trained In Rapport On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrainedInRapportOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate TRAINED_IN_RAPPORT_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTrainedInRapportOn() <em>Trained In Rapport On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrainedInRapportOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate trainedInRapportOn = TRAINED_IN_RAPPORT_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #isOptedOutOf48Hours() <em>Opted Out Of48 Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOptedOutOf48Hours()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OPTED_OUT_OF48_HOURS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOptedOutOf48Hours() <em>Opted Out Of48 Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOptedOutOf48Hours()
	 * @generated
	 * @ordered
	 */
	protected boolean optedOutOf48Hours = OPTED_OUT_OF48_HOURS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBase() <em>Base</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected Place base;

	/**
	 * The cached value of the '{@link #getAvailability() <em>Availability</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvailability()
	 * @generated
	 * @ordered
	 */
	protected EList<Availability> availability;

	/**
	 * The cached value of the '{@link #getAbsences() <em>Absences</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbsences()
	 * @generated
	 * @ordered
	 */
	protected EList<Absence> absences;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WorkerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RapportPackage.Literals.WORKER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkerRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(WorkerRole newRole) {
		WorkerRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.WORKER__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getContractedMinutesPerWeek() {
		return contractedMinutesPerWeek;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContractedMinutesPerWeek(int newContractedMinutesPerWeek) {
		int oldContractedMinutesPerWeek = contractedMinutesPerWeek;
		contractedMinutesPerWeek = newContractedMinutesPerWeek;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.WORKER__CONTRACTED_MINUTES_PER_WEEK, oldContractedMinutesPerWeek, contractedMinutesPerWeek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCaseloadLimit() {
		return caseloadLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaseloadLimit(Integer newCaseloadLimit) {
		Integer oldCaseloadLimit = caseloadLimit;
		caseloadLimit = newCaseloadLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.WORKER__CASELOAD_LIMIT, oldCaseloadLimit, caseloadLimit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSkills() {
		if (skills == null) {
			skills = new EDataTypeUniqueEList<String>(String.class, this, RapportPackage.WORKER__SKILLS);
		}
		return skills;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getLanguages() {
		if (languages == null) {
			languages = new EDataTypeUniqueEList<String>(String.class, this, RapportPackage.WORKER__LANGUAGES);
		}
		return languages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getTrainedInRapportOn() {
		return trainedInRapportOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrainedInRapportOn(LocalDate newTrainedInRapportOn) {
		LocalDate oldTrainedInRapportOn = trainedInRapportOn;
		trainedInRapportOn = newTrainedInRapportOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.WORKER__TRAINED_IN_RAPPORT_ON, oldTrainedInRapportOn, trainedInRapportOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOptedOutOf48Hours() {
		return optedOutOf48Hours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOptedOutOf48Hours(boolean newOptedOutOf48Hours) {
		boolean oldOptedOutOf48Hours = optedOutOf48Hours;
		optedOutOf48Hours = newOptedOutOf48Hours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.WORKER__OPTED_OUT_OF48_HOURS, oldOptedOutOf48Hours, optedOutOf48Hours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Place getBase() {
		if (base != null && base.eIsProxy()) {
			InternalEObject oldBase = (InternalEObject)base;
			base = (Place)eResolveProxy(oldBase);
			if (base != oldBase) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, RapportPackage.WORKER__BASE, oldBase, base));
			}
		}
		return base;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Place basicGetBase() {
		return base;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBase(Place newBase) {
		Place oldBase = base;
		base = newBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.WORKER__BASE, oldBase, base));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Availability> getAvailability() {
		if (availability == null) {
			availability = new EObjectContainmentEList<Availability>(Availability.class, this, RapportPackage.WORKER__AVAILABILITY);
		}
		return availability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Absence> getAbsences() {
		if (absences == null) {
			absences = new EObjectContainmentEList<Absence>(Absence.class, this, RapportPackage.WORKER__ABSENCES);
		}
		return absences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Visit> visitsBetween(final LocalDate from, final LocalDate to) {
		return WorkerOperations.visitsBetween(this, from, to);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean knownTo(final Person person, final LocalDateTime at) {
		return WorkerOperations.knownTo(this, person, at);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int contactMinutes(final Person person, final LocalDate before) {
		return WorkerOperations.contactMinutes(this, person, before);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int workingMinutesInWeek(final LocalDate monday) {
		return WorkerOperations.workingMinutesInWeek(this, monday);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double utilisationPercent(final LocalDate monday) {
		return WorkerOperations.utilisationPercent(this, monday);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RapportPackage.WORKER__AVAILABILITY:
				return ((InternalEList<?>)getAvailability()).basicRemove(otherEnd, msgs);
			case RapportPackage.WORKER__ABSENCES:
				return ((InternalEList<?>)getAbsences()).basicRemove(otherEnd, msgs);
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
			case RapportPackage.WORKER__ROLE:
				return getRole();
			case RapportPackage.WORKER__CONTRACTED_MINUTES_PER_WEEK:
				return getContractedMinutesPerWeek();
			case RapportPackage.WORKER__CASELOAD_LIMIT:
				return getCaseloadLimit();
			case RapportPackage.WORKER__SKILLS:
				return getSkills();
			case RapportPackage.WORKER__LANGUAGES:
				return getLanguages();
			case RapportPackage.WORKER__TRAINED_IN_RAPPORT_ON:
				return getTrainedInRapportOn();
			case RapportPackage.WORKER__OPTED_OUT_OF48_HOURS:
				return isOptedOutOf48Hours();
			case RapportPackage.WORKER__BASE:
				if (resolve) return getBase();
				return basicGetBase();
			case RapportPackage.WORKER__AVAILABILITY:
				return getAvailability();
			case RapportPackage.WORKER__ABSENCES:
				return getAbsences();
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
			case RapportPackage.WORKER__ROLE:
				setRole((WorkerRole)newValue);
				return;
			case RapportPackage.WORKER__CONTRACTED_MINUTES_PER_WEEK:
				setContractedMinutesPerWeek((Integer)newValue);
				return;
			case RapportPackage.WORKER__CASELOAD_LIMIT:
				setCaseloadLimit((Integer)newValue);
				return;
			case RapportPackage.WORKER__SKILLS:
				getSkills().clear();
				getSkills().addAll((Collection<? extends String>)newValue);
				return;
			case RapportPackage.WORKER__LANGUAGES:
				getLanguages().clear();
				getLanguages().addAll((Collection<? extends String>)newValue);
				return;
			case RapportPackage.WORKER__TRAINED_IN_RAPPORT_ON:
				setTrainedInRapportOn((LocalDate)newValue);
				return;
			case RapportPackage.WORKER__OPTED_OUT_OF48_HOURS:
				setOptedOutOf48Hours((Boolean)newValue);
				return;
			case RapportPackage.WORKER__BASE:
				setBase((Place)newValue);
				return;
			case RapportPackage.WORKER__AVAILABILITY:
				getAvailability().clear();
				getAvailability().addAll((Collection<? extends Availability>)newValue);
				return;
			case RapportPackage.WORKER__ABSENCES:
				getAbsences().clear();
				getAbsences().addAll((Collection<? extends Absence>)newValue);
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
			case RapportPackage.WORKER__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case RapportPackage.WORKER__CONTRACTED_MINUTES_PER_WEEK:
				setContractedMinutesPerWeek(CONTRACTED_MINUTES_PER_WEEK_EDEFAULT);
				return;
			case RapportPackage.WORKER__CASELOAD_LIMIT:
				setCaseloadLimit(CASELOAD_LIMIT_EDEFAULT);
				return;
			case RapportPackage.WORKER__SKILLS:
				getSkills().clear();
				return;
			case RapportPackage.WORKER__LANGUAGES:
				getLanguages().clear();
				return;
			case RapportPackage.WORKER__TRAINED_IN_RAPPORT_ON:
				setTrainedInRapportOn(TRAINED_IN_RAPPORT_ON_EDEFAULT);
				return;
			case RapportPackage.WORKER__OPTED_OUT_OF48_HOURS:
				setOptedOutOf48Hours(OPTED_OUT_OF48_HOURS_EDEFAULT);
				return;
			case RapportPackage.WORKER__BASE:
				setBase((Place)null);
				return;
			case RapportPackage.WORKER__AVAILABILITY:
				getAvailability().clear();
				return;
			case RapportPackage.WORKER__ABSENCES:
				getAbsences().clear();
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
			case RapportPackage.WORKER__ROLE:
				return role != ROLE_EDEFAULT;
			case RapportPackage.WORKER__CONTRACTED_MINUTES_PER_WEEK:
				return contractedMinutesPerWeek != CONTRACTED_MINUTES_PER_WEEK_EDEFAULT;
			case RapportPackage.WORKER__CASELOAD_LIMIT:
				return CASELOAD_LIMIT_EDEFAULT == null ? caseloadLimit != null : !CASELOAD_LIMIT_EDEFAULT.equals(caseloadLimit);
			case RapportPackage.WORKER__SKILLS:
				return skills != null && !skills.isEmpty();
			case RapportPackage.WORKER__LANGUAGES:
				return languages != null && !languages.isEmpty();
			case RapportPackage.WORKER__TRAINED_IN_RAPPORT_ON:
				return TRAINED_IN_RAPPORT_ON_EDEFAULT == null ? trainedInRapportOn != null : !TRAINED_IN_RAPPORT_ON_EDEFAULT.equals(trainedInRapportOn);
			case RapportPackage.WORKER__OPTED_OUT_OF48_HOURS:
				return optedOutOf48Hours != OPTED_OUT_OF48_HOURS_EDEFAULT;
			case RapportPackage.WORKER__BASE:
				return base != null;
			case RapportPackage.WORKER__AVAILABILITY:
				return availability != null && !availability.isEmpty();
			case RapportPackage.WORKER__ABSENCES:
				return absences != null && !absences.isEmpty();
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
			case RapportPackage.WORKER___VISITS_BETWEEN__LOCALDATE_LOCALDATE:
				return visitsBetween((LocalDate)arguments.get(0), (LocalDate)arguments.get(1));
			case RapportPackage.WORKER___KNOWN_TO__PERSON_LOCALDATETIME:
				return knownTo((Person)arguments.get(0), (LocalDateTime)arguments.get(1));
			case RapportPackage.WORKER___CONTACT_MINUTES__PERSON_LOCALDATE:
				return contactMinutes((Person)arguments.get(0), (LocalDate)arguments.get(1));
			case RapportPackage.WORKER___WORKING_MINUTES_IN_WEEK__LOCALDATE:
				return workingMinutesInWeek((LocalDate)arguments.get(0));
			case RapportPackage.WORKER___UTILISATION_PERCENT__LOCALDATE:
				return utilisationPercent((LocalDate)arguments.get(0));
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
		result.append(" (role: ");
		result.append(role);
		result.append(", contractedMinutesPerWeek: ");
		result.append(contractedMinutesPerWeek);
		result.append(", caseloadLimit: ");
		result.append(caseloadLimit);
		result.append(", skills: ");
		result.append(skills);
		result.append(", languages: ");
		result.append(languages);
		result.append(", trainedInRapportOn: ");
		result.append(trainedInRapportOn);
		result.append(", optedOutOf48Hours: ");
		result.append(optedOutOf48Hours);
		result.append(')');
		return result.toString();
	}

} //WorkerImpl

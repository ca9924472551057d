/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model.impl;

import java.lang.reflect.InvocationTargetException;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.rapport.model.ExpressedBy;
import org.rapport.model.Goal;
import org.rapport.model.GoalStatus;
import org.rapport.model.GoalStep;
import org.rapport.model.LifeArea;
import org.rapport.model.Need;
import org.rapport.model.RapportPackage;
import org.rapport.model.Strength;
import org.rapport.model.WorkerRole;

import org.rapport.model.internal.GoalOperations;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Goal</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.impl.GoalImpl#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.rapport.model.impl.GoalImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.rapport.model.impl.GoalImpl#getExpressedBy <em>Expressed By</em>}</li>
 *   <li>{@link org.rapport.model.impl.GoalImpl#getArea <em>Area</em>}</li>
 *   <li>{@link org.rapport.model.impl.GoalImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.rapport.model.impl.GoalImpl#getSetOn <em>Set On</em>}</li>
 *   <li>{@link org.rapport.model.impl.GoalImpl#getTargetDate <em>Target Date</em>}</li>
 *   <li>{@link org.rapport.model.impl.GoalImpl#getImportance <em>Importance</em>}</li>
 *   <li>{@link org.rapport.model.impl.GoalImpl#getDifficulty <em>Difficulty</em>}</li>
 *   <li>{@link org.rapport.model.impl.GoalImpl#getBaselineLevel <em>Baseline Level</em>}</li>
 *   <li>{@link org.rapport.model.impl.GoalImpl#getCurrentLevel <em>Current Level</em>}</li>
 *   <li>{@link org.rapport.model.impl.GoalImpl#getDisciplines <em>Disciplines</em>}</li>
 *   <li>{@link org.rapport.model.impl.GoalImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.rapport.model.impl.GoalImpl#getDrawsOn <em>Draws On</em>}</li>
 *   <li>{@link org.rapport.model.impl.GoalImpl#getAddresses <em>Addresses</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GoalImpl extends IdentifiableImpl implements Goal {
	/**
	 * The default value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected static final String STATEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected String statement = STATEMENT_EDEFAULT;

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
	 * The default value of the '{@link #getExpressedBy() <em>Expressed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpressedBy()
	 * @generated
	 * @ordered
	 */
	protected static final ExpressedBy EXPRESSED_BY_EDEFAULT = ExpressedBy.PERSON;

	/**
	 * The cached value of the '{@link #getExpressedBy() <em>Expressed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpressedBy()
	 * @generated
	 * @ordered
	 */
	protected ExpressedBy expressedBy = EXPRESSED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getArea() <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected static final LifeArea AREA_EDEFAULT = LifeArea.SELF_CARE;

	/**
	 * The cached value of the '{@link #getArea() <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected LifeArea area = AREA_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final GoalStatus STATUS_EDEFAULT = GoalStatus.PROPOSED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected GoalStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSetOn() <em>Set On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SET_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSetOn() <em>Set On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate setOn = SET_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetDate() <em>Target Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate TARGET_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetDate() <em>Target Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate targetDate = TARGET_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getImportance() <em>Importance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportance()
	 * @generated
	 * @ordered
	 */
	protected static final int IMPORTANCE_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getImportance() <em>Importance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportance()
	 * @generated
	 * @ordered
	 */
	protected int importance = IMPORTANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDifficulty() <em>Difficulty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDifficulty()
	 * @generated
	 * @ordered
	 */
	protected static final int DIFFICULTY_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getDifficulty() <em>Difficulty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDifficulty()
	 * @generated
	 * @ordered
	 */
	protected int difficulty = DIFFICULTY_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaselineLevel() <em>Baseline Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineLevel()
	 * @generated
	 * @ordered
	 */
	protected static final Integer BASELINE_LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaselineLevel() <em>Baseline Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineLevel()
	 * @generated
	 * @ordered
	 */
	protected Integer baselineLevel = BASELINE_LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getCurrentLevel() <em>Current Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrentLevel()
	 * @generated
	 * @ordered
	 */
	protected static final Integer CURRENT_LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCurrentLevel() <em>Current Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrentLevel()
	 * @generated
	 * @ordered
	 */
	protected Integer currentLevel = CURRENT_LEVEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDisciplines() <em>Disciplines</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisciplines()
	 * @generated
	 * @ordered
	 */
	protected EList<WorkerRole> disciplines;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<GoalStep> steps;

	/**
	 * The cached value of the '{@link #getDrawsOn() <em>Draws On</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawsOn()
	 * @generated
	 * @ordered
	 */
	protected EList<Strength> drawsOn;

	/**
	 * The cached value of the '{@link #getAddresses() <em>Addresses</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddresses()
	 * @generated
	 * @ordered
	 */
	protected EList<Need> addresses;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GoalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RapportPackage.Literals.GOAL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatement() {
		return statement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatement(String newStatement) {
		String oldStatement = statement;
		statement = newStatement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.GOAL__STATEMENT, oldStatement, statement));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.GOAL__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExpressedBy getExpressedBy() {
		return expressedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpressedBy(ExpressedBy newExpressedBy) {
		ExpressedBy oldExpressedBy = expressedBy;
		expressedBy = newExpressedBy == null ? EXPRESSED_BY_EDEFAULT : newExpressedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.GOAL__EXPRESSED_BY, oldExpressedBy, expressedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LifeArea getArea() {
		return area;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArea(LifeArea newArea) {
		LifeArea oldArea = area;
		area = newArea == null ? AREA_EDEFAULT : newArea;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.GOAL__AREA, oldArea, area));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GoalStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(GoalStatus newStatus) {
		GoalStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.GOAL__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSetOn() {
		return setOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSetOn(LocalDate newSetOn) {
		LocalDate oldSetOn = setOn;
		setOn = newSetOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.GOAL__SET_ON, oldSetOn, setOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getTargetDate() {
		return targetDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetDate(LocalDate newTargetDate) {
		LocalDate oldTargetDate = targetDate;
		targetDate = newTargetDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.GOAL__TARGET_DATE, oldTargetDate, targetDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getImportance() {
		return importance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImportance(int newImportance) {
		int oldImportance = importance;
		importance = newImportance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.GOAL__IMPORTANCE, oldImportance, importance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDifficulty() {
		return difficulty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDifficulty(int newDifficulty) {
		int oldDifficulty = difficulty;
		difficulty = newDifficulty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.GOAL__DIFFICULTY, oldDifficulty, difficulty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getBaselineLevel() {
		return baselineLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaselineLevel(Integer newBaselineLevel) {
		Integer oldBaselineLevel = baselineLevel;
		baselineLevel = newBaselineLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.GOAL__BASELINE_LEVEL, oldBaselineLevel, baselineLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getCurrentLevel() {
		return currentLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrentLevel(Integer newCurrentLevel) {
		Integer oldCurrentLevel = currentLevel;
		currentLevel = newCurrentLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.GOAL__CURRENT_LEVEL, oldCurrentLevel, currentLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<WorkerRole> getDisciplines() {
		if (disciplines == null) {
			disciplines = new EDataTypeUniqueEList<WorkerRole>(WorkerRole.class, this, RapportPackage.GOAL__DISCIPLINES);
		}
		return disciplines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GoalStep> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<GoalStep>(GoalStep.class, this, RapportPackage.GOAL__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Strength> getDrawsOn() {
		if (drawsOn == null) {
			drawsOn = new EObjectResolvingEList<Strength>(Strength.class, this, RapportPackage.GOAL__DRAWS_ON);
		}
		return drawsOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Need> getAddresses() {
		if (addresses == null) {
			addresses = new EObjectResolvingEList<Need>(Need.class, this, RapportPackage.GOAL__ADDRESSES);
		}
		return addresses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int weight() {
		return GoalOperations.weight(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RapportPackage.GOAL__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
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
			case RapportPackage.GOAL__STATEMENT:
				return getStatement();
			case RapportPackage.GOAL__REASON:
				return getReason();
			case RapportPackage.GOAL__EXPRESSED_BY:
				return getExpressedBy();
			case RapportPackage.GOAL__AREA:
				return getArea();
			case RapportPackage.GOAL__STATUS:
				return getStatus();
			case RapportPackage.GOAL__SET_ON:
				return getSetOn();
			case RapportPackage.GOAL__TARGET_DATE:
				return getTargetDate();
			case RapportPackage.GOAL__IMPORTANCE:
				return getImportance();
			case RapportPackage.GOAL__DIFFICULTY:
				return getDifficulty();
			case RapportPackage.GOAL__BASELINE_LEVEL:
				return getBaselineLevel();
			case RapportPackage.GOAL__CURRENT_LEVEL:
				return getCurrentLevel();
			case RapportPackage.GOAL__DISCIPLINES:
				return getDisciplines();
			case RapportPackage.GOAL__STEPS:
				return getSteps();
			case RapportPackage.GOAL__DRAWS_ON:
				return getDrawsOn();
			case RapportPackage.GOAL__ADDRESSES:
				return getAddresses();
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
			case RapportPackage.GOAL__STATEMENT:
				setStatement((String)newValue);
				return;
			case RapportPackage.GOAL__REASON:
				setReason((String)newValue);
				return;
			case RapportPackage.GOAL__EXPRESSED_BY:
				setExpressedBy((ExpressedBy)newValue);
				return;
			case RapportPackage.GOAL__AREA:
				setArea((LifeArea)newValue);
				return;
			case RapportPackage.GOAL__STATUS:
				setStatus((GoalStatus)newValue);
				return;
			case RapportPackage.GOAL__SET_ON:
				setSetOn((LocalDate)newValue);
				return;
			case RapportPackage.GOAL__TARGET_DATE:
				setTargetDate((LocalDate)newValue);
				return;
			case RapportPackage.GOAL__IMPORTANCE:
				setImportance((Integer)newValue);
				return;
			case RapportPackage.GOAL__DIFFICULTY:
				setDifficulty((Integer)newValue);
				return;
			case RapportPackage.GOAL__BASELINE_LEVEL:
				setBaselineLevel((Integer)newValue);
				return;
			case RapportPackage.GOAL__CURRENT_LEVEL:
				setCurrentLevel((Integer)newValue);
				return;
			case RapportPackage.GOAL__DISCIPLINES:
				getDisciplines().clear();
				getDisciplines().addAll((Collection<? extends WorkerRole>)newValue);
				return;
			case RapportPackage.GOAL__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends GoalStep>)newValue);
				return;
			case RapportPackage.GOAL__DRAWS_ON:
				getDrawsOn().clear();
				getDrawsOn().addAll((Collection<? extends Strength>)newValue);
				return;
			case RapportPackage.GOAL__ADDRESSES:
				getAddresses().clear();
				getAddresses().addAll((Collection<? extends Need>)newValue);
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
			case RapportPackage.GOAL__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
				return;
			case RapportPackage.GOAL__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case RapportPackage.GOAL__EXPRESSED_BY:
				setExpressedBy(EXPRESSED_BY_EDEFAULT);
				return;
			case RapportPackage.GOAL__AREA:
				setArea(AREA_EDEFAULT);
				return;
			case RapportPackage.GOAL__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case RapportPackage.GOAL__SET_ON:
				setSetOn(SET_ON_EDEFAULT);
				return;
			case RapportPackage.GOAL__TARGET_DATE:
				setTargetDate(TARGET_DATE_EDEFAULT);
				return;
			case RapportPackage.GOAL__IMPORTANCE:
				setImportance(IMPORTANCE_EDEFAULT);
				return;
			case RapportPackage.GOAL__DIFFICULTY:
				setDifficulty(DIFFICULTY_EDEFAULT);
				return;
			case RapportPackage.GOAL__BASELINE_LEVEL:
				setBaselineLevel(BASELINE_LEVEL_EDEFAULT);
				return;
			case RapportPackage.GOAL__CURRENT_LEVEL:
				setCurrentLevel(CURRENT_LEVEL_EDEFAULT);
				return;
			case RapportPackage.GOAL__DISCIPLINES:
				getDisciplines().clear();
				return;
			case RapportPackage.GOAL__STEPS:
				getSteps().clear();
				return;
			case RapportPackage.GOAL__DRAWS_ON:
				getDrawsOn().clear();
				return;
			case RapportPackage.GOAL__ADDRESSES:
				getAddresses().clear();
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
			case RapportPackage.GOAL__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
			case RapportPackage.GOAL__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case RapportPackage.GOAL__EXPRESSED_BY:
				return expressedBy != EXPRESSED_BY_EDEFAULT;
			case RapportPackage.GOAL__AREA:
				return area != AREA_EDEFAULT;
			case RapportPackage.GOAL__STATUS:
				return status != STATUS_EDEFAULT;
			case RapportPackage.GOAL__SET_ON:
				return SET_ON_EDEFAULT == null ? setOn != null : !SET_ON_EDEFAULT.equals(setOn);
			case RapportPackage.GOAL__TARGET_DATE:
				return TARGET_DATE_EDEFAULT == null ? targetDate != null : !TARGET_DATE_EDEFAULT.equals(targetDate);
			case RapportPackage.GOAL__IMPORTANCE:
				return importance != IMPORTANCE_EDEFAULT;
			case RapportPackage.GOAL__DIFFICULTY:
				return difficulty != DIFFICULTY_EDEFAULT;
			case RapportPackage.GOAL__BASELINE_LEVEL:
				return BASELINE_LEVEL_EDEFAULT == null ? baselineLevel != null : !BASELINE_LEVEL_EDEFAULT.equals(baselineLevel);
			case RapportPackage.GOAL__CURRENT_LEVEL:
				return CURRENT_LEVEL_EDEFAULT == null ? currentLevel != null : !CURRENT_LEVEL_EDEFAULT.equals(currentLevel);
			case RapportPackage.GOAL__DISCIPLINES:
				return disciplines != null && !disciplines.isEmpty();
			case RapportPackage.GOAL__STEPS:
				return steps != null && !steps.isEmpty();
			case RapportPackage.GOAL__DRAWS_ON:
				return drawsOn != null && !drawsOn.isEmpty();
			case RapportPackage.GOAL__ADDRESSES:
				return addresses != null && !addresses.isEmpty();
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
			case RapportPackage.GOAL___WEIGHT:
				return weight();
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
		result.append(" (statement: ");
		result.append(statement);
		result.append(", reason: ");
		result.append(reason);
		result.append(", expressedBy: ");
		result.append(expressedBy);
		result.append(", area: ");
		result.append(area);
		result.append(", status: ");
		result.append(status);
		result.append(", setOn: ");
		result.append(setOn);
		result.append(", targetDate: ");
		result.append(targetDate);
		result.append(", importance: ");
		result.append(importance);
		result.append(", difficulty: ");
		result.append(difficulty);
		result.append(", baselineLevel: ");
		result.append(baselineLevel);
		result.append(", currentLevel: ");
		result.append(currentLevel);
		result.append(", disciplines: ");
		result.append(disciplines);
		result.append(')');
		return result.toString();
	}

} //GoalImpl

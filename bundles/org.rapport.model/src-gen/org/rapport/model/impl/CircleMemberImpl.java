/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rapport.model.CarerSupport;
import org.rapport.model.CircleMember;
import org.rapport.model.CircleRelation;
import org.rapport.model.RapportPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Circle Member</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.impl.CircleMemberImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.impl.CircleMemberImpl#getRelation <em>Relation</em>}</li>
 *   <li>{@link org.rapport.model.impl.CircleMemberImpl#isCarer <em>Carer</em>}</li>
 *   <li>{@link org.rapport.model.impl.CircleMemberImpl#getHoursPerWeek <em>Hours Per Week</em>}</li>
 *   <li>{@link org.rapport.model.impl.CircleMemberImpl#getSupport <em>Support</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CircleMemberImpl extends IdentifiableImpl implements CircleMember {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getRelation() <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelation()
	 * @generated
	 * @ordered
	 */
	protected static final CircleRelation RELATION_EDEFAULT = CircleRelation.FRIEND;

	/**
	 * The cached value of the '{@link #getRelation() <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelation()
	 * @generated
	 * @ordered
	 */
	protected CircleRelation relation = RELATION_EDEFAULT;

	/**
	 * The default value of the '{@link #isCarer() <em>Carer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCarer()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CARER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCarer() <em>Carer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCarer()
	 * @generated
	 * @ordered
	 */
	protected boolean carer = CARER_EDEFAULT;

	/**
	 * The default value of the '{@link #getHoursPerWeek() <em>Hours Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoursPerWeek()
	 * @generated
	 * @ordered
	 */
	protected static final double HOURS_PER_WEEK_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getHoursPerWeek() <em>Hours Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoursPerWeek()
	 * @generated
	 * @ordered
	 */
	protected double hoursPerWeek = HOURS_PER_WEEK_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSupport() <em>Support</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupport()
	 * @generated
	 * @ordered
	 */
	protected CarerSupport support;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CircleMemberImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RapportPackage.Literals.CIRCLE_MEMBER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.CIRCLE_MEMBER__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CircleRelation getRelation() {
		return relation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelation(CircleRelation newRelation) {
		CircleRelation oldRelation = relation;
		relation = newRelation == null ? RELATION_EDEFAULT : newRelation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.CIRCLE_MEMBER__RELATION, oldRelation, relation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCarer() {
		return carer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarer(boolean newCarer) {
		boolean oldCarer = carer;
		carer = newCarer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.CIRCLE_MEMBER__CARER, oldCarer, carer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHoursPerWeek() {
		return hoursPerWeek;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHoursPerWeek(double newHoursPerWeek) {
		double oldHoursPerWeek = hoursPerWeek;
		hoursPerWeek = newHoursPerWeek;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.CIRCLE_MEMBER__HOURS_PER_WEEK, oldHoursPerWeek, hoursPerWeek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CarerSupport getSupport() {
		return support;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSupport(CarerSupport newSupport, NotificationChain msgs) {
		CarerSupport oldSupport = support;
		support = newSupport;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RapportPackage.CIRCLE_MEMBER__SUPPORT, oldSupport, newSupport);
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
	public void setSupport(CarerSupport newSupport) {
		if (newSupport != support) {
			NotificationChain msgs = null;
			if (support != null)
				msgs = ((InternalEObject)support).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RapportPackage.CIRCLE_MEMBER__SUPPORT, null, msgs);
			if (newSupport != null)
				msgs = ((InternalEObject)newSupport).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RapportPackage.CIRCLE_MEMBER__SUPPORT, null, msgs);
			msgs = basicSetSupport(newSupport, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.CIRCLE_MEMBER__SUPPORT, newSupport, newSupport));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RapportPackage.CIRCLE_MEMBER__SUPPORT:
				return basicSetSupport(null, msgs);
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
			case RapportPackage.CIRCLE_MEMBER__NAME:
				return getName();
			case RapportPackage.CIRCLE_MEMBER__RELATION:
				return getRelation();
			case RapportPackage.CIRCLE_MEMBER__CARER:
				return isCarer();
			case RapportPackage.CIRCLE_MEMBER__HOURS_PER_WEEK:
				return getHoursPerWeek();
			case RapportPackage.CIRCLE_MEMBER__SUPPORT:
				return getSupport();
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
			case RapportPackage.CIRCLE_MEMBER__NAME:
				setName((String)newValue);
				return;
			case RapportPackage.CIRCLE_MEMBER__RELATION:
				setRelation((CircleRelation)newValue);
				return;
			case RapportPackage.CIRCLE_MEMBER__CARER:
				setCarer((Boolean)newValue);
				return;
			case RapportPackage.CIRCLE_MEMBER__HOURS_PER_WEEK:
				setHoursPerWeek((Double)newValue);
				return;
			case RapportPackage.CIRCLE_MEMBER__SUPPORT:
				setSupport((CarerSupport)newValue);
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
			case RapportPackage.CIRCLE_MEMBER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case RapportPackage.CIRCLE_MEMBER__RELATION:
				setRelation(RELATION_EDEFAULT);
				return;
			case RapportPackage.CIRCLE_MEMBER__CARER:
				setCarer(CARER_EDEFAULT);
				return;
			case RapportPackage.CIRCLE_MEMBER__HOURS_PER_WEEK:
				setHoursPerWeek(HOURS_PER_WEEK_EDEFAULT);
				return;
			case RapportPackage.CIRCLE_MEMBER__SUPPORT:
				setSupport((CarerSupport)null);
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
			case RapportPackage.CIRCLE_MEMBER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case RapportPackage.CIRCLE_MEMBER__RELATION:
				return relation != RELATION_EDEFAULT;
			case RapportPackage.CIRCLE_MEMBER__CARER:
				return carer != CARER_EDEFAULT;
			case RapportPackage.CIRCLE_MEMBER__HOURS_PER_WEEK:
				return hoursPerWeek != HOURS_PER_WEEK_EDEFAULT;
			case RapportPackage.CIRCLE_MEMBER__SUPPORT:
				return support != null;
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
		result.append(" (name: ");
		result.append(name);
		result.append(", relation: ");
		result.append(relation);
		result.append(", carer: ");
		result.append(carer);
		result.append(", hoursPerWeek: ");
		result.append(hoursPerWeek);
		result.append(')');
		return result.toString();
	}

} //CircleMemberImpl

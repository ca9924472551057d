/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rapport.model.RapportPackage;
import org.rapport.model.RapportStandard;
import org.rapport.model.RelationshipDepth;
import org.rapport.model.WorkerRole;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Standard</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.impl.RapportStandardImpl#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.rapport.model.impl.RapportStandardImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.rapport.model.impl.RapportStandardImpl#getMinimumMinutes <em>Minimum Minutes</em>}</li>
 *   <li>{@link org.rapport.model.impl.RapportStandardImpl#getOptimumMinutes <em>Optimum Minutes</em>}</li>
 *   <li>{@link org.rapport.model.impl.RapportStandardImpl#getWithinDays <em>Within Days</em>}</li>
 *   <li>{@link org.rapport.model.impl.RapportStandardImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RapportStandardImpl extends IdentifiableImpl implements RapportStandard {
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
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final WorkerRole ROLE_EDEFAULT = WorkerRole.OCCUPATIONAL_THERAPIST;

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
	 * This is true if the Role attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean roleESet;

	/**
	 * The default value of the '{@link #getMinimumMinutes() <em>Minimum Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int MINIMUM_MINUTES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMinimumMinutes() <em>Minimum Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumMinutes()
	 * @generated
	 * @ordered
	 */
	protected int minimumMinutes = MINIMUM_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getOptimumMinutes() <em>Optimum Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptimumMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int OPTIMUM_MINUTES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getOptimumMinutes() <em>Optimum Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptimumMinutes()
	 * @generated
	 * @ordered
	 */
	protected int optimumMinutes = OPTIMUM_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getWithinDays() <em>Within Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithinDays()
	 * @generated
	 * @ordered
	 */
	protected static final int WITHIN_DAYS_EDEFAULT = 28;

	/**
	 * The cached value of the '{@link #getWithinDays() <em>Within Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithinDays()
	 * @generated
	 * @ordered
	 */
	protected int withinDays = WITHIN_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RapportStandardImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RapportPackage.Literals.RAPPORT_STANDARD;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.RAPPORT_STANDARD__DEPTH, oldDepth, depth));
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
		boolean oldRoleESet = roleESet;
		roleESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.RAPPORT_STANDARD__ROLE, oldRole, role, !oldRoleESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRole() {
		WorkerRole oldRole = role;
		boolean oldRoleESet = roleESet;
		role = ROLE_EDEFAULT;
		roleESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, RapportPackage.RAPPORT_STANDARD__ROLE, oldRole, ROLE_EDEFAULT, oldRoleESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRole() {
		return roleESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinimumMinutes() {
		return minimumMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumMinutes(int newMinimumMinutes) {
		int oldMinimumMinutes = minimumMinutes;
		minimumMinutes = newMinimumMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.RAPPORT_STANDARD__MINIMUM_MINUTES, oldMinimumMinutes, minimumMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOptimumMinutes() {
		return optimumMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOptimumMinutes(int newOptimumMinutes) {
		int oldOptimumMinutes = optimumMinutes;
		optimumMinutes = newOptimumMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.RAPPORT_STANDARD__OPTIMUM_MINUTES, oldOptimumMinutes, optimumMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWithinDays() {
		return withinDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithinDays(int newWithinDays) {
		int oldWithinDays = withinDays;
		withinDays = newWithinDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.RAPPORT_STANDARD__WITHIN_DAYS, oldWithinDays, withinDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.RAPPORT_STANDARD__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RapportPackage.RAPPORT_STANDARD__DEPTH:
				return getDepth();
			case RapportPackage.RAPPORT_STANDARD__ROLE:
				return getRole();
			case RapportPackage.RAPPORT_STANDARD__MINIMUM_MINUTES:
				return getMinimumMinutes();
			case RapportPackage.RAPPORT_STANDARD__OPTIMUM_MINUTES:
				return getOptimumMinutes();
			case RapportPackage.RAPPORT_STANDARD__WITHIN_DAYS:
				return getWithinDays();
			case RapportPackage.RAPPORT_STANDARD__SOURCE:
				return getSource();
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
			case RapportPackage.RAPPORT_STANDARD__DEPTH:
				setDepth((RelationshipDepth)newValue);
				return;
			case RapportPackage.RAPPORT_STANDARD__ROLE:
				setRole((WorkerRole)newValue);
				return;
			case RapportPackage.RAPPORT_STANDARD__MINIMUM_MINUTES:
				setMinimumMinutes((Integer)newValue);
				return;
			case RapportPackage.RAPPORT_STANDARD__OPTIMUM_MINUTES:
				setOptimumMinutes((Integer)newValue);
				return;
			case RapportPackage.RAPPORT_STANDARD__WITHIN_DAYS:
				setWithinDays((Integer)newValue);
				return;
			case RapportPackage.RAPPORT_STANDARD__SOURCE:
				setSource((String)newValue);
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
			case RapportPackage.RAPPORT_STANDARD__DEPTH:
				setDepth(DEPTH_EDEFAULT);
				return;
			case RapportPackage.RAPPORT_STANDARD__ROLE:
				unsetRole();
				return;
			case RapportPackage.RAPPORT_STANDARD__MINIMUM_MINUTES:
				setMinimumMinutes(MINIMUM_MINUTES_EDEFAULT);
				return;
			case RapportPackage.RAPPORT_STANDARD__OPTIMUM_MINUTES:
				setOptimumMinutes(OPTIMUM_MINUTES_EDEFAULT);
				return;
			case RapportPackage.RAPPORT_STANDARD__WITHIN_DAYS:
				setWithinDays(WITHIN_DAYS_EDEFAULT);
				return;
			case RapportPackage.RAPPORT_STANDARD__SOURCE:
				setSource(SOURCE_EDEFAULT);
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
			case RapportPackage.RAPPORT_STANDARD__DEPTH:
				return depth != DEPTH_EDEFAULT;
			case RapportPackage.RAPPORT_STANDARD__ROLE:
				return isSetRole();
			case RapportPackage.RAPPORT_STANDARD__MINIMUM_MINUTES:
				return minimumMinutes != MINIMUM_MINUTES_EDEFAULT;
			case RapportPackage.RAPPORT_STANDARD__OPTIMUM_MINUTES:
				return optimumMinutes != OPTIMUM_MINUTES_EDEFAULT;
			case RapportPackage.RAPPORT_STANDARD__WITHIN_DAYS:
				return withinDays != WITHIN_DAYS_EDEFAULT;
			case RapportPackage.RAPPORT_STANDARD__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
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
		result.append(" (depth: ");
		result.append(depth);
		result.append(", role: ");
		if (roleESet) result.append(role); else result.append("<unset>");
		result.append(", minimumMinutes: ");
		result.append(minimumMinutes);
		result.append(", optimumMinutes: ");
		result.append(optimumMinutes);
		result.append(", withinDays: ");
		result.append(withinDays);
		result.append(", source: ");
		result.append(source);
		result.append(')');
		return result.toString();
	}

} //RapportStandardImpl

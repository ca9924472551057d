/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rapport.model.RapportPackage;
import org.rapport.model.Strength;
import org.rapport.model.StrengthKind;
import org.rapport.model.StrengthOwner;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Strength</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.impl.StrengthImpl#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.rapport.model.impl.StrengthImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.impl.StrengthImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.rapport.model.impl.StrengthImpl#isPotential <em>Potential</em>}</li>
 *   <li>{@link org.rapport.model.impl.StrengthImpl#getUnlockedBy <em>Unlocked By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StrengthImpl extends IdentifiableImpl implements Strength {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final StrengthKind KIND_EDEFAULT = StrengthKind.SKILL;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected StrengthKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final StrengthOwner OWNER_EDEFAULT = StrengthOwner.PERSON;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected StrengthOwner owner = OWNER_EDEFAULT;

	/**
	 * The default value of the '{@link #isPotential() <em>Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPotential()
	 * @generated
	 * @ordered
	 */
	protected static final boolean POTENTIAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPotential() <em>Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPotential()
	 * @generated
	 * @ordered
	 */
	protected boolean potential = POTENTIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnlockedBy() <em>Unlocked By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnlockedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String UNLOCKED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnlockedBy() <em>Unlocked By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnlockedBy()
	 * @generated
	 * @ordered
	 */
	protected String unlockedBy = UNLOCKED_BY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StrengthImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RapportPackage.Literals.STRENGTH;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.STRENGTH__STATEMENT, oldStatement, statement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StrengthKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(StrengthKind newKind) {
		StrengthKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.STRENGTH__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StrengthOwner getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(StrengthOwner newOwner) {
		StrengthOwner oldOwner = owner;
		owner = newOwner == null ? OWNER_EDEFAULT : newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.STRENGTH__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPotential() {
		return potential;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPotential(boolean newPotential) {
		boolean oldPotential = potential;
		potential = newPotential;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.STRENGTH__POTENTIAL, oldPotential, potential));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnlockedBy() {
		return unlockedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnlockedBy(String newUnlockedBy) {
		String oldUnlockedBy = unlockedBy;
		unlockedBy = newUnlockedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.STRENGTH__UNLOCKED_BY, oldUnlockedBy, unlockedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RapportPackage.STRENGTH__STATEMENT:
				return getStatement();
			case RapportPackage.STRENGTH__KIND:
				return getKind();
			case RapportPackage.STRENGTH__OWNER:
				return getOwner();
			case RapportPackage.STRENGTH__POTENTIAL:
				return isPotential();
			case RapportPackage.STRENGTH__UNLOCKED_BY:
				return getUnlockedBy();
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
			case RapportPackage.STRENGTH__STATEMENT:
				setStatement((String)newValue);
				return;
			case RapportPackage.STRENGTH__KIND:
				setKind((StrengthKind)newValue);
				return;
			case RapportPackage.STRENGTH__OWNER:
				setOwner((StrengthOwner)newValue);
				return;
			case RapportPackage.STRENGTH__POTENTIAL:
				setPotential((Boolean)newValue);
				return;
			case RapportPackage.STRENGTH__UNLOCKED_BY:
				setUnlockedBy((String)newValue);
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
			case RapportPackage.STRENGTH__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
				return;
			case RapportPackage.STRENGTH__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case RapportPackage.STRENGTH__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case RapportPackage.STRENGTH__POTENTIAL:
				setPotential(POTENTIAL_EDEFAULT);
				return;
			case RapportPackage.STRENGTH__UNLOCKED_BY:
				setUnlockedBy(UNLOCKED_BY_EDEFAULT);
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
			case RapportPackage.STRENGTH__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
			case RapportPackage.STRENGTH__KIND:
				return kind != KIND_EDEFAULT;
			case RapportPackage.STRENGTH__OWNER:
				return owner != OWNER_EDEFAULT;
			case RapportPackage.STRENGTH__POTENTIAL:
				return potential != POTENTIAL_EDEFAULT;
			case RapportPackage.STRENGTH__UNLOCKED_BY:
				return UNLOCKED_BY_EDEFAULT == null ? unlockedBy != null : !UNLOCKED_BY_EDEFAULT.equals(unlockedBy);
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
		result.append(" (statement: ");
		result.append(statement);
		result.append(", kind: ");
		result.append(kind);
		result.append(", owner: ");
		result.append(owner);
		result.append(", potential: ");
		result.append(potential);
		result.append(", unlockedBy: ");
		result.append(unlockedBy);
		result.append(')');
		return result.toString();
	}

} //StrengthImpl

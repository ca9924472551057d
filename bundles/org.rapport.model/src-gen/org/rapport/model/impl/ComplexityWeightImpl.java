/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rapport.model.ComplexityKind;
import org.rapport.model.ComplexityWeight;
import org.rapport.model.RapportPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Complexity Weight</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.impl.ComplexityWeightImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.impl.ComplexityWeightImpl#getExtraTimePercent <em>Extra Time Percent</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ComplexityWeightImpl extends IdentifiableImpl implements ComplexityWeight {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ComplexityKind KIND_EDEFAULT = ComplexityKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ComplexityKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getExtraTimePercent() <em>Extra Time Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtraTimePercent()
	 * @generated
	 * @ordered
	 */
	protected static final int EXTRA_TIME_PERCENT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getExtraTimePercent() <em>Extra Time Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtraTimePercent()
	 * @generated
	 * @ordered
	 */
	protected int extraTimePercent = EXTRA_TIME_PERCENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ComplexityWeightImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RapportPackage.Literals.COMPLEXITY_WEIGHT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ComplexityKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ComplexityKind newKind) {
		ComplexityKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.COMPLEXITY_WEIGHT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getExtraTimePercent() {
		return extraTimePercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExtraTimePercent(int newExtraTimePercent) {
		int oldExtraTimePercent = extraTimePercent;
		extraTimePercent = newExtraTimePercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.COMPLEXITY_WEIGHT__EXTRA_TIME_PERCENT, oldExtraTimePercent, extraTimePercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RapportPackage.COMPLEXITY_WEIGHT__KIND:
				return getKind();
			case RapportPackage.COMPLEXITY_WEIGHT__EXTRA_TIME_PERCENT:
				return getExtraTimePercent();
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
			case RapportPackage.COMPLEXITY_WEIGHT__KIND:
				setKind((ComplexityKind)newValue);
				return;
			case RapportPackage.COMPLEXITY_WEIGHT__EXTRA_TIME_PERCENT:
				setExtraTimePercent((Integer)newValue);
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
			case RapportPackage.COMPLEXITY_WEIGHT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case RapportPackage.COMPLEXITY_WEIGHT__EXTRA_TIME_PERCENT:
				setExtraTimePercent(EXTRA_TIME_PERCENT_EDEFAULT);
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
			case RapportPackage.COMPLEXITY_WEIGHT__KIND:
				return kind != KIND_EDEFAULT;
			case RapportPackage.COMPLEXITY_WEIGHT__EXTRA_TIME_PERCENT:
				return extraTimePercent != EXTRA_TIME_PERCENT_EDEFAULT;
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
		result.append(", extraTimePercent: ");
		result.append(extraTimePercent);
		result.append(')');
		return result.toString();
	}

} //ComplexityWeightImpl

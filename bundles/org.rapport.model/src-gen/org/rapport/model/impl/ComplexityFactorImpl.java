/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rapport.model.ComplexityFactor;
import org.rapport.model.ComplexityKind;
import org.rapport.model.RapportPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Complexity Factor</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.impl.ComplexityFactorImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.rapport.model.impl.ComplexityFactorImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.rapport.model.impl.ComplexityFactorImpl#getExtraTimePercent <em>Extra Time Percent</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ComplexityFactorImpl extends IdentifiableImpl implements ComplexityFactor {
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
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getExtraTimePercent() <em>Extra Time Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtraTimePercent()
	 * @generated
	 * @ordered
	 */
	protected static final Integer EXTRA_TIME_PERCENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExtraTimePercent() <em>Extra Time Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtraTimePercent()
	 * @generated
	 * @ordered
	 */
	protected Integer extraTimePercent = EXTRA_TIME_PERCENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ComplexityFactorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RapportPackage.Literals.COMPLEXITY_FACTOR;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.COMPLEXITY_FACTOR__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.COMPLEXITY_FACTOR__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getExtraTimePercent() {
		return extraTimePercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExtraTimePercent(Integer newExtraTimePercent) {
		Integer oldExtraTimePercent = extraTimePercent;
		extraTimePercent = newExtraTimePercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.COMPLEXITY_FACTOR__EXTRA_TIME_PERCENT, oldExtraTimePercent, extraTimePercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RapportPackage.COMPLEXITY_FACTOR__KIND:
				return getKind();
			case RapportPackage.COMPLEXITY_FACTOR__NOTE:
				return getNote();
			case RapportPackage.COMPLEXITY_FACTOR__EXTRA_TIME_PERCENT:
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
			case RapportPackage.COMPLEXITY_FACTOR__KIND:
				setKind((ComplexityKind)newValue);
				return;
			case RapportPackage.COMPLEXITY_FACTOR__NOTE:
				setNote((String)newValue);
				return;
			case RapportPackage.COMPLEXITY_FACTOR__EXTRA_TIME_PERCENT:
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
			case RapportPackage.COMPLEXITY_FACTOR__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case RapportPackage.COMPLEXITY_FACTOR__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case RapportPackage.COMPLEXITY_FACTOR__EXTRA_TIME_PERCENT:
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
			case RapportPackage.COMPLEXITY_FACTOR__KIND:
				return kind != KIND_EDEFAULT;
			case RapportPackage.COMPLEXITY_FACTOR__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case RapportPackage.COMPLEXITY_FACTOR__EXTRA_TIME_PERCENT:
				return EXTRA_TIME_PERCENT_EDEFAULT == null ? extraTimePercent != null : !EXTRA_TIME_PERCENT_EDEFAULT.equals(extraTimePercent);
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
		result.append(", note: ");
		result.append(note);
		result.append(", extraTimePercent: ");
		result.append(extraTimePercent);
		result.append(')');
		return result.toString();
	}

} //ComplexityFactorImpl

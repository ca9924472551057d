/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.rapport.model.OutcomeScore;
import org.rapport.model.RapportPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Outcome Score</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.impl.OutcomeScoreImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.rapport.model.impl.OutcomeScoreImpl#getOn <em>On</em>}</li>
 *   <li>{@link org.rapport.model.impl.OutcomeScoreImpl#getScore <em>Score</em>}</li>
 *   <li>{@link org.rapport.model.impl.OutcomeScoreImpl#isSoft <em>Soft</em>}</li>
 *   <li>{@link org.rapport.model.impl.OutcomeScoreImpl#getSustainedUntil <em>Sustained Until</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OutcomeScoreImpl extends IdentifiableImpl implements OutcomeScore {
	/**
	 * The default value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected static final String INSTRUMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected String instrument = INSTRUMENT_EDEFAULT;

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
	 * The default value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected static final double SCORE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected double score = SCORE_EDEFAULT;

	/**
	 * The default value of the '{@link #isSoft() <em>Soft</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSoft()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SOFT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSoft() <em>Soft</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSoft()
	 * @generated
	 * @ordered
	 */
	protected boolean soft = SOFT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSustainedUntil() <em>Sustained Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSustainedUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SUSTAINED_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSustainedUntil() <em>Sustained Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSustainedUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate sustainedUntil = SUSTAINED_UNTIL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OutcomeScoreImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RapportPackage.Literals.OUTCOME_SCORE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInstrument() {
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstrument(String newInstrument) {
		String oldInstrument = instrument;
		instrument = newInstrument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.OUTCOME_SCORE__INSTRUMENT, oldInstrument, instrument));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.OUTCOME_SCORE__ON, oldOn, on));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getScore() {
		return score;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScore(double newScore) {
		double oldScore = score;
		score = newScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.OUTCOME_SCORE__SCORE, oldScore, score));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSoft() {
		return soft;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSoft(boolean newSoft) {
		boolean oldSoft = soft;
		soft = newSoft;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.OUTCOME_SCORE__SOFT, oldSoft, soft));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSustainedUntil() {
		return sustainedUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSustainedUntil(LocalDate newSustainedUntil) {
		LocalDate oldSustainedUntil = sustainedUntil;
		sustainedUntil = newSustainedUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.OUTCOME_SCORE__SUSTAINED_UNTIL, oldSustainedUntil, sustainedUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RapportPackage.OUTCOME_SCORE__INSTRUMENT:
				return getInstrument();
			case RapportPackage.OUTCOME_SCORE__ON:
				return getOn();
			case RapportPackage.OUTCOME_SCORE__SCORE:
				return getScore();
			case RapportPackage.OUTCOME_SCORE__SOFT:
				return isSoft();
			case RapportPackage.OUTCOME_SCORE__SUSTAINED_UNTIL:
				return getSustainedUntil();
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
			case RapportPackage.OUTCOME_SCORE__INSTRUMENT:
				setInstrument((String)newValue);
				return;
			case RapportPackage.OUTCOME_SCORE__ON:
				setOn((LocalDate)newValue);
				return;
			case RapportPackage.OUTCOME_SCORE__SCORE:
				setScore((Double)newValue);
				return;
			case RapportPackage.OUTCOME_SCORE__SOFT:
				setSoft((Boolean)newValue);
				return;
			case RapportPackage.OUTCOME_SCORE__SUSTAINED_UNTIL:
				setSustainedUntil((LocalDate)newValue);
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
			case RapportPackage.OUTCOME_SCORE__INSTRUMENT:
				setInstrument(INSTRUMENT_EDEFAULT);
				return;
			case RapportPackage.OUTCOME_SCORE__ON:
				setOn(ON_EDEFAULT);
				return;
			case RapportPackage.OUTCOME_SCORE__SCORE:
				setScore(SCORE_EDEFAULT);
				return;
			case RapportPackage.OUTCOME_SCORE__SOFT:
				setSoft(SOFT_EDEFAULT);
				return;
			case RapportPackage.OUTCOME_SCORE__SUSTAINED_UNTIL:
				setSustainedUntil(SUSTAINED_UNTIL_EDEFAULT);
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
			case RapportPackage.OUTCOME_SCORE__INSTRUMENT:
				return INSTRUMENT_EDEFAULT == null ? instrument != null : !INSTRUMENT_EDEFAULT.equals(instrument);
			case RapportPackage.OUTCOME_SCORE__ON:
				return ON_EDEFAULT == null ? on != null : !ON_EDEFAULT.equals(on);
			case RapportPackage.OUTCOME_SCORE__SCORE:
				return score != SCORE_EDEFAULT;
			case RapportPackage.OUTCOME_SCORE__SOFT:
				return soft != SOFT_EDEFAULT;
			case RapportPackage.OUTCOME_SCORE__SUSTAINED_UNTIL:
				return SUSTAINED_UNTIL_EDEFAULT == null ? sustainedUntil != null : !SUSTAINED_UNTIL_EDEFAULT.equals(sustainedUntil);
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
		result.append(" (instrument: ");
		result.append(instrument);
		result.append(", on: ");
		result.append(on);
		result.append(", score: ");
		result.append(score);
		result.append(", soft: ");
		result.append(soft);
		result.append(", sustainedUntil: ");
		result.append(sustainedUntil);
		result.append(')');
		return result.toString();
	}

} //OutcomeScoreImpl

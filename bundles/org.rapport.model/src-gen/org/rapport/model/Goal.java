/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Goal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A goal the person sets themselves.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Goal#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.rapport.model.Goal#getReason <em>Reason</em>}</li>
 *   <li>{@link org.rapport.model.Goal#getExpressedBy <em>Expressed By</em>}</li>
 *   <li>{@link org.rapport.model.Goal#getArea <em>Area</em>}</li>
 *   <li>{@link org.rapport.model.Goal#getStatus <em>Status</em>}</li>
 *   <li>{@link org.rapport.model.Goal#getSetOn <em>Set On</em>}</li>
 *   <li>{@link org.rapport.model.Goal#getTargetDate <em>Target Date</em>}</li>
 *   <li>{@link org.rapport.model.Goal#getImportance <em>Importance</em>}</li>
 *   <li>{@link org.rapport.model.Goal#getDifficulty <em>Difficulty</em>}</li>
 *   <li>{@link org.rapport.model.Goal#getBaselineLevel <em>Baseline Level</em>}</li>
 *   <li>{@link org.rapport.model.Goal#getCurrentLevel <em>Current Level</em>}</li>
 *   <li>{@link org.rapport.model.Goal#getDisciplines <em>Disciplines</em>}</li>
 *   <li>{@link org.rapport.model.Goal#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.rapport.model.Goal#getDrawsOn <em>Draws On</em>}</li>
 *   <li>{@link org.rapport.model.Goal#getAddresses <em>Addresses</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getGoal()
 * @model
 * @generated
 */
public interface Goal extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goal in the person's words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.rapport.model.RapportPackage#getGoal_Statement()
	 * @model
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.rapport.model.Goal#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it matters to the person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.rapport.model.RapportPackage#getGoal_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.rapport.model.Goal#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Expressed By</b></em>' attribute.
	 * The default value is <code>"PERSON"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.ExpressedBy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose words it is in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expressed By</em>' attribute.
	 * @see org.rapport.model.ExpressedBy
	 * @see #setExpressedBy(ExpressedBy)
	 * @see org.rapport.model.RapportPackage#getGoal_ExpressedBy()
	 * @model default="PERSON"
	 * @generated
	 */
	ExpressedBy getExpressedBy();

	/**
	 * Sets the value of the '{@link org.rapport.model.Goal#getExpressedBy <em>Expressed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expressed By</em>' attribute.
	 * @see org.rapport.model.ExpressedBy
	 * @see #getExpressedBy()
	 * @generated
	 */
	void setExpressedBy(ExpressedBy value);

	/**
	 * Returns the value of the '<em><b>Area</b></em>' attribute.
	 * The default value is <code>"SELF_CARE"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.LifeArea}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The part of life it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Area</em>' attribute.
	 * @see org.rapport.model.LifeArea
	 * @see #setArea(LifeArea)
	 * @see org.rapport.model.RapportPackage#getGoal_Area()
	 * @model default="SELF_CARE"
	 * @generated
	 */
	LifeArea getArea();

	/**
	 * Sets the value of the '{@link org.rapport.model.Goal#getArea <em>Area</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' attribute.
	 * @see org.rapport.model.LifeArea
	 * @see #getArea()
	 * @generated
	 */
	void setArea(LifeArea value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"PROPOSED"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.GoalStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the goal stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.rapport.model.GoalStatus
	 * @see #setStatus(GoalStatus)
	 * @see org.rapport.model.RapportPackage#getGoal_Status()
	 * @model default="PROPOSED"
	 * @generated
	 */
	GoalStatus getStatus();

	/**
	 * Sets the value of the '{@link org.rapport.model.Goal#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.rapport.model.GoalStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(GoalStatus value);

	/**
	 * Returns the value of the '<em><b>Set On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it was set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Set On</em>' attribute.
	 * @see #setSetOn(LocalDate)
	 * @see org.rapport.model.RapportPackage#getGoal_SetOn()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getSetOn();

	/**
	 * Sets the value of the '{@link org.rapport.model.Goal#getSetOn <em>Set On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Set On</em>' attribute.
	 * @see #getSetOn()
	 * @generated
	 */
	void setSetOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Target Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day by which the person would like to have reached it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target Date</em>' attribute.
	 * @see #setTargetDate(LocalDate)
	 * @see org.rapport.model.RapportPackage#getGoal_TargetDate()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getTargetDate();

	/**
	 * Sets the value of the '{@link org.rapport.model.Goal#getTargetDate <em>Target Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target Date</em>' attribute.
	 * @see #getTargetDate()
	 * @generated
	 */
	void setTargetDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Importance</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much it matters to the person, 0 to 3 (goal attainment scaling). With difficulty it makes the goal's weight; 1 by 1 unless somebody says otherwise, so that unweighted goals count alike.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Importance</em>' attribute.
	 * @see #setImportance(int)
	 * @see org.rapport.model.RapportPackage#getGoal_Importance()
	 * @model default="1"
	 * @generated
	 */
	int getImportance();

	/**
	 * Sets the value of the '{@link org.rapport.model.Goal#getImportance <em>Importance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Importance</em>' attribute.
	 * @see #getImportance()
	 * @generated
	 */
	void setImportance(int value);

	/**
	 * Returns the value of the '<em><b>Difficulty</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How hard it is expected to be, 0 to 3 (goal attainment scaling).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Difficulty</em>' attribute.
	 * @see #setDifficulty(int)
	 * @see org.rapport.model.RapportPackage#getGoal_Difficulty()
	 * @model default="1"
	 * @generated
	 */
	int getDifficulty();

	/**
	 * Sets the value of the '{@link org.rapport.model.Goal#getDifficulty <em>Difficulty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Difficulty</em>' attribute.
	 * @see #getDifficulty()
	 * @generated
	 */
	void setDifficulty(int value);

	/**
	 * Returns the value of the '<em><b>Baseline Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Attainment level when set, -2 to +2; -1, or -2 where nothing worse is plausible (KCL GAS-light). Empty when not rated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline Level</em>' attribute.
	 * @see #setBaselineLevel(Integer)
	 * @see org.rapport.model.RapportPackage#getGoal_BaselineLevel()
	 * @model
	 * @generated
	 */
	Integer getBaselineLevel();

	/**
	 * Sets the value of the '{@link org.rapport.model.Goal#getBaselineLevel <em>Baseline Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline Level</em>' attribute.
	 * @see #getBaselineLevel()
	 * @generated
	 */
	void setBaselineLevel(Integer value);

	/**
	 * Returns the value of the '<em><b>Current Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Attainment level now, -2 (much less than expected) to +2 (much more); 0 is as expected. Empty when not rated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Current Level</em>' attribute.
	 * @see #setCurrentLevel(Integer)
	 * @see org.rapport.model.RapportPackage#getGoal_CurrentLevel()
	 * @model
	 * @generated
	 */
	Integer getCurrentLevel();

	/**
	 * Sets the value of the '{@link org.rapport.model.Goal#getCurrentLevel <em>Current Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Current Level</em>' attribute.
	 * @see #getCurrentLevel()
	 * @generated
	 */
	void setCurrentLevel(Integer value);

	/**
	 * Returns the value of the '<em><b>Disciplines</b></em>' attribute list.
	 * The list contents are of type {@link org.rapport.model.WorkerRole}.
	 * The literals are from the enumeration {@link org.rapport.model.WorkerRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Disciplines that this goal asks for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disciplines</em>' attribute list.
	 * @see org.rapport.model.WorkerRole
	 * @see org.rapport.model.RapportPackage#getGoal_Disciplines()
	 * @model
	 * @generated
	 */
	EList<WorkerRole> getDisciplines();

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.GoalStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps towards the goal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getGoal_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<GoalStep> getSteps();

	/**
	 * Returns the value of the '<em><b>Draws On</b></em>' reference list.
	 * The list contents are of type {@link org.rapport.model.Strength}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strengths that the goal draws on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Draws On</em>' reference list.
	 * @see org.rapport.model.RapportPackage#getGoal_DrawsOn()
	 * @model
	 * @generated
	 */
	EList<Strength> getDrawsOn();

	/**
	 * Returns the value of the '<em><b>Addresses</b></em>' reference list.
	 * The list contents are of type {@link org.rapport.model.Need}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Needs that the goal addresses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addresses</em>' reference list.
	 * @see org.rapport.model.RapportPackage#getGoal_Addresses()
	 * @model
	 * @generated
	 */
	EList<Need> getAddresses();

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Importance times difficulty, 0 to 9.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	int weight();

} // Goal

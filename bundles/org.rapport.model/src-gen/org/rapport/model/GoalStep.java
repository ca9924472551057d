/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Goal Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step towards a goal, with who takes it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.GoalStep#getDescription <em>Description</em>}</li>
 *   <li>{@link org.rapport.model.GoalStep#getContributor <em>Contributor</em>}</li>
 *   <li>{@link org.rapport.model.GoalStep#getApproach <em>Approach</em>}</li>
 *   <li>{@link org.rapport.model.GoalStep#getMinutesPerWeek <em>Minutes Per Week</em>}</li>
 *   <li>{@link org.rapport.model.GoalStep#getDue <em>Due</em>}</li>
 *   <li>{@link org.rapport.model.GoalStep#getDoneOn <em>Done On</em>}</li>
 *   <li>{@link org.rapport.model.GoalStep#getWho <em>Who</em>}</li>
 *   <li>{@link org.rapport.model.GoalStep#getResource <em>Resource</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getGoalStep()
 * @model
 * @generated
 */
public interface GoalStep extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.rapport.model.RapportPackage#getGoalStep_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.rapport.model.GoalStep#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Contributor</b></em>' attribute.
	 * The default value is <code>"PERSON"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.Contributor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who takes the step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contributor</em>' attribute.
	 * @see org.rapport.model.Contributor
	 * @see #setContributor(Contributor)
	 * @see org.rapport.model.RapportPackage#getGoalStep_Contributor()
	 * @model default="PERSON"
	 * @generated
	 */
	Contributor getContributor();

	/**
	 * Sets the value of the '{@link org.rapport.model.GoalStep#getContributor <em>Contributor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contributor</em>' attribute.
	 * @see org.rapport.model.Contributor
	 * @see #getContributor()
	 * @generated
	 */
	void setContributor(Contributor value);

	/**
	 * Returns the value of the '<em><b>Approach</b></em>' attribute.
	 * The default value is <code>"DOING_WITH"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.Approach}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approach</em>' attribute.
	 * @see org.rapport.model.Approach
	 * @see #setApproach(Approach)
	 * @see org.rapport.model.RapportPackage#getGoalStep_Approach()
	 * @model default="DOING_WITH"
	 * @generated
	 */
	Approach getApproach();

	/**
	 * Sets the value of the '{@link org.rapport.model.GoalStep#getApproach <em>Approach</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approach</em>' attribute.
	 * @see org.rapport.model.Approach
	 * @see #getApproach()
	 * @generated
	 */
	void setApproach(Approach value);

	/**
	 * Returns the value of the '<em><b>Minutes Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes a week that it takes, 0 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes Per Week</em>' attribute.
	 * @see #setMinutesPerWeek(int)
	 * @see org.rapport.model.RapportPackage#getGoalStep_MinutesPerWeek()
	 * @model
	 * @generated
	 */
	int getMinutesPerWeek();

	/**
	 * Sets the value of the '{@link org.rapport.model.GoalStep#getMinutesPerWeek <em>Minutes Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes Per Week</em>' attribute.
	 * @see #getMinutesPerWeek()
	 * @generated
	 */
	void setMinutesPerWeek(int value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day by which it should be done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.rapport.model.RapportPackage#getGoalStep_Due()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.rapport.model.GoalStep#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done On</em>' attribute.
	 * @see #setDoneOn(LocalDate)
	 * @see org.rapport.model.RapportPackage#getGoalStep_DoneOn()
	 * @model dataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	LocalDate getDoneOn();

	/**
	 * Sets the value of the '{@link org.rapport.model.GoalStep#getDoneOn <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done On</em>' attribute.
	 * @see #getDoneOn()
	 * @generated
	 */
	void setDoneOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Who</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The member of the circle who takes it, if one does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Who</em>' reference.
	 * @see #setWho(CircleMember)
	 * @see org.rapport.model.RapportPackage#getGoalStep_Who()
	 * @model
	 * @generated
	 */
	CircleMember getWho();

	/**
	 * Sets the value of the '{@link org.rapport.model.GoalStep#getWho <em>Who</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Who</em>' reference.
	 * @see #getWho()
	 * @generated
	 */
	void setWho(CircleMember value);

	/**
	 * Returns the value of the '<em><b>Resource</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The community resource it uses, if any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resource</em>' reference.
	 * @see #setResource(CommunityResource)
	 * @see org.rapport.model.RapportPackage#getGoalStep_Resource()
	 * @model
	 * @generated
	 */
	CommunityResource getResource();

	/**
	 * Sets the value of the '{@link org.rapport.model.GoalStep#getResource <em>Resource</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resource</em>' reference.
	 * @see #getResource()
	 * @generated
	 */
	void setResource(CommunityResource value);

} // GoalStep

/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.rapport.model.calc.Continuity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person who plans their own support with the service. Strengths come before needs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.Person#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.Person#getReference <em>Reference</em>}</li>
 *   <li>{@link org.rapport.model.Person#getBirthYear <em>Birth Year</em>}</li>
 *   <li>{@link org.rapport.model.Person#getWhatMatters <em>What Matters</em>}</li>
 *   <li>{@link org.rapport.model.Person#getCommunication <em>Communication</em>}</li>
 *   <li>{@link org.rapport.model.Person#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.rapport.model.Person#getSupportModel <em>Support Model</em>}</li>
 *   <li>{@link org.rapport.model.Person#getFundingRoute <em>Funding Route</em>}</li>
 *   <li>{@link org.rapport.model.Person#getRelationshipWish <em>Relationship Wish</em>}</li>
 *   <li>{@link org.rapport.model.Person#getRelationshipWishReason <em>Relationship Wish Reason</em>}</li>
 *   <li>{@link org.rapport.model.Person#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.rapport.model.Person#getStrengths <em>Strengths</em>}</li>
 *   <li>{@link org.rapport.model.Person#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.rapport.model.Person#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.rapport.model.Person#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.rapport.model.Person#getComplexity <em>Complexity</em>}</li>
 *   <li>{@link org.rapport.model.Person#getCircle <em>Circle</em>}</li>
 *   <li>{@link org.rapport.model.Person#getConsents <em>Consents</em>}</li>
 *   <li>{@link org.rapport.model.Person#getEpisodes <em>Episodes</em>}</li>
 *   <li>{@link org.rapport.model.Person#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.rapport.model.Person#getOptions <em>Options</em>}</li>
 *   <li>{@link org.rapport.model.Person#getOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link org.rapport.model.Person#getDeclinedWorkers <em>Declined Workers</em>}</li>
 *   <li>{@link org.rapport.model.Person#getPlace <em>Place</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getPerson()
 * @model
 * @generated
 */
public interface Person extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the person likes to be called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.rapport.model.RapportPackage#getPerson_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.rapport.model.Person#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reference in the service's own records, if any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see org.rapport.model.RapportPackage#getPerson_Reference()
	 * @model
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link org.rapport.model.Person#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

	/**
	 * Returns the value of the '<em><b>Birth Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Year of birth; unknown when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Birth Year</em>' attribute.
	 * @see #setBirthYear(Integer)
	 * @see org.rapport.model.RapportPackage#getPerson_BirthYear()
	 * @model
	 * @generated
	 */
	Integer getBirthYear();

	/**
	 * Sets the value of the '{@link org.rapport.model.Person#getBirthYear <em>Birth Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birth Year</em>' attribute.
	 * @see #getBirthYear()
	 * @generated
	 */
	void setBirthYear(Integer value);

	/**
	 * Returns the value of the '<em><b>What Matters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What matters to me, in the person's own words (PRSB About Me).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>What Matters</em>' attribute.
	 * @see #setWhatMatters(String)
	 * @see org.rapport.model.RapportPackage#getPerson_WhatMatters()
	 * @model
	 * @generated
	 */
	String getWhatMatters();

	/**
	 * Sets the value of the '{@link org.rapport.model.Person#getWhatMatters <em>What Matters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What Matters</em>' attribute.
	 * @see #getWhatMatters()
	 * @generated
	 */
	void setWhatMatters(String value);

	/**
	 * Returns the value of the '<em><b>Communication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How best to talk with me, in the person's own words (PRSB About Me).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Communication</em>' attribute.
	 * @see #setCommunication(String)
	 * @see org.rapport.model.RapportPackage#getPerson_Communication()
	 * @model
	 * @generated
	 */
	String getCommunication();

	/**
	 * Sets the value of the '{@link org.rapport.model.Person#getCommunication <em>Communication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Communication</em>' attribute.
	 * @see #getCommunication()
	 * @generated
	 */
	void setCommunication(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The language the person wants to be met in, as they would name it; empty when they state none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.rapport.model.RapportPackage#getPerson_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.rapport.model.Person#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Support Model</b></em>' attribute.
	 * The default value is <code>"OWN_HOME"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.SupportModel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where and with whom the person lives while being supported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Support Model</em>' attribute.
	 * @see org.rapport.model.SupportModel
	 * @see #setSupportModel(SupportModel)
	 * @see org.rapport.model.RapportPackage#getPerson_SupportModel()
	 * @model default="OWN_HOME"
	 * @generated
	 */
	SupportModel getSupportModel();

	/**
	 * Sets the value of the '{@link org.rapport.model.Person#getSupportModel <em>Support Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Support Model</em>' attribute.
	 * @see org.rapport.model.SupportModel
	 * @see #getSupportModel()
	 * @generated
	 */
	void setSupportModel(SupportModel value);

	/**
	 * Returns the value of the '<em><b>Funding Route</b></em>' attribute.
	 * The default value is <code>"COUNCIL_MANAGED"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.FundingRoute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who holds the money for the person's support.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Funding Route</em>' attribute.
	 * @see org.rapport.model.FundingRoute
	 * @see #setFundingRoute(FundingRoute)
	 * @see org.rapport.model.RapportPackage#getPerson_FundingRoute()
	 * @model default="COUNCIL_MANAGED"
	 * @generated
	 */
	FundingRoute getFundingRoute();

	/**
	 * Sets the value of the '{@link org.rapport.model.Person#getFundingRoute <em>Funding Route</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Funding Route</em>' attribute.
	 * @see org.rapport.model.FundingRoute
	 * @see #getFundingRoute()
	 * @generated
	 */
	void setFundingRoute(FundingRoute value);

	/**
	 * Returns the value of the '<em><b>Relationship Wish</b></em>' attribute.
	 * The default value is <code>"WANTS"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.RelationshipWish}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the person wants a closer working relationship.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relationship Wish</em>' attribute.
	 * @see org.rapport.model.RelationshipWish
	 * @see #setRelationshipWish(RelationshipWish)
	 * @see org.rapport.model.RapportPackage#getPerson_RelationshipWish()
	 * @model default="WANTS"
	 * @generated
	 */
	RelationshipWish getRelationshipWish();

	/**
	 * Sets the value of the '{@link org.rapport.model.Person#getRelationshipWish <em>Relationship Wish</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relationship Wish</em>' attribute.
	 * @see org.rapport.model.RelationshipWish
	 * @see #getRelationshipWish()
	 * @generated
	 */
	void setRelationshipWish(RelationshipWish value);

	/**
	 * Returns the value of the '<em><b>Relationship Wish Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, in the person's words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relationship Wish Reason</em>' attribute.
	 * @see #setRelationshipWishReason(String)
	 * @see org.rapport.model.RapportPackage#getPerson_RelationshipWishReason()
	 * @model
	 * @generated
	 */
	String getRelationshipWishReason();

	/**
	 * Sets the value of the '{@link org.rapport.model.Person#getRelationshipWishReason <em>Relationship Wish Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relationship Wish Reason</em>' attribute.
	 * @see #getRelationshipWishReason()
	 * @generated
	 */
	void setRelationshipWishReason(String value);

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups the person counts themselves among; voluntary, used only to see whether results are equal, never shown for small groups.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' attribute list.
	 * @see org.rapport.model.RapportPackage#getPerson_Groups()
	 * @model
	 * @generated
	 */
	EList<String> getGroups();

	/**
	 * Returns the value of the '<em><b>Strengths</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.Strength}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strengths and potential of the person, their family and community.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strengths</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getPerson_Strengths()
	 * @model containment="true"
	 * @generated
	 */
	EList<Strength> getStrengths();

	/**
	 * Returns the value of the '<em><b>Needs</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.Need}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the person needs support with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Needs</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getPerson_Needs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Need> getNeeds();

	/**
	 * Returns the value of the '<em><b>Risks</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.Risk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Risks as person, family or organisation see them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risks</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getPerson_Risks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Risk> getRisks();

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.Goal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the person wants to achieve.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getPerson_Goals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Goal> getGoals();

	/**
	 * Returns the value of the '<em><b>Complexity</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.ComplexityFactor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What can make trust grow more slowly.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Complexity</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getPerson_Complexity()
	 * @model containment="true"
	 * @generated
	 */
	EList<ComplexityFactor> getComplexity();

	/**
	 * Returns the value of the '<em><b>Circle</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.CircleMember}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Family, friends and neighbours around the person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Circle</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getPerson_Circle()
	 * @model containment="true"
	 * @generated
	 */
	EList<CircleMember> getCircle();

	/**
	 * Returns the value of the '<em><b>Consents</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.Consent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What may be shared with whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consents</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getPerson_Consents()
	 * @model containment="true"
	 * @generated
	 */
	EList<Consent> getConsents();

	/**
	 * Returns the value of the '<em><b>Episodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.Episode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time-limited episodes of support.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Episodes</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getPerson_Episodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Episode> getEpisodes();

	/**
	 * Returns the value of the '<em><b>Reviews</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.Review}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reviews planned and held.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviews</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getPerson_Reviews()
	 * @model containment="true"
	 * @generated
	 */
	EList<Review> getReviews();

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.SupportOption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Options offered by brokerage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getPerson_Options()
	 * @model containment="true"
	 * @generated
	 */
	EList<SupportOption> getOptions();

	/**
	 * Returns the value of the '<em><b>Outcomes</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.OutcomeScore}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcomes measured, soft and hard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcomes</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getPerson_Outcomes()
	 * @model containment="true"
	 * @generated
	 */
	EList<OutcomeScore> getOutcomes();

	/**
	 * Returns the value of the '<em><b>Declined Workers</b></em>' reference list.
	 * The list contents are of type {@link org.rapport.model.Worker}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Workers the person does not want to be visited by.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Declined Workers</em>' reference list.
	 * @see org.rapport.model.RapportPackage#getPerson_DeclinedWorkers()
	 * @model
	 * @generated
	 */
	EList<Worker> getDeclinedWorkers();

	/**
	 * Returns the value of the '<em><b>Place</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the person lives.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' reference.
	 * @see #setPlace(Place)
	 * @see org.rapport.model.RapportPackage#getPerson_Place()
	 * @model
	 * @generated
	 */
	Place getPlace();

	/**
	 * Sets the value of the '{@link org.rapport.model.Person#getPlace <em>Place</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' reference.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(Place value);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person's DONE and PLANNED visits that start from the first to the last of these days, both inclusive, in order of start, then id.
	 * <!-- end-model-doc -->
	 * @model fromDataType="org.rapport.model.LocalDate" toDataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	EList<Visit> visitsBetween(LocalDate from, LocalDate to);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The continuity indices over the window of PlanningStandards.windowDays that ends on this day.
	 * <!-- end-model-doc -->
	 * @model dataType="org.rapport.model.Continuity" atDataType="org.rapport.model.LocalDate"
	 * @generated
	 */
	Continuity continuity(LocalDate at);

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person's goal attainment T-score (Kiresuk and Sherman, erratum formula, rho 0.3) over the goals that have a current level; null when there is none or all weights are 0.
	 * <!-- end-model-doc -->
	 * @model
	 * @generated
	 */
	Double gasT();

} // Person

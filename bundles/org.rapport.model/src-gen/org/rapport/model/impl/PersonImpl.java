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

import org.rapport.model.CircleMember;
import org.rapport.model.ComplexityFactor;
import org.rapport.model.Consent;
import org.rapport.model.Episode;
import org.rapport.model.FundingRoute;
import org.rapport.model.Goal;
import org.rapport.model.Need;
import org.rapport.model.OutcomeScore;
import org.rapport.model.Person;
import org.rapport.model.Place;
import org.rapport.model.RapportPackage;
import org.rapport.model.RelationshipWish;
import org.rapport.model.Review;
import org.rapport.model.Risk;
import org.rapport.model.Strength;
import org.rapport.model.SupportModel;
import org.rapport.model.SupportOption;
import org.rapport.model.Visit;
import org.rapport.model.Worker;

import org.rapport.model.calc.Continuity;

import org.rapport.model.internal.PersonOperations;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getReference <em>Reference</em>}</li>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getBirthYear <em>Birth Year</em>}</li>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getWhatMatters <em>What Matters</em>}</li>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getCommunication <em>Communication</em>}</li>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getSupportModel <em>Support Model</em>}</li>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getFundingRoute <em>Funding Route</em>}</li>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getRelationshipWish <em>Relationship Wish</em>}</li>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getRelationshipWishReason <em>Relationship Wish Reason</em>}</li>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getStrengths <em>Strengths</em>}</li>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getComplexity <em>Complexity</em>}</li>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getCircle <em>Circle</em>}</li>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getConsents <em>Consents</em>}</li>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getEpisodes <em>Episodes</em>}</li>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getDeclinedWorkers <em>Declined Workers</em>}</li>
 *   <li>{@link org.rapport.model.impl.PersonImpl#getPlace <em>Place</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PersonImpl extends IdentifiableImpl implements Person {
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
	 * The default value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected String reference = REFERENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBirthYear() <em>Birth Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthYear()
	 * @generated
	 * @ordered
	 */
	protected static final Integer BIRTH_YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBirthYear() <em>Birth Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirthYear()
	 * @generated
	 * @ordered
	 */
	protected Integer birthYear = BIRTH_YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhatMatters() <em>What Matters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhatMatters()
	 * @generated
	 * @ordered
	 */
	protected static final String WHAT_MATTERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhatMatters() <em>What Matters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhatMatters()
	 * @generated
	 * @ordered
	 */
	protected String whatMatters = WHAT_MATTERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCommunication() <em>Communication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommunication()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMUNICATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCommunication() <em>Communication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommunication()
	 * @generated
	 * @ordered
	 */
	protected String communication = COMMUNICATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSupportModel() <em>Support Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupportModel()
	 * @generated
	 * @ordered
	 */
	protected static final SupportModel SUPPORT_MODEL_EDEFAULT = SupportModel.OWN_HOME;

	/**
	 * The cached value of the '{@link #getSupportModel() <em>Support Model</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupportModel()
	 * @generated
	 * @ordered
	 */
	protected SupportModel supportModel = SUPPORT_MODEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getFundingRoute() <em>Funding Route</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFundingRoute()
	 * @generated
	 * @ordered
	 */
	protected static final FundingRoute FUNDING_ROUTE_EDEFAULT = FundingRoute.COUNCIL_MANAGED;

	/**
	 * The cached value of the '{@link #getFundingRoute() <em>Funding Route</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFundingRoute()
	 * @generated
	 * @ordered
	 */
	protected FundingRoute fundingRoute = FUNDING_ROUTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRelationshipWish() <em>Relationship Wish</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelationshipWish()
	 * @generated
	 * @ordered
	 */
	protected static final RelationshipWish RELATIONSHIP_WISH_EDEFAULT = RelationshipWish.WANTS;

	/**
	 * The cached value of the '{@link #getRelationshipWish() <em>Relationship Wish</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelationshipWish()
	 * @generated
	 * @ordered
	 */
	protected RelationshipWish relationshipWish = RELATIONSHIP_WISH_EDEFAULT;

	/**
	 * The default value of the '{@link #getRelationshipWishReason() <em>Relationship Wish Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelationshipWishReason()
	 * @generated
	 * @ordered
	 */
	protected static final String RELATIONSHIP_WISH_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRelationshipWishReason() <em>Relationship Wish Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelationshipWishReason()
	 * @generated
	 * @ordered
	 */
	protected String relationshipWishReason = RELATIONSHIP_WISH_REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGroups() <em>Groups</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<String> groups;

	/**
	 * The cached value of the '{@link #getStrengths() <em>Strengths</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrengths()
	 * @generated
	 * @ordered
	 */
	protected EList<Strength> strengths;

	/**
	 * The cached value of the '{@link #getNeeds() <em>Needs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeeds()
	 * @generated
	 * @ordered
	 */
	protected EList<Need> needs;

	/**
	 * The cached value of the '{@link #getRisks() <em>Risks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRisks()
	 * @generated
	 * @ordered
	 */
	protected EList<Risk> risks;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<Goal> goals;

	/**
	 * The cached value of the '{@link #getComplexity() <em>Complexity</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComplexity()
	 * @generated
	 * @ordered
	 */
	protected EList<ComplexityFactor> complexity;

	/**
	 * The cached value of the '{@link #getCircle() <em>Circle</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCircle()
	 * @generated
	 * @ordered
	 */
	protected EList<CircleMember> circle;

	/**
	 * The cached value of the '{@link #getConsents() <em>Consents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsents()
	 * @generated
	 * @ordered
	 */
	protected EList<Consent> consents;

	/**
	 * The cached value of the '{@link #getEpisodes() <em>Episodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEpisodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Episode> episodes;

	/**
	 * The cached value of the '{@link #getReviews() <em>Reviews</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviews()
	 * @generated
	 * @ordered
	 */
	protected EList<Review> reviews;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<SupportOption> options;

	/**
	 * The cached value of the '{@link #getOutcomes() <em>Outcomes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcomes()
	 * @generated
	 * @ordered
	 */
	protected EList<OutcomeScore> outcomes;

	/**
	 * The cached value of the '{@link #getDeclinedWorkers() <em>Declined Workers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeclinedWorkers()
	 * @generated
	 * @ordered
	 */
	protected EList<Worker> declinedWorkers;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected Place place;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PersonImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RapportPackage.Literals.PERSON;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PERSON__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(String newReference) {
		String oldReference = reference;
		reference = newReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PERSON__REFERENCE, oldReference, reference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getBirthYear() {
		return birthYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBirthYear(Integer newBirthYear) {
		Integer oldBirthYear = birthYear;
		birthYear = newBirthYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PERSON__BIRTH_YEAR, oldBirthYear, birthYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhatMatters() {
		return whatMatters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhatMatters(String newWhatMatters) {
		String oldWhatMatters = whatMatters;
		whatMatters = newWhatMatters;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PERSON__WHAT_MATTERS, oldWhatMatters, whatMatters));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCommunication() {
		return communication;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommunication(String newCommunication) {
		String oldCommunication = communication;
		communication = newCommunication;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PERSON__COMMUNICATION, oldCommunication, communication));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PERSON__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupportModel getSupportModel() {
		return supportModel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupportModel(SupportModel newSupportModel) {
		SupportModel oldSupportModel = supportModel;
		supportModel = newSupportModel == null ? SUPPORT_MODEL_EDEFAULT : newSupportModel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PERSON__SUPPORT_MODEL, oldSupportModel, supportModel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FundingRoute getFundingRoute() {
		return fundingRoute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFundingRoute(FundingRoute newFundingRoute) {
		FundingRoute oldFundingRoute = fundingRoute;
		fundingRoute = newFundingRoute == null ? FUNDING_ROUTE_EDEFAULT : newFundingRoute;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PERSON__FUNDING_ROUTE, oldFundingRoute, fundingRoute));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RelationshipWish getRelationshipWish() {
		return relationshipWish;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelationshipWish(RelationshipWish newRelationshipWish) {
		RelationshipWish oldRelationshipWish = relationshipWish;
		relationshipWish = newRelationshipWish == null ? RELATIONSHIP_WISH_EDEFAULT : newRelationshipWish;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PERSON__RELATIONSHIP_WISH, oldRelationshipWish, relationshipWish));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRelationshipWishReason() {
		return relationshipWishReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelationshipWishReason(String newRelationshipWishReason) {
		String oldRelationshipWishReason = relationshipWishReason;
		relationshipWishReason = newRelationshipWishReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PERSON__RELATIONSHIP_WISH_REASON, oldRelationshipWishReason, relationshipWishReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getGroups() {
		if (groups == null) {
			groups = new EDataTypeUniqueEList<String>(String.class, this, RapportPackage.PERSON__GROUPS);
		}
		return groups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Strength> getStrengths() {
		if (strengths == null) {
			strengths = new EObjectContainmentEList<Strength>(Strength.class, this, RapportPackage.PERSON__STRENGTHS);
		}
		return strengths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Need> getNeeds() {
		if (needs == null) {
			needs = new EObjectContainmentEList<Need>(Need.class, this, RapportPackage.PERSON__NEEDS);
		}
		return needs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Risk> getRisks() {
		if (risks == null) {
			risks = new EObjectContainmentEList<Risk>(Risk.class, this, RapportPackage.PERSON__RISKS);
		}
		return risks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Goal> getGoals() {
		if (goals == null) {
			goals = new EObjectContainmentEList<Goal>(Goal.class, this, RapportPackage.PERSON__GOALS);
		}
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ComplexityFactor> getComplexity() {
		if (complexity == null) {
			complexity = new EObjectContainmentEList<ComplexityFactor>(ComplexityFactor.class, this, RapportPackage.PERSON__COMPLEXITY);
		}
		return complexity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CircleMember> getCircle() {
		if (circle == null) {
			circle = new EObjectContainmentEList<CircleMember>(CircleMember.class, this, RapportPackage.PERSON__CIRCLE);
		}
		return circle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Consent> getConsents() {
		if (consents == null) {
			consents = new EObjectContainmentEList<Consent>(Consent.class, this, RapportPackage.PERSON__CONSENTS);
		}
		return consents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Episode> getEpisodes() {
		if (episodes == null) {
			episodes = new EObjectContainmentEList<Episode>(Episode.class, this, RapportPackage.PERSON__EPISODES);
		}
		return episodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Review> getReviews() {
		if (reviews == null) {
			reviews = new EObjectContainmentEList<Review>(Review.class, this, RapportPackage.PERSON__REVIEWS);
		}
		return reviews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SupportOption> getOptions() {
		if (options == null) {
			options = new EObjectContainmentEList<SupportOption>(SupportOption.class, this, RapportPackage.PERSON__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OutcomeScore> getOutcomes() {
		if (outcomes == null) {
			outcomes = new EObjectContainmentEList<OutcomeScore>(OutcomeScore.class, this, RapportPackage.PERSON__OUTCOMES);
		}
		return outcomes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Worker> getDeclinedWorkers() {
		if (declinedWorkers == null) {
			declinedWorkers = new EObjectResolvingEList<Worker>(Worker.class, this, RapportPackage.PERSON__DECLINED_WORKERS);
		}
		return declinedWorkers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Place getPlace() {
		if (place != null && place.eIsProxy()) {
			InternalEObject oldPlace = (InternalEObject)place;
			place = (Place)eResolveProxy(oldPlace);
			if (place != oldPlace) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, RapportPackage.PERSON__PLACE, oldPlace, place));
			}
		}
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Place basicGetPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(Place newPlace) {
		Place oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PERSON__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Visit> visitsBetween(final LocalDate from, final LocalDate to) {
		return PersonOperations.visitsBetween(this, from, to);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Continuity continuity(final LocalDate at) {
		return PersonOperations.continuity(this, at);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double gasT() {
		return PersonOperations.gasT(this);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RapportPackage.PERSON__STRENGTHS:
				return ((InternalEList<?>)getStrengths()).basicRemove(otherEnd, msgs);
			case RapportPackage.PERSON__NEEDS:
				return ((InternalEList<?>)getNeeds()).basicRemove(otherEnd, msgs);
			case RapportPackage.PERSON__RISKS:
				return ((InternalEList<?>)getRisks()).basicRemove(otherEnd, msgs);
			case RapportPackage.PERSON__GOALS:
				return ((InternalEList<?>)getGoals()).basicRemove(otherEnd, msgs);
			case RapportPackage.PERSON__COMPLEXITY:
				return ((InternalEList<?>)getComplexity()).basicRemove(otherEnd, msgs);
			case RapportPackage.PERSON__CIRCLE:
				return ((InternalEList<?>)getCircle()).basicRemove(otherEnd, msgs);
			case RapportPackage.PERSON__CONSENTS:
				return ((InternalEList<?>)getConsents()).basicRemove(otherEnd, msgs);
			case RapportPackage.PERSON__EPISODES:
				return ((InternalEList<?>)getEpisodes()).basicRemove(otherEnd, msgs);
			case RapportPackage.PERSON__REVIEWS:
				return ((InternalEList<?>)getReviews()).basicRemove(otherEnd, msgs);
			case RapportPackage.PERSON__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
			case RapportPackage.PERSON__OUTCOMES:
				return ((InternalEList<?>)getOutcomes()).basicRemove(otherEnd, msgs);
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
			case RapportPackage.PERSON__NAME:
				return getName();
			case RapportPackage.PERSON__REFERENCE:
				return getReference();
			case RapportPackage.PERSON__BIRTH_YEAR:
				return getBirthYear();
			case RapportPackage.PERSON__WHAT_MATTERS:
				return getWhatMatters();
			case RapportPackage.PERSON__COMMUNICATION:
				return getCommunication();
			case RapportPackage.PERSON__LANGUAGE:
				return getLanguage();
			case RapportPackage.PERSON__SUPPORT_MODEL:
				return getSupportModel();
			case RapportPackage.PERSON__FUNDING_ROUTE:
				return getFundingRoute();
			case RapportPackage.PERSON__RELATIONSHIP_WISH:
				return getRelationshipWish();
			case RapportPackage.PERSON__RELATIONSHIP_WISH_REASON:
				return getRelationshipWishReason();
			case RapportPackage.PERSON__GROUPS:
				return getGroups();
			case RapportPackage.PERSON__STRENGTHS:
				return getStrengths();
			case RapportPackage.PERSON__NEEDS:
				return getNeeds();
			case RapportPackage.PERSON__RISKS:
				return getRisks();
			case RapportPackage.PERSON__GOALS:
				return getGoals();
			case RapportPackage.PERSON__COMPLEXITY:
				return getComplexity();
			case RapportPackage.PERSON__CIRCLE:
				return getCircle();
			case RapportPackage.PERSON__CONSENTS:
				return getConsents();
			case RapportPackage.PERSON__EPISODES:
				return getEpisodes();
			case RapportPackage.PERSON__REVIEWS:
				return getReviews();
			case RapportPackage.PERSON__OPTIONS:
				return getOptions();
			case RapportPackage.PERSON__OUTCOMES:
				return getOutcomes();
			case RapportPackage.PERSON__DECLINED_WORKERS:
				return getDeclinedWorkers();
			case RapportPackage.PERSON__PLACE:
				if (resolve) return getPlace();
				return basicGetPlace();
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
			case RapportPackage.PERSON__NAME:
				setName((String)newValue);
				return;
			case RapportPackage.PERSON__REFERENCE:
				setReference((String)newValue);
				return;
			case RapportPackage.PERSON__BIRTH_YEAR:
				setBirthYear((Integer)newValue);
				return;
			case RapportPackage.PERSON__WHAT_MATTERS:
				setWhatMatters((String)newValue);
				return;
			case RapportPackage.PERSON__COMMUNICATION:
				setCommunication((String)newValue);
				return;
			case RapportPackage.PERSON__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case RapportPackage.PERSON__SUPPORT_MODEL:
				setSupportModel((SupportModel)newValue);
				return;
			case RapportPackage.PERSON__FUNDING_ROUTE:
				setFundingRoute((FundingRoute)newValue);
				return;
			case RapportPackage.PERSON__RELATIONSHIP_WISH:
				setRelationshipWish((RelationshipWish)newValue);
				return;
			case RapportPackage.PERSON__RELATIONSHIP_WISH_REASON:
				setRelationshipWishReason((String)newValue);
				return;
			case RapportPackage.PERSON__GROUPS:
				getGroups().clear();
				getGroups().addAll((Collection<? extends String>)newValue);
				return;
			case RapportPackage.PERSON__STRENGTHS:
				getStrengths().clear();
				getStrengths().addAll((Collection<? extends Strength>)newValue);
				return;
			case RapportPackage.PERSON__NEEDS:
				getNeeds().clear();
				getNeeds().addAll((Collection<? extends Need>)newValue);
				return;
			case RapportPackage.PERSON__RISKS:
				getRisks().clear();
				getRisks().addAll((Collection<? extends Risk>)newValue);
				return;
			case RapportPackage.PERSON__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends Goal>)newValue);
				return;
			case RapportPackage.PERSON__COMPLEXITY:
				getComplexity().clear();
				getComplexity().addAll((Collection<? extends ComplexityFactor>)newValue);
				return;
			case RapportPackage.PERSON__CIRCLE:
				getCircle().clear();
				getCircle().addAll((Collection<? extends CircleMember>)newValue);
				return;
			case RapportPackage.PERSON__CONSENTS:
				getConsents().clear();
				getConsents().addAll((Collection<? extends Consent>)newValue);
				return;
			case RapportPackage.PERSON__EPISODES:
				getEpisodes().clear();
				getEpisodes().addAll((Collection<? extends Episode>)newValue);
				return;
			case RapportPackage.PERSON__REVIEWS:
				getReviews().clear();
				getReviews().addAll((Collection<? extends Review>)newValue);
				return;
			case RapportPackage.PERSON__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends SupportOption>)newValue);
				return;
			case RapportPackage.PERSON__OUTCOMES:
				getOutcomes().clear();
				getOutcomes().addAll((Collection<? extends OutcomeScore>)newValue);
				return;
			case RapportPackage.PERSON__DECLINED_WORKERS:
				getDeclinedWorkers().clear();
				getDeclinedWorkers().addAll((Collection<? extends Worker>)newValue);
				return;
			case RapportPackage.PERSON__PLACE:
				setPlace((Place)newValue);
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
			case RapportPackage.PERSON__NAME:
				setName(NAME_EDEFAULT);
				return;
			case RapportPackage.PERSON__REFERENCE:
				setReference(REFERENCE_EDEFAULT);
				return;
			case RapportPackage.PERSON__BIRTH_YEAR:
				setBirthYear(BIRTH_YEAR_EDEFAULT);
				return;
			case RapportPackage.PERSON__WHAT_MATTERS:
				setWhatMatters(WHAT_MATTERS_EDEFAULT);
				return;
			case RapportPackage.PERSON__COMMUNICATION:
				setCommunication(COMMUNICATION_EDEFAULT);
				return;
			case RapportPackage.PERSON__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case RapportPackage.PERSON__SUPPORT_MODEL:
				setSupportModel(SUPPORT_MODEL_EDEFAULT);
				return;
			case RapportPackage.PERSON__FUNDING_ROUTE:
				setFundingRoute(FUNDING_ROUTE_EDEFAULT);
				return;
			case RapportPackage.PERSON__RELATIONSHIP_WISH:
				setRelationshipWish(RELATIONSHIP_WISH_EDEFAULT);
				return;
			case RapportPackage.PERSON__RELATIONSHIP_WISH_REASON:
				setRelationshipWishReason(RELATIONSHIP_WISH_REASON_EDEFAULT);
				return;
			case RapportPackage.PERSON__GROUPS:
				getGroups().clear();
				return;
			case RapportPackage.PERSON__STRENGTHS:
				getStrengths().clear();
				return;
			case RapportPackage.PERSON__NEEDS:
				getNeeds().clear();
				return;
			case RapportPackage.PERSON__RISKS:
				getRisks().clear();
				return;
			case RapportPackage.PERSON__GOALS:
				getGoals().clear();
				return;
			case RapportPackage.PERSON__COMPLEXITY:
				getComplexity().clear();
				return;
			case RapportPackage.PERSON__CIRCLE:
				getCircle().clear();
				return;
			case RapportPackage.PERSON__CONSENTS:
				getConsents().clear();
				return;
			case RapportPackage.PERSON__EPISODES:
				getEpisodes().clear();
				return;
			case RapportPackage.PERSON__REVIEWS:
				getReviews().clear();
				return;
			case RapportPackage.PERSON__OPTIONS:
				getOptions().clear();
				return;
			case RapportPackage.PERSON__OUTCOMES:
				getOutcomes().clear();
				return;
			case RapportPackage.PERSON__DECLINED_WORKERS:
				getDeclinedWorkers().clear();
				return;
			case RapportPackage.PERSON__PLACE:
				setPlace((Place)null);
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
			case RapportPackage.PERSON__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case RapportPackage.PERSON__REFERENCE:
				return REFERENCE_EDEFAULT == null ? reference != null : !REFERENCE_EDEFAULT.equals(reference);
			case RapportPackage.PERSON__BIRTH_YEAR:
				return BIRTH_YEAR_EDEFAULT == null ? birthYear != null : !BIRTH_YEAR_EDEFAULT.equals(birthYear);
			case RapportPackage.PERSON__WHAT_MATTERS:
				return WHAT_MATTERS_EDEFAULT == null ? whatMatters != null : !WHAT_MATTERS_EDEFAULT.equals(whatMatters);
			case RapportPackage.PERSON__COMMUNICATION:
				return COMMUNICATION_EDEFAULT == null ? communication != null : !COMMUNICATION_EDEFAULT.equals(communication);
			case RapportPackage.PERSON__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case RapportPackage.PERSON__SUPPORT_MODEL:
				return supportModel != SUPPORT_MODEL_EDEFAULT;
			case RapportPackage.PERSON__FUNDING_ROUTE:
				return fundingRoute != FUNDING_ROUTE_EDEFAULT;
			case RapportPackage.PERSON__RELATIONSHIP_WISH:
				return relationshipWish != RELATIONSHIP_WISH_EDEFAULT;
			case RapportPackage.PERSON__RELATIONSHIP_WISH_REASON:
				return RELATIONSHIP_WISH_REASON_EDEFAULT == null ? relationshipWishReason != null : !RELATIONSHIP_WISH_REASON_EDEFAULT.equals(relationshipWishReason);
			case RapportPackage.PERSON__GROUPS:
				return groups != null && !groups.isEmpty();
			case RapportPackage.PERSON__STRENGTHS:
				return strengths != null && !strengths.isEmpty();
			case RapportPackage.PERSON__NEEDS:
				return needs != null && !needs.isEmpty();
			case RapportPackage.PERSON__RISKS:
				return risks != null && !risks.isEmpty();
			case RapportPackage.PERSON__GOALS:
				return goals != null && !goals.isEmpty();
			case RapportPackage.PERSON__COMPLEXITY:
				return complexity != null && !complexity.isEmpty();
			case RapportPackage.PERSON__CIRCLE:
				return circle != null && !circle.isEmpty();
			case RapportPackage.PERSON__CONSENTS:
				return consents != null && !consents.isEmpty();
			case RapportPackage.PERSON__EPISODES:
				return episodes != null && !episodes.isEmpty();
			case RapportPackage.PERSON__REVIEWS:
				return reviews != null && !reviews.isEmpty();
			case RapportPackage.PERSON__OPTIONS:
				return options != null && !options.isEmpty();
			case RapportPackage.PERSON__OUTCOMES:
				return outcomes != null && !outcomes.isEmpty();
			case RapportPackage.PERSON__DECLINED_WORKERS:
				return declinedWorkers != null && !declinedWorkers.isEmpty();
			case RapportPackage.PERSON__PLACE:
				return place != null;
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
			case RapportPackage.PERSON___VISITS_BETWEEN__LOCALDATE_LOCALDATE:
				return visitsBetween((LocalDate)arguments.get(0), (LocalDate)arguments.get(1));
			case RapportPackage.PERSON___CONTINUITY__LOCALDATE:
				return continuity((LocalDate)arguments.get(0));
			case RapportPackage.PERSON___GAS_T:
				return gasT();
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
		result.append(" (name: ");
		result.append(name);
		result.append(", reference: ");
		result.append(reference);
		result.append(", birthYear: ");
		result.append(birthYear);
		result.append(", whatMatters: ");
		result.append(whatMatters);
		result.append(", communication: ");
		result.append(communication);
		result.append(", language: ");
		result.append(language);
		result.append(", supportModel: ");
		result.append(supportModel);
		result.append(", fundingRoute: ");
		result.append(fundingRoute);
		result.append(", relationshipWish: ");
		result.append(relationshipWish);
		result.append(", relationshipWishReason: ");
		result.append(relationshipWishReason);
		result.append(", groups: ");
		result.append(groups);
		result.append(')');
		return result.toString();
	}

} //PersonImpl

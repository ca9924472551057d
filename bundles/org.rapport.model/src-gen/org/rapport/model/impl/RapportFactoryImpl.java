/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model.impl;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.rapport.model.*;

import org.rapport.model.internal.IsoTime;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class RapportFactoryImpl extends EFactoryImpl implements RapportFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static RapportFactory init() {
		try {
			RapportFactory theRapportFactory = (RapportFactory)EPackage.Registry.INSTANCE.getEFactory(RapportPackage.eNS_URI);
			if (theRapportFactory != null) {
				return theRapportFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new RapportFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RapportFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case RapportPackage.SERVICE_PLAN: return createServicePlan();
			case RapportPackage.PERSON: return createPerson();
			case RapportPackage.STRENGTH: return createStrength();
			case RapportPackage.NEED: return createNeed();
			case RapportPackage.RISK: return createRisk();
			case RapportPackage.GOAL: return createGoal();
			case RapportPackage.GOAL_STEP: return createGoalStep();
			case RapportPackage.COMPLEXITY_FACTOR: return createComplexityFactor();
			case RapportPackage.CIRCLE_MEMBER: return createCircleMember();
			case RapportPackage.CARER_SUPPORT: return createCarerSupport();
			case RapportPackage.CONSENT: return createConsent();
			case RapportPackage.EPISODE: return createEpisode();
			case RapportPackage.REVIEW: return createReview();
			case RapportPackage.SUPPORT_OPTION: return createSupportOption();
			case RapportPackage.OUTCOME_SCORE: return createOutcomeScore();
			case RapportPackage.WORKER: return createWorker();
			case RapportPackage.AVAILABILITY: return createAvailability();
			case RapportPackage.ABSENCE: return createAbsence();
			case RapportPackage.TEAM: return createTeam();
			case RapportPackage.MEMBERSHIP: return createMembership();
			case RapportPackage.RELATIONSHIP: return createRelationship();
			case RapportPackage.HAND_OFF: return createHandOff();
			case RapportPackage.VISIT: return createVisit();
			case RapportPackage.VISIT_PATTERN: return createVisitPattern();
			case RapportPackage.ACTIVITY: return createActivity();
			case RapportPackage.DEMAND_EVENT: return createDemandEvent();
			case RapportPackage.COMMUNITY_RESOURCE: return createCommunityResource();
			case RapportPackage.PLACE: return createPlace();
			case RapportPackage.TRAVEL_TIME: return createTravelTime();
			case RapportPackage.PLANNING_STANDARDS: return createPlanningStandards();
			case RapportPackage.CHECK_SETTING: return createCheckSetting();
			case RapportPackage.RAPPORT_STANDARD: return createRapportStandard();
			case RapportPackage.COMPLEXITY_WEIGHT: return createComplexityWeight();
			case RapportPackage.CONTINUITY_BAND: return createContinuityBand();
			case RapportPackage.FINDING_OVERRIDE: return createFindingOverride();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case RapportPackage.LIFE_AREA:
				return createLifeAreaFromString(eDataType, initialValue);
			case RapportPackage.SUPPORT_MODEL:
				return createSupportModelFromString(eDataType, initialValue);
			case RapportPackage.FUNDING_ROUTE:
				return createFundingRouteFromString(eDataType, initialValue);
			case RapportPackage.RELATIONSHIP_WISH:
				return createRelationshipWishFromString(eDataType, initialValue);
			case RapportPackage.STRENGTH_KIND:
				return createStrengthKindFromString(eDataType, initialValue);
			case RapportPackage.STRENGTH_OWNER:
				return createStrengthOwnerFromString(eDataType, initialValue);
			case RapportPackage.NEED_SEVERITY:
				return createNeedSeverityFromString(eDataType, initialValue);
			case RapportPackage.PERSPECTIVE:
				return createPerspectiveFromString(eDataType, initialValue);
			case RapportPackage.EXPRESSED_BY:
				return createExpressedByFromString(eDataType, initialValue);
			case RapportPackage.GOAL_STATUS:
				return createGoalStatusFromString(eDataType, initialValue);
			case RapportPackage.CONTRIBUTOR:
				return createContributorFromString(eDataType, initialValue);
			case RapportPackage.APPROACH:
				return createApproachFromString(eDataType, initialValue);
			case RapportPackage.COMPLEXITY_KIND:
				return createComplexityKindFromString(eDataType, initialValue);
			case RapportPackage.CIRCLE_RELATION:
				return createCircleRelationFromString(eDataType, initialValue);
			case RapportPackage.CONSENT_ANSWER:
				return createConsentAnswerFromString(eDataType, initialValue);
			case RapportPackage.EPISODE_KIND:
				return createEpisodeKindFromString(eDataType, initialValue);
			case RapportPackage.SEQUEL:
				return createSequelFromString(eDataType, initialValue);
			case RapportPackage.DECIDED_BY:
				return createDecidedByFromString(eDataType, initialValue);
			case RapportPackage.WORKER_ROLE:
				return createWorkerRoleFromString(eDataType, initialValue);
			case RapportPackage.RELATIONSHIP_DEPTH:
				return createRelationshipDepthFromString(eDataType, initialValue);
			case RapportPackage.VISIT_PURPOSE:
				return createVisitPurposeFromString(eDataType, initialValue);
			case RapportPackage.VISIT_MODE:
				return createVisitModeFromString(eDataType, initialValue);
			case RapportPackage.VISIT_STATUS:
				return createVisitStatusFromString(eDataType, initialValue);
			case RapportPackage.ACTIVITY_KIND:
				return createActivityKindFromString(eDataType, initialValue);
			case RapportPackage.DEMAND_KIND:
				return createDemandKindFromString(eDataType, initialValue);
			case RapportPackage.RULE_PACK:
				return createRulePackFromString(eDataType, initialValue);
			case RapportPackage.CHECK_LEVEL:
				return createCheckLevelFromString(eDataType, initialValue);
			case RapportPackage.LOCAL_DATE:
				return createLocalDateFromString(eDataType, initialValue);
			case RapportPackage.LOCAL_TIME:
				return createLocalTimeFromString(eDataType, initialValue);
			case RapportPackage.LOCAL_DATE_TIME:
				return createLocalDateTimeFromString(eDataType, initialValue);
			case RapportPackage.DAY_OF_WEEK:
				return createDayOfWeekFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case RapportPackage.LIFE_AREA:
				return convertLifeAreaToString(eDataType, instanceValue);
			case RapportPackage.SUPPORT_MODEL:
				return convertSupportModelToString(eDataType, instanceValue);
			case RapportPackage.FUNDING_ROUTE:
				return convertFundingRouteToString(eDataType, instanceValue);
			case RapportPackage.RELATIONSHIP_WISH:
				return convertRelationshipWishToString(eDataType, instanceValue);
			case RapportPackage.STRENGTH_KIND:
				return convertStrengthKindToString(eDataType, instanceValue);
			case RapportPackage.STRENGTH_OWNER:
				return convertStrengthOwnerToString(eDataType, instanceValue);
			case RapportPackage.NEED_SEVERITY:
				return convertNeedSeverityToString(eDataType, instanceValue);
			case RapportPackage.PERSPECTIVE:
				return convertPerspectiveToString(eDataType, instanceValue);
			case RapportPackage.EXPRESSED_BY:
				return convertExpressedByToString(eDataType, instanceValue);
			case RapportPackage.GOAL_STATUS:
				return convertGoalStatusToString(eDataType, instanceValue);
			case RapportPackage.CONTRIBUTOR:
				return convertContributorToString(eDataType, instanceValue);
			case RapportPackage.APPROACH:
				return convertApproachToString(eDataType, instanceValue);
			case RapportPackage.COMPLEXITY_KIND:
				return convertComplexityKindToString(eDataType, instanceValue);
			case RapportPackage.CIRCLE_RELATION:
				return convertCircleRelationToString(eDataType, instanceValue);
			case RapportPackage.CONSENT_ANSWER:
				return convertConsentAnswerToString(eDataType, instanceValue);
			case RapportPackage.EPISODE_KIND:
				return convertEpisodeKindToString(eDataType, instanceValue);
			case RapportPackage.SEQUEL:
				return convertSequelToString(eDataType, instanceValue);
			case RapportPackage.DECIDED_BY:
				return convertDecidedByToString(eDataType, instanceValue);
			case RapportPackage.WORKER_ROLE:
				return convertWorkerRoleToString(eDataType, instanceValue);
			case RapportPackage.RELATIONSHIP_DEPTH:
				return convertRelationshipDepthToString(eDataType, instanceValue);
			case RapportPackage.VISIT_PURPOSE:
				return convertVisitPurposeToString(eDataType, instanceValue);
			case RapportPackage.VISIT_MODE:
				return convertVisitModeToString(eDataType, instanceValue);
			case RapportPackage.VISIT_STATUS:
				return convertVisitStatusToString(eDataType, instanceValue);
			case RapportPackage.ACTIVITY_KIND:
				return convertActivityKindToString(eDataType, instanceValue);
			case RapportPackage.DEMAND_KIND:
				return convertDemandKindToString(eDataType, instanceValue);
			case RapportPackage.RULE_PACK:
				return convertRulePackToString(eDataType, instanceValue);
			case RapportPackage.CHECK_LEVEL:
				return convertCheckLevelToString(eDataType, instanceValue);
			case RapportPackage.LOCAL_DATE:
				return convertLocalDateToString(eDataType, instanceValue);
			case RapportPackage.LOCAL_TIME:
				return convertLocalTimeToString(eDataType, instanceValue);
			case RapportPackage.LOCAL_DATE_TIME:
				return convertLocalDateTimeToString(eDataType, instanceValue);
			case RapportPackage.DAY_OF_WEEK:
				return convertDayOfWeekToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServicePlan createServicePlan() {
		ServicePlanImpl servicePlan = new ServicePlanImpl();
		return servicePlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person createPerson() {
		PersonImpl person = new PersonImpl();
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Strength createStrength() {
		StrengthImpl strength = new StrengthImpl();
		return strength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Need createNeed() {
		NeedImpl need = new NeedImpl();
		return need;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Risk createRisk() {
		RiskImpl risk = new RiskImpl();
		return risk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Goal createGoal() {
		GoalImpl goal = new GoalImpl();
		return goal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GoalStep createGoalStep() {
		GoalStepImpl goalStep = new GoalStepImpl();
		return goalStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ComplexityFactor createComplexityFactor() {
		ComplexityFactorImpl complexityFactor = new ComplexityFactorImpl();
		return complexityFactor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CircleMember createCircleMember() {
		CircleMemberImpl circleMember = new CircleMemberImpl();
		return circleMember;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CarerSupport createCarerSupport() {
		CarerSupportImpl carerSupport = new CarerSupportImpl();
		return carerSupport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Consent createConsent() {
		ConsentImpl consent = new ConsentImpl();
		return consent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Episode createEpisode() {
		EpisodeImpl episode = new EpisodeImpl();
		return episode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Review createReview() {
		ReviewImpl review = new ReviewImpl();
		return review;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupportOption createSupportOption() {
		SupportOptionImpl supportOption = new SupportOptionImpl();
		return supportOption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutcomeScore createOutcomeScore() {
		OutcomeScoreImpl outcomeScore = new OutcomeScoreImpl();
		return outcomeScore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Worker createWorker() {
		WorkerImpl worker = new WorkerImpl();
		return worker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Availability createAvailability() {
		AvailabilityImpl availability = new AvailabilityImpl();
		return availability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Absence createAbsence() {
		AbsenceImpl absence = new AbsenceImpl();
		return absence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Team createTeam() {
		TeamImpl team = new TeamImpl();
		return team;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Membership createMembership() {
		MembershipImpl membership = new MembershipImpl();
		return membership;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Relationship createRelationship() {
		RelationshipImpl relationship = new RelationshipImpl();
		return relationship;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HandOff createHandOff() {
		HandOffImpl handOff = new HandOffImpl();
		return handOff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Visit createVisit() {
		VisitImpl visit = new VisitImpl();
		return visit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VisitPattern createVisitPattern() {
		VisitPatternImpl visitPattern = new VisitPatternImpl();
		return visitPattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Activity createActivity() {
		ActivityImpl activity = new ActivityImpl();
		return activity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DemandEvent createDemandEvent() {
		DemandEventImpl demandEvent = new DemandEventImpl();
		return demandEvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommunityResource createCommunityResource() {
		CommunityResourceImpl communityResource = new CommunityResourceImpl();
		return communityResource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Place createPlace() {
		PlaceImpl place = new PlaceImpl();
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TravelTime createTravelTime() {
		TravelTimeImpl travelTime = new TravelTimeImpl();
		return travelTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanningStandards createPlanningStandards() {
		PlanningStandardsImpl planningStandards = new PlanningStandardsImpl();
		return planningStandards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CheckSetting createCheckSetting() {
		CheckSettingImpl checkSetting = new CheckSettingImpl();
		return checkSetting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RapportStandard createRapportStandard() {
		RapportStandardImpl rapportStandard = new RapportStandardImpl();
		return rapportStandard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ComplexityWeight createComplexityWeight() {
		ComplexityWeightImpl complexityWeight = new ComplexityWeightImpl();
		return complexityWeight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContinuityBand createContinuityBand() {
		ContinuityBandImpl continuityBand = new ContinuityBandImpl();
		return continuityBand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FindingOverride createFindingOverride() {
		FindingOverrideImpl findingOverride = new FindingOverrideImpl();
		return findingOverride;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LifeArea createLifeAreaFromString(EDataType eDataType, String initialValue) {
		LifeArea result = LifeArea.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLifeAreaToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SupportModel createSupportModelFromString(EDataType eDataType, String initialValue) {
		SupportModel result = SupportModel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSupportModelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FundingRoute createFundingRouteFromString(EDataType eDataType, String initialValue) {
		FundingRoute result = FundingRoute.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFundingRouteToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RelationshipWish createRelationshipWishFromString(EDataType eDataType, String initialValue) {
		RelationshipWish result = RelationshipWish.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRelationshipWishToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StrengthKind createStrengthKindFromString(EDataType eDataType, String initialValue) {
		StrengthKind result = StrengthKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStrengthKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StrengthOwner createStrengthOwnerFromString(EDataType eDataType, String initialValue) {
		StrengthOwner result = StrengthOwner.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStrengthOwnerToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NeedSeverity createNeedSeverityFromString(EDataType eDataType, String initialValue) {
		NeedSeverity result = NeedSeverity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNeedSeverityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Perspective createPerspectiveFromString(EDataType eDataType, String initialValue) {
		Perspective result = Perspective.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPerspectiveToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExpressedBy createExpressedByFromString(EDataType eDataType, String initialValue) {
		ExpressedBy result = ExpressedBy.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExpressedByToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GoalStatus createGoalStatusFromString(EDataType eDataType, String initialValue) {
		GoalStatus result = GoalStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGoalStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Contributor createContributorFromString(EDataType eDataType, String initialValue) {
		Contributor result = Contributor.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertContributorToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Approach createApproachFromString(EDataType eDataType, String initialValue) {
		Approach result = Approach.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertApproachToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ComplexityKind createComplexityKindFromString(EDataType eDataType, String initialValue) {
		ComplexityKind result = ComplexityKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertComplexityKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CircleRelation createCircleRelationFromString(EDataType eDataType, String initialValue) {
		CircleRelation result = CircleRelation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCircleRelationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConsentAnswer createConsentAnswerFromString(EDataType eDataType, String initialValue) {
		ConsentAnswer result = ConsentAnswer.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConsentAnswerToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EpisodeKind createEpisodeKindFromString(EDataType eDataType, String initialValue) {
		EpisodeKind result = EpisodeKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEpisodeKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Sequel createSequelFromString(EDataType eDataType, String initialValue) {
		Sequel result = Sequel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSequelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DecidedBy createDecidedByFromString(EDataType eDataType, String initialValue) {
		DecidedBy result = DecidedBy.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDecidedByToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public WorkerRole createWorkerRoleFromString(EDataType eDataType, String initialValue) {
		WorkerRole result = WorkerRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWorkerRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RelationshipDepth createRelationshipDepthFromString(EDataType eDataType, String initialValue) {
		RelationshipDepth result = RelationshipDepth.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRelationshipDepthToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VisitPurpose createVisitPurposeFromString(EDataType eDataType, String initialValue) {
		VisitPurpose result = VisitPurpose.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVisitPurposeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VisitMode createVisitModeFromString(EDataType eDataType, String initialValue) {
		VisitMode result = VisitMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVisitModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VisitStatus createVisitStatusFromString(EDataType eDataType, String initialValue) {
		VisitStatus result = VisitStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVisitStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ActivityKind createActivityKindFromString(EDataType eDataType, String initialValue) {
		ActivityKind result = ActivityKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertActivityKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DemandKind createDemandKindFromString(EDataType eDataType, String initialValue) {
		DemandKind result = DemandKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDemandKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RulePack createRulePackFromString(EDataType eDataType, String initialValue) {
		RulePack result = RulePack.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRulePackToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CheckLevel createCheckLevelFromString(EDataType eDataType, String initialValue) {
		CheckLevel result = CheckLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCheckLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createLocalDate(final String it) {
		return IsoTime.date(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createLocalDateFromString(EDataType eDataType, String initialValue) {
		return createLocalDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalDate(final LocalDate it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalDateToString(EDataType eDataType, Object instanceValue) {
		return convertLocalDate((LocalDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalTime createLocalTime(final String it) {
		return IsoTime.time(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalTime createLocalTimeFromString(EDataType eDataType, String initialValue) {
		return createLocalTime(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalTime(final LocalTime it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalTimeToString(EDataType eDataType, Object instanceValue) {
		return convertLocalTime((LocalTime)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDateTime createLocalDateTime(final String it) {
		return IsoTime.dateTime(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDateTime createLocalDateTimeFromString(EDataType eDataType, String initialValue) {
		return createLocalDateTime(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalDateTime(final LocalDateTime it) {
		return IsoTime.text(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalDateTimeToString(EDataType eDataType, Object instanceValue) {
		return convertLocalDateTime((LocalDateTime)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DayOfWeek createDayOfWeek(final String it) {
		return IsoTime.day(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DayOfWeek createDayOfWeekFromString(EDataType eDataType, String initialValue) {
		return createDayOfWeek(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDayOfWeek(final DayOfWeek it) {
		return it == null ? null : it.name();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDayOfWeekToString(EDataType eDataType, Object instanceValue) {
		return convertDayOfWeek((DayOfWeek)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RapportPackage getRapportPackage() {
		return (RapportPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static RapportPackage getPackage() {
		return RapportPackage.eINSTANCE;
	}

} //RapportFactoryImpl

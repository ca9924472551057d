/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model.impl;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.rapport.model.Absence;
import org.rapport.model.Activity;
import org.rapport.model.ActivityKind;
import org.rapport.model.Approach;
import org.rapport.model.Availability;
import org.rapport.model.CarerSupport;
import org.rapport.model.CheckLevel;
import org.rapport.model.CheckSetting;
import org.rapport.model.CircleMember;
import org.rapport.model.CircleRelation;
import org.rapport.model.CommunityResource;
import org.rapport.model.ComplexityFactor;
import org.rapport.model.ComplexityKind;
import org.rapport.model.ComplexityWeight;
import org.rapport.model.Consent;
import org.rapport.model.ConsentAnswer;
import org.rapport.model.ContinuityBand;
import org.rapport.model.Contributor;
import org.rapport.model.DecidedBy;
import org.rapport.model.DemandEvent;
import org.rapport.model.DemandKind;
import org.rapport.model.Episode;
import org.rapport.model.EpisodeKind;
import org.rapport.model.ExpressedBy;
import org.rapport.model.FindingOverride;
import org.rapport.model.FundingRoute;
import org.rapport.model.Goal;
import org.rapport.model.GoalStatus;
import org.rapport.model.GoalStep;
import org.rapport.model.HandOff;
import org.rapport.model.Identifiable;
import org.rapport.model.LifeArea;
import org.rapport.model.Membership;
import org.rapport.model.NamedElement;
import org.rapport.model.Need;
import org.rapport.model.NeedSeverity;
import org.rapport.model.OutcomeScore;
import org.rapport.model.Person;
import org.rapport.model.Perspective;
import org.rapport.model.Place;
import org.rapport.model.PlanningStandards;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportPackage;
import org.rapport.model.RapportStandard;
import org.rapport.model.Relationship;
import org.rapport.model.RelationshipDepth;
import org.rapport.model.RelationshipWish;
import org.rapport.model.Review;
import org.rapport.model.Risk;
import org.rapport.model.RulePack;
import org.rapport.model.Sequel;
import org.rapport.model.ServicePlan;
import org.rapport.model.Strength;
import org.rapport.model.StrengthKind;
import org.rapport.model.StrengthOwner;
import org.rapport.model.SupportModel;
import org.rapport.model.SupportOption;
import org.rapport.model.Team;
import org.rapport.model.TravelTime;
import org.rapport.model.Visit;
import org.rapport.model.VisitMode;
import org.rapport.model.VisitPattern;
import org.rapport.model.VisitPurpose;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.model.WorkerRole;

import org.rapport.model.calc.Continuity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class RapportPackageImpl extends EPackageImpl implements RapportPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identifiableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass namedElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass servicePlanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass personEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass strengthEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass needEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass goalEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass goalStepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass complexityFactorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass circleMemberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass carerSupportEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass consentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass episodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reviewEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass supportOptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass outcomeScoreEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass workerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass availabilityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass absenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass teamEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass membershipEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass relationshipEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass handOffEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass visitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass visitPatternEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass activityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass demandEventEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass communityResourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass placeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass travelTimeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass planningStandardsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass checkSettingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rapportStandardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass complexityWeightEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass continuityBandEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass findingOverrideEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum lifeAreaEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum supportModelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fundingRouteEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum relationshipWishEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum strengthKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum strengthOwnerEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum needSeverityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum perspectiveEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum expressedByEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum goalStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contributorEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum approachEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum complexityKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum circleRelationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum consentAnswerEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum episodeKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sequelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum decidedByEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum workerRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum relationshipDepthEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum visitPurposeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum visitModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum visitStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum activityKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum demandKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rulePackEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum checkLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType localDateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType localTimeEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType localDateTimeEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType dayOfWeekEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType zoneIdEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType continuityEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.rapport.model.RapportPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private RapportPackageImpl() {
		super(eNS_URI, RapportFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link RapportPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static RapportPackage init() {
		if (isInited) return (RapportPackage)EPackage.Registry.INSTANCE.getEPackage(RapportPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredRapportPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		RapportPackageImpl theRapportPackage = registeredRapportPackage instanceof RapportPackageImpl ? (RapportPackageImpl)registeredRapportPackage : new RapportPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theRapportPackage.createPackageContents();

		// Initialize created meta-data
		theRapportPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theRapportPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(RapportPackage.eNS_URI, theRapportPackage);
		return theRapportPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdentifiable() {
		return identifiableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentifiable_Id() {
		return (EAttribute)identifiableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNamedElement() {
		return namedElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNamedElement_Name() {
		return (EAttribute)namedElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getServicePlan() {
		return servicePlanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServicePlan_FormatVersion() {
		return (EAttribute)servicePlanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServicePlan_TimeZone() {
		return (EAttribute)servicePlanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServicePlan_PeriodStart() {
		return (EAttribute)servicePlanEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServicePlan_PeriodEnd() {
		return (EAttribute)servicePlanEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServicePlan_Standards() {
		return (EReference)servicePlanEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServicePlan_People() {
		return (EReference)servicePlanEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServicePlan_Workers() {
		return (EReference)servicePlanEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServicePlan_Teams() {
		return (EReference)servicePlanEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServicePlan_Relationships() {
		return (EReference)servicePlanEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServicePlan_Visits() {
		return (EReference)servicePlanEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServicePlan_VisitPatterns() {
		return (EReference)servicePlanEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServicePlan_Activities() {
		return (EReference)servicePlanEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServicePlan_HandOffs() {
		return (EReference)servicePlanEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServicePlan_Demand() {
		return (EReference)servicePlanEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServicePlan_Resources() {
		return (EReference)servicePlanEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServicePlan_Places() {
		return (EReference)servicePlanEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServicePlan_TravelTimes() {
		return (EReference)servicePlanEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServicePlan_Overrides() {
		return (EReference)servicePlanEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getServicePlan__Zone() {
		return servicePlanEClass.getEOperations().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPerson() {
		return personEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Name() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Reference() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_BirthYear() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_WhatMatters() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Communication() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Language() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_SupportModel() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_FundingRoute() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_RelationshipWish() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_RelationshipWishReason() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Groups() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Strengths() {
		return (EReference)personEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Needs() {
		return (EReference)personEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Risks() {
		return (EReference)personEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Goals() {
		return (EReference)personEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Complexity() {
		return (EReference)personEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Circle() {
		return (EReference)personEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Consents() {
		return (EReference)personEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Episodes() {
		return (EReference)personEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Reviews() {
		return (EReference)personEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Options() {
		return (EReference)personEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Outcomes() {
		return (EReference)personEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_DeclinedWorkers() {
		return (EReference)personEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Place() {
		return (EReference)personEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getPerson__VisitsBetween__LocalDate_LocalDate() {
		return personEClass.getEOperations().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getPerson__Continuity__LocalDate() {
		return personEClass.getEOperations().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getPerson__GasT() {
		return personEClass.getEOperations().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStrength() {
		return strengthEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrength_Statement() {
		return (EAttribute)strengthEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrength_Kind() {
		return (EAttribute)strengthEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrength_Owner() {
		return (EAttribute)strengthEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrength_Potential() {
		return (EAttribute)strengthEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrength_UnlockedBy() {
		return (EAttribute)strengthEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNeed() {
		return needEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Statement() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Area() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Severity() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRisk() {
		return riskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Statement() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Perspective() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Response() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGoal() {
		return goalEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoal_Statement() {
		return (EAttribute)goalEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoal_Reason() {
		return (EAttribute)goalEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoal_ExpressedBy() {
		return (EAttribute)goalEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoal_Area() {
		return (EAttribute)goalEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoal_Status() {
		return (EAttribute)goalEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoal_SetOn() {
		return (EAttribute)goalEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoal_TargetDate() {
		return (EAttribute)goalEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoal_Importance() {
		return (EAttribute)goalEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoal_Difficulty() {
		return (EAttribute)goalEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoal_BaselineLevel() {
		return (EAttribute)goalEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoal_CurrentLevel() {
		return (EAttribute)goalEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoal_Disciplines() {
		return (EAttribute)goalEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGoal_Steps() {
		return (EReference)goalEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGoal_DrawsOn() {
		return (EReference)goalEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGoal_Addresses() {
		return (EReference)goalEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getGoal__Weight() {
		return goalEClass.getEOperations().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGoalStep() {
		return goalStepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoalStep_Description() {
		return (EAttribute)goalStepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoalStep_Contributor() {
		return (EAttribute)goalStepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoalStep_Approach() {
		return (EAttribute)goalStepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoalStep_MinutesPerWeek() {
		return (EAttribute)goalStepEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoalStep_Due() {
		return (EAttribute)goalStepEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoalStep_DoneOn() {
		return (EAttribute)goalStepEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGoalStep_Who() {
		return (EReference)goalStepEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGoalStep_Resource() {
		return (EReference)goalStepEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getComplexityFactor() {
		return complexityFactorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComplexityFactor_Kind() {
		return (EAttribute)complexityFactorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComplexityFactor_Note() {
		return (EAttribute)complexityFactorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComplexityFactor_ExtraTimePercent() {
		return (EAttribute)complexityFactorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCircleMember() {
		return circleMemberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCircleMember_Name() {
		return (EAttribute)circleMemberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCircleMember_Relation() {
		return (EAttribute)circleMemberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCircleMember_Carer() {
		return (EAttribute)circleMemberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCircleMember_HoursPerWeek() {
		return (EAttribute)circleMemberEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCircleMember_Support() {
		return (EReference)circleMemberEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCarerSupport() {
		return carerSupportEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarerSupport_InformationGivenOn() {
		return (EAttribute)carerSupportEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarerSupport_TrainingOfferedOn() {
		return (EAttribute)carerSupportEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarerSupport_EmergencyPlanOn() {
		return (EAttribute)carerSupportEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarerSupport_NextBreakOn() {
		return (EAttribute)carerSupportEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarerSupport_BenefitsAdviceOn() {
		return (EAttribute)carerSupportEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCarerSupport_InvolvedInPlanOn() {
		return (EAttribute)carerSupportEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConsent() {
		return consentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Scope() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_Answer() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_AskedOn() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConsent_ExpiresOn() {
		return (EAttribute)consentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConsent_Recipient() {
		return (EReference)consentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEpisode() {
		return episodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEpisode_Kind() {
		return (EAttribute)episodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEpisode_ReferredOn() {
		return (EAttribute)episodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEpisode_StartedOn() {
		return (EAttribute)episodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEpisode_PlannedEnd() {
		return (EAttribute)episodeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEpisode_EndedOn() {
		return (EAttribute)episodeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEpisode_MinutesPerWeekAtStart() {
		return (EAttribute)episodeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEpisode_MinutesPerWeekAim() {
		return (EAttribute)episodeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEpisode_MoveOnPlan() {
		return (EAttribute)episodeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEpisode_Sequel() {
		return (EAttribute)episodeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReview() {
		return reviewEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_PlannedFor() {
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_HeldOn() {
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_PersonPresent() {
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_CarerPresent() {
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_DecidedBy() {
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_Notes() {
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_MinutesPerWeekAfter() {
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSupportOption() {
		return supportOptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportOption_Description() {
		return (EAttribute)supportOptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportOption_FundingRoute() {
		return (EAttribute)supportOptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportOption_WeeklyCostPence() {
		return (EAttribute)supportOptionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportOption_OfferedOn() {
		return (EAttribute)supportOptionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupportOption_Chosen() {
		return (EAttribute)supportOptionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOutcomeScore() {
		return outcomeScoreEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcomeScore_Instrument() {
		return (EAttribute)outcomeScoreEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcomeScore_On() {
		return (EAttribute)outcomeScoreEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcomeScore_Score() {
		return (EAttribute)outcomeScoreEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcomeScore_Soft() {
		return (EAttribute)outcomeScoreEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutcomeScore_SustainedUntil() {
		return (EAttribute)outcomeScoreEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWorker() {
		return workerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorker_Role() {
		return (EAttribute)workerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorker_ContractedMinutesPerWeek() {
		return (EAttribute)workerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorker_CaseloadLimit() {
		return (EAttribute)workerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorker_Skills() {
		return (EAttribute)workerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorker_Languages() {
		return (EAttribute)workerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorker_TrainedInRapportOn() {
		return (EAttribute)workerEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorker_OptedOutOf48Hours() {
		return (EAttribute)workerEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWorker_Base() {
		return (EReference)workerEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWorker_Availability() {
		return (EReference)workerEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWorker_Absences() {
		return (EReference)workerEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getWorker__VisitsBetween__LocalDate_LocalDate() {
		return workerEClass.getEOperations().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getWorker__KnownTo__Person_LocalDateTime() {
		return workerEClass.getEOperations().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getWorker__ContactMinutes__Person_LocalDate() {
		return workerEClass.getEOperations().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getWorker__WorkingMinutesInWeek__LocalDate() {
		return workerEClass.getEOperations().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getWorker__UtilisationPercent__LocalDate() {
		return workerEClass.getEOperations().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAvailability() {
		return availabilityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAvailability_Day() {
		return (EAttribute)availabilityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAvailability_From() {
		return (EAttribute)availabilityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAvailability_To() {
		return (EAttribute)availabilityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAbsence() {
		return absenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAbsence_From() {
		return (EAttribute)absenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAbsence_To() {
		return (EAttribute)absenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAbsence_Reason() {
		return (EAttribute)absenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTeam() {
		return teamEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTeam_Organisation() {
		return (EAttribute)teamEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTeam_Memberships() {
		return (EReference)teamEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTeam_Lead() {
		return (EReference)teamEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTeam_Supports() {
		return (EReference)teamEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMembership() {
		return membershipEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMembership_From() {
		return (EAttribute)membershipEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMembership_To() {
		return (EAttribute)membershipEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMembership_Worker() {
		return (EReference)membershipEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRelationship() {
		return relationshipEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRelationship_Worker() {
		return (EReference)relationshipEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRelationship_Person() {
		return (EReference)relationshipEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_StartedOn() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_ExpectedEnd() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_EndedOn() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_Depth() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_KeyWorker() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_ChosenByPerson() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_AgreedMinimumMinutes() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_AgreedOptimumMinutes() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelationship_AgreedReason() {
		return (EAttribute)relationshipEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getRelationship__RapportMinimumMinutes() {
		return relationshipEClass.getEOperations().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getRelationship__RapportOptimumMinutes() {
		return relationshipEClass.getEOperations().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getRelationship__RapportMinutesGiven() {
		return relationshipEClass.getEOperations().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHandOff() {
		return handOffEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandOff_On() {
		return (EAttribute)handOffEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandOff_Reason() {
		return (EAttribute)handOffEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandOff_Briefed() {
		return (EAttribute)handOffEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHandOff_Person() {
		return (EReference)handOffEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHandOff_FromWorker() {
		return (EReference)handOffEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHandOff_ToWorker() {
		return (EReference)handOffEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHandOff_JointVisit() {
		return (EReference)handOffEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVisit() {
		return visitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVisit_Person() {
		return (EReference)visitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVisit_Workers() {
		return (EReference)visitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisit_WorkersNeeded() {
		return (EAttribute)visitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisit_Skills() {
		return (EAttribute)visitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisit_Start() {
		return (EAttribute)visitEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisit_EarliestStart() {
		return (EAttribute)visitEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisit_LatestStart() {
		return (EAttribute)visitEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisit_DurationMinutes() {
		return (EAttribute)visitEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisit_Purpose() {
		return (EAttribute)visitEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisit_Mode() {
		return (EAttribute)visitEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisit_IntimateCare() {
		return (EAttribute)visitEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisit_ShortVisitAgreed() {
		return (EAttribute)visitEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisit_Status() {
		return (EAttribute)visitEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisit_ActualStart() {
		return (EAttribute)visitEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisit_ActualMinutes() {
		return (EAttribute)visitEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisit_TravelMinutes() {
		return (EAttribute)visitEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVisit_Goals() {
		return (EReference)visitEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVisit_Pattern() {
		return (EReference)visitEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getVisit__End() {
		return visitEClass.getEOperations().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getVisit__Counts() {
		return visitEClass.getEOperations().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getVisit__Minutes() {
		return visitEClass.getEOperations().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EOperation getVisit__Overlaps__Visit() {
		return visitEClass.getEOperations().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVisitPattern() {
		return visitPatternEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVisitPattern_Person() {
		return (EReference)visitPatternEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVisitPattern_Workers() {
		return (EReference)visitPatternEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVisitPattern_Goals() {
		return (EReference)visitPatternEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisitPattern_Days() {
		return (EAttribute)visitPatternEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisitPattern_Time() {
		return (EAttribute)visitPatternEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisitPattern_DurationMinutes() {
		return (EAttribute)visitPatternEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisitPattern_Purpose() {
		return (EAttribute)visitPatternEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisitPattern_Mode() {
		return (EAttribute)visitPatternEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisitPattern_From() {
		return (EAttribute)visitPatternEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisitPattern_Until() {
		return (EAttribute)visitPatternEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisitPattern_EveryWeeks() {
		return (EAttribute)visitPatternEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisitPattern_WorkersNeeded() {
		return (EAttribute)visitPatternEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisitPattern_Skills() {
		return (EAttribute)visitPatternEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisitPattern_EarliestStart() {
		return (EAttribute)visitPatternEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisitPattern_LatestStart() {
		return (EAttribute)visitPatternEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVisitPattern_IntimateCare() {
		return (EAttribute)visitPatternEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getActivity() {
		return activityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Worker() {
		return (EReference)activityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Start() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_DurationMinutes() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Kind() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDemandEvent() {
		return demandEventEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDemandEvent_Person() {
		return (EReference)demandEventEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemandEvent_On() {
		return (EAttribute)demandEventEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemandEvent_Kind() {
		return (EAttribute)demandEventEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemandEvent_Cause() {
		return (EAttribute)demandEventEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDemandEvent_CostPence() {
		return (EAttribute)demandEventEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCommunityResource() {
		return communityResourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommunityResource_Kind() {
		return (EAttribute)communityResourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommunityResource_Contact() {
		return (EAttribute)communityResourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommunityResource_Place() {
		return (EReference)communityResourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlace() {
		return placeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Latitude() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlace_Longitude() {
		return (EAttribute)placeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTravelTime() {
		return travelTimeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTravelTime_From() {
		return (EReference)travelTimeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTravelTime_To() {
		return (EReference)travelTimeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTravelTime_Minutes() {
		return (EAttribute)travelTimeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlanningStandards() {
		return planningStandardsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_RulePack() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_ShortVisitMinutes() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_IntimateCareMinutes() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_FirstVisitMinutes() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_WindowDays() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_MinimumVisitsForIndex() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_MaxWorkersInWindow() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_LowSecon() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_MaxHandOffsInWindow() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_MaxWeeklyMinutes() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_WeeklyAverageOverWeeks() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_MinDailyRestMinutes() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_BreakAfterMinutes() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_BreakMinutes() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_DefaultTravelMinutes() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_TravelKmPerHour() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_DetourPercent() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_AmberUtilisationPercent() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_RedUtilisationPercent() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_MinContactPercent() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_ReflectionEveryDays() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_StartWithinDays() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_MaxEpisodeDays() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_SustainedDays() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_ReviewEveryDays() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlanningStandards_MinGroupSize() {
		return (EAttribute)planningStandardsEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlanningStandards_Rapport() {
		return (EReference)planningStandardsEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlanningStandards_ComplexityWeights() {
		return (EReference)planningStandardsEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlanningStandards_ContinuityBands() {
		return (EReference)planningStandardsEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlanningStandards_CheckSettings() {
		return (EReference)planningStandardsEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCheckSetting() {
		return checkSettingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSetting_CheckId() {
		return (EAttribute)checkSettingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSetting_Level() {
		return (EAttribute)checkSettingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSetting_Reason() {
		return (EAttribute)checkSettingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRapportStandard() {
		return rapportStandardEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRapportStandard_Depth() {
		return (EAttribute)rapportStandardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRapportStandard_Role() {
		return (EAttribute)rapportStandardEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRapportStandard_MinimumMinutes() {
		return (EAttribute)rapportStandardEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRapportStandard_OptimumMinutes() {
		return (EAttribute)rapportStandardEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRapportStandard_WithinDays() {
		return (EAttribute)rapportStandardEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRapportStandard_Source() {
		return (EAttribute)rapportStandardEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getComplexityWeight() {
		return complexityWeightEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComplexityWeight_Kind() {
		return (EAttribute)complexityWeightEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComplexityWeight_ExtraTimePercent() {
		return (EAttribute)complexityWeightEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContinuityBand() {
		return continuityBandEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContinuityBand_FromMinutesPerDay() {
		return (EAttribute)continuityBandEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContinuityBand_LowCoc() {
		return (EAttribute)continuityBandEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFindingOverride() {
		return findingOverrideEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFindingOverride_CheckId() {
		return (EAttribute)findingOverrideEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFindingOverride_Reason() {
		return (EAttribute)findingOverrideEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFindingOverride_By() {
		return (EAttribute)findingOverrideEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFindingOverride_On() {
		return (EAttribute)findingOverrideEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFindingOverride_ExpiresOn() {
		return (EAttribute)findingOverrideEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFindingOverride_Element() {
		return (EReference)findingOverrideEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLifeArea() {
		return lifeAreaEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSupportModel() {
		return supportModelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFundingRoute() {
		return fundingRouteEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRelationshipWish() {
		return relationshipWishEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStrengthKind() {
		return strengthKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStrengthOwner() {
		return strengthOwnerEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNeedSeverity() {
		return needSeverityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPerspective() {
		return perspectiveEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getExpressedBy() {
		return expressedByEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGoalStatus() {
		return goalStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContributor() {
		return contributorEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getApproach() {
		return approachEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getComplexityKind() {
		return complexityKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCircleRelation() {
		return circleRelationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConsentAnswer() {
		return consentAnswerEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEpisodeKind() {
		return episodeKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSequel() {
		return sequelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDecidedBy() {
		return decidedByEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getWorkerRole() {
		return workerRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRelationshipDepth() {
		return relationshipDepthEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getVisitPurpose() {
		return visitPurposeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getVisitMode() {
		return visitModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getVisitStatus() {
		return visitStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActivityKind() {
		return activityKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDemandKind() {
		return demandKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRulePack() {
		return rulePackEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCheckLevel() {
		return checkLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getLocalDate() {
		return localDateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getLocalTime() {
		return localTimeEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getLocalDateTime() {
		return localDateTimeEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDayOfWeek() {
		return dayOfWeekEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getZoneId() {
		return zoneIdEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getContinuity() {
		return continuityEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RapportFactory getRapportFactory() {
		return (RapportFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		identifiableEClass = createEClass(IDENTIFIABLE);
		createEAttribute(identifiableEClass, IDENTIFIABLE__ID);

		namedElementEClass = createEClass(NAMED_ELEMENT);
		createEAttribute(namedElementEClass, NAMED_ELEMENT__NAME);

		servicePlanEClass = createEClass(SERVICE_PLAN);
		createEAttribute(servicePlanEClass, SERVICE_PLAN__FORMAT_VERSION);
		createEAttribute(servicePlanEClass, SERVICE_PLAN__TIME_ZONE);
		createEAttribute(servicePlanEClass, SERVICE_PLAN__PERIOD_START);
		createEAttribute(servicePlanEClass, SERVICE_PLAN__PERIOD_END);
		createEReference(servicePlanEClass, SERVICE_PLAN__STANDARDS);
		createEReference(servicePlanEClass, SERVICE_PLAN__PEOPLE);
		createEReference(servicePlanEClass, SERVICE_PLAN__WORKERS);
		createEReference(servicePlanEClass, SERVICE_PLAN__TEAMS);
		createEReference(servicePlanEClass, SERVICE_PLAN__RELATIONSHIPS);
		createEReference(servicePlanEClass, SERVICE_PLAN__VISITS);
		createEReference(servicePlanEClass, SERVICE_PLAN__VISIT_PATTERNS);
		createEReference(servicePlanEClass, SERVICE_PLAN__ACTIVITIES);
		createEReference(servicePlanEClass, SERVICE_PLAN__HAND_OFFS);
		createEReference(servicePlanEClass, SERVICE_PLAN__DEMAND);
		createEReference(servicePlanEClass, SERVICE_PLAN__RESOURCES);
		createEReference(servicePlanEClass, SERVICE_PLAN__PLACES);
		createEReference(servicePlanEClass, SERVICE_PLAN__TRAVEL_TIMES);
		createEReference(servicePlanEClass, SERVICE_PLAN__OVERRIDES);
		createEOperation(servicePlanEClass, SERVICE_PLAN___ZONE);

		personEClass = createEClass(PERSON);
		createEAttribute(personEClass, PERSON__NAME);
		createEAttribute(personEClass, PERSON__REFERENCE);
		createEAttribute(personEClass, PERSON__BIRTH_YEAR);
		createEAttribute(personEClass, PERSON__WHAT_MATTERS);
		createEAttribute(personEClass, PERSON__COMMUNICATION);
		createEAttribute(personEClass, PERSON__LANGUAGE);
		createEAttribute(personEClass, PERSON__SUPPORT_MODEL);
		createEAttribute(personEClass, PERSON__FUNDING_ROUTE);
		createEAttribute(personEClass, PERSON__RELATIONSHIP_WISH);
		createEAttribute(personEClass, PERSON__RELATIONSHIP_WISH_REASON);
		createEAttribute(personEClass, PERSON__GROUPS);
		createEReference(personEClass, PERSON__STRENGTHS);
		createEReference(personEClass, PERSON__NEEDS);
		createEReference(personEClass, PERSON__RISKS);
		createEReference(personEClass, PERSON__GOALS);
		createEReference(personEClass, PERSON__COMPLEXITY);
		createEReference(personEClass, PERSON__CIRCLE);
		createEReference(personEClass, PERSON__CONSENTS);
		createEReference(personEClass, PERSON__EPISODES);
		createEReference(personEClass, PERSON__REVIEWS);
		createEReference(personEClass, PERSON__OPTIONS);
		createEReference(personEClass, PERSON__OUTCOMES);
		createEReference(personEClass, PERSON__DECLINED_WORKERS);
		createEReference(personEClass, PERSON__PLACE);
		createEOperation(personEClass, PERSON___VISITS_BETWEEN__LOCALDATE_LOCALDATE);
		createEOperation(personEClass, PERSON___CONTINUITY__LOCALDATE);
		createEOperation(personEClass, PERSON___GAS_T);

		strengthEClass = createEClass(STRENGTH);
		createEAttribute(strengthEClass, STRENGTH__STATEMENT);
		createEAttribute(strengthEClass, STRENGTH__KIND);
		createEAttribute(strengthEClass, STRENGTH__OWNER);
		createEAttribute(strengthEClass, STRENGTH__POTENTIAL);
		createEAttribute(strengthEClass, STRENGTH__UNLOCKED_BY);

		needEClass = createEClass(NEED);
		createEAttribute(needEClass, NEED__STATEMENT);
		createEAttribute(needEClass, NEED__AREA);
		createEAttribute(needEClass, NEED__SEVERITY);

		riskEClass = createEClass(RISK);
		createEAttribute(riskEClass, RISK__STATEMENT);
		createEAttribute(riskEClass, RISK__PERSPECTIVE);
		createEAttribute(riskEClass, RISK__RESPONSE);

		goalEClass = createEClass(GOAL);
		createEAttribute(goalEClass, GOAL__STATEMENT);
		createEAttribute(goalEClass, GOAL__REASON);
		createEAttribute(goalEClass, GOAL__EXPRESSED_BY);
		createEAttribute(goalEClass, GOAL__AREA);
		createEAttribute(goalEClass, GOAL__STATUS);
		createEAttribute(goalEClass, GOAL__SET_ON);
		createEAttribute(goalEClass, GOAL__TARGET_DATE);
		createEAttribute(goalEClass, GOAL__IMPORTANCE);
		createEAttribute(goalEClass, GOAL__DIFFICULTY);
		createEAttribute(goalEClass, GOAL__BASELINE_LEVEL);
		createEAttribute(goalEClass, GOAL__CURRENT_LEVEL);
		createEAttribute(goalEClass, GOAL__DISCIPLINES);
		createEReference(goalEClass, GOAL__STEPS);
		createEReference(goalEClass, GOAL__DRAWS_ON);
		createEReference(goalEClass, GOAL__ADDRESSES);
		createEOperation(goalEClass, GOAL___WEIGHT);

		goalStepEClass = createEClass(GOAL_STEP);
		createEAttribute(goalStepEClass, GOAL_STEP__DESCRIPTION);
		createEAttribute(goalStepEClass, GOAL_STEP__CONTRIBUTOR);
		createEAttribute(goalStepEClass, GOAL_STEP__APPROACH);
		createEAttribute(goalStepEClass, GOAL_STEP__MINUTES_PER_WEEK);
		createEAttribute(goalStepEClass, GOAL_STEP__DUE);
		createEAttribute(goalStepEClass, GOAL_STEP__DONE_ON);
		createEReference(goalStepEClass, GOAL_STEP__WHO);
		createEReference(goalStepEClass, GOAL_STEP__RESOURCE);

		complexityFactorEClass = createEClass(COMPLEXITY_FACTOR);
		createEAttribute(complexityFactorEClass, COMPLEXITY_FACTOR__KIND);
		createEAttribute(complexityFactorEClass, COMPLEXITY_FACTOR__NOTE);
		createEAttribute(complexityFactorEClass, COMPLEXITY_FACTOR__EXTRA_TIME_PERCENT);

		circleMemberEClass = createEClass(CIRCLE_MEMBER);
		createEAttribute(circleMemberEClass, CIRCLE_MEMBER__NAME);
		createEAttribute(circleMemberEClass, CIRCLE_MEMBER__RELATION);
		createEAttribute(circleMemberEClass, CIRCLE_MEMBER__CARER);
		createEAttribute(circleMemberEClass, CIRCLE_MEMBER__HOURS_PER_WEEK);
		createEReference(circleMemberEClass, CIRCLE_MEMBER__SUPPORT);

		carerSupportEClass = createEClass(CARER_SUPPORT);
		createEAttribute(carerSupportEClass, CARER_SUPPORT__INFORMATION_GIVEN_ON);
		createEAttribute(carerSupportEClass, CARER_SUPPORT__TRAINING_OFFERED_ON);
		createEAttribute(carerSupportEClass, CARER_SUPPORT__EMERGENCY_PLAN_ON);
		createEAttribute(carerSupportEClass, CARER_SUPPORT__NEXT_BREAK_ON);
		createEAttribute(carerSupportEClass, CARER_SUPPORT__BENEFITS_ADVICE_ON);
		createEAttribute(carerSupportEClass, CARER_SUPPORT__INVOLVED_IN_PLAN_ON);

		consentEClass = createEClass(CONSENT);
		createEAttribute(consentEClass, CONSENT__SCOPE);
		createEAttribute(consentEClass, CONSENT__ANSWER);
		createEAttribute(consentEClass, CONSENT__ASKED_ON);
		createEAttribute(consentEClass, CONSENT__EXPIRES_ON);
		createEReference(consentEClass, CONSENT__RECIPIENT);

		episodeEClass = createEClass(EPISODE);
		createEAttribute(episodeEClass, EPISODE__KIND);
		createEAttribute(episodeEClass, EPISODE__REFERRED_ON);
		createEAttribute(episodeEClass, EPISODE__STARTED_ON);
		createEAttribute(episodeEClass, EPISODE__PLANNED_END);
		createEAttribute(episodeEClass, EPISODE__ENDED_ON);
		createEAttribute(episodeEClass, EPISODE__MINUTES_PER_WEEK_AT_START);
		createEAttribute(episodeEClass, EPISODE__MINUTES_PER_WEEK_AIM);
		createEAttribute(episodeEClass, EPISODE__MOVE_ON_PLAN);
		createEAttribute(episodeEClass, EPISODE__SEQUEL);

		reviewEClass = createEClass(REVIEW);
		createEAttribute(reviewEClass, REVIEW__PLANNED_FOR);
		createEAttribute(reviewEClass, REVIEW__HELD_ON);
		createEAttribute(reviewEClass, REVIEW__PERSON_PRESENT);
		createEAttribute(reviewEClass, REVIEW__CARER_PRESENT);
		createEAttribute(reviewEClass, REVIEW__DECIDED_BY);
		createEAttribute(reviewEClass, REVIEW__NOTES);
		createEAttribute(reviewEClass, REVIEW__MINUTES_PER_WEEK_AFTER);

		supportOptionEClass = createEClass(SUPPORT_OPTION);
		createEAttribute(supportOptionEClass, SUPPORT_OPTION__DESCRIPTION);
		createEAttribute(supportOptionEClass, SUPPORT_OPTION__FUNDING_ROUTE);
		createEAttribute(supportOptionEClass, SUPPORT_OPTION__WEEKLY_COST_PENCE);
		createEAttribute(supportOptionEClass, SUPPORT_OPTION__OFFERED_ON);
		createEAttribute(supportOptionEClass, SUPPORT_OPTION__CHOSEN);

		outcomeScoreEClass = createEClass(OUTCOME_SCORE);
		createEAttribute(outcomeScoreEClass, OUTCOME_SCORE__INSTRUMENT);
		createEAttribute(outcomeScoreEClass, OUTCOME_SCORE__ON);
		createEAttribute(outcomeScoreEClass, OUTCOME_SCORE__SCORE);
		createEAttribute(outcomeScoreEClass, OUTCOME_SCORE__SOFT);
		createEAttribute(outcomeScoreEClass, OUTCOME_SCORE__SUSTAINED_UNTIL);

		workerEClass = createEClass(WORKER);
		createEAttribute(workerEClass, WORKER__ROLE);
		createEAttribute(workerEClass, WORKER__CONTRACTED_MINUTES_PER_WEEK);
		createEAttribute(workerEClass, WORKER__CASELOAD_LIMIT);
		createEAttribute(workerEClass, WORKER__SKILLS);
		createEAttribute(workerEClass, WORKER__LANGUAGES);
		createEAttribute(workerEClass, WORKER__TRAINED_IN_RAPPORT_ON);
		createEAttribute(workerEClass, WORKER__OPTED_OUT_OF48_HOURS);
		createEReference(workerEClass, WORKER__BASE);
		createEReference(workerEClass, WORKER__AVAILABILITY);
		createEReference(workerEClass, WORKER__ABSENCES);
		createEOperation(workerEClass, WORKER___VISITS_BETWEEN__LOCALDATE_LOCALDATE);
		createEOperation(workerEClass, WORKER___KNOWN_TO__PERSON_LOCALDATETIME);
		createEOperation(workerEClass, WORKER___CONTACT_MINUTES__PERSON_LOCALDATE);
		createEOperation(workerEClass, WORKER___WORKING_MINUTES_IN_WEEK__LOCALDATE);
		createEOperation(workerEClass, WORKER___UTILISATION_PERCENT__LOCALDATE);

		availabilityEClass = createEClass(AVAILABILITY);
		createEAttribute(availabilityEClass, AVAILABILITY__DAY);
		createEAttribute(availabilityEClass, AVAILABILITY__FROM);
		createEAttribute(availabilityEClass, AVAILABILITY__TO);

		absenceEClass = createEClass(ABSENCE);
		createEAttribute(absenceEClass, ABSENCE__FROM);
		createEAttribute(absenceEClass, ABSENCE__TO);
		createEAttribute(absenceEClass, ABSENCE__REASON);

		teamEClass = createEClass(TEAM);
		createEAttribute(teamEClass, TEAM__ORGANISATION);
		createEReference(teamEClass, TEAM__MEMBERSHIPS);
		createEReference(teamEClass, TEAM__LEAD);
		createEReference(teamEClass, TEAM__SUPPORTS);

		membershipEClass = createEClass(MEMBERSHIP);
		createEAttribute(membershipEClass, MEMBERSHIP__FROM);
		createEAttribute(membershipEClass, MEMBERSHIP__TO);
		createEReference(membershipEClass, MEMBERSHIP__WORKER);

		relationshipEClass = createEClass(RELATIONSHIP);
		createEReference(relationshipEClass, RELATIONSHIP__WORKER);
		createEReference(relationshipEClass, RELATIONSHIP__PERSON);
		createEAttribute(relationshipEClass, RELATIONSHIP__STARTED_ON);
		createEAttribute(relationshipEClass, RELATIONSHIP__EXPECTED_END);
		createEAttribute(relationshipEClass, RELATIONSHIP__ENDED_ON);
		createEAttribute(relationshipEClass, RELATIONSHIP__DEPTH);
		createEAttribute(relationshipEClass, RELATIONSHIP__KEY_WORKER);
		createEAttribute(relationshipEClass, RELATIONSHIP__CHOSEN_BY_PERSON);
		createEAttribute(relationshipEClass, RELATIONSHIP__AGREED_MINIMUM_MINUTES);
		createEAttribute(relationshipEClass, RELATIONSHIP__AGREED_OPTIMUM_MINUTES);
		createEAttribute(relationshipEClass, RELATIONSHIP__AGREED_REASON);
		createEOperation(relationshipEClass, RELATIONSHIP___RAPPORT_MINIMUM_MINUTES);
		createEOperation(relationshipEClass, RELATIONSHIP___RAPPORT_OPTIMUM_MINUTES);
		createEOperation(relationshipEClass, RELATIONSHIP___RAPPORT_MINUTES_GIVEN);

		handOffEClass = createEClass(HAND_OFF);
		createEAttribute(handOffEClass, HAND_OFF__ON);
		createEAttribute(handOffEClass, HAND_OFF__REASON);
		createEAttribute(handOffEClass, HAND_OFF__BRIEFED);
		createEReference(handOffEClass, HAND_OFF__PERSON);
		createEReference(handOffEClass, HAND_OFF__FROM_WORKER);
		createEReference(handOffEClass, HAND_OFF__TO_WORKER);
		createEReference(handOffEClass, HAND_OFF__JOINT_VISIT);

		visitEClass = createEClass(VISIT);
		createEReference(visitEClass, VISIT__PERSON);
		createEReference(visitEClass, VISIT__WORKERS);
		createEAttribute(visitEClass, VISIT__WORKERS_NEEDED);
		createEAttribute(visitEClass, VISIT__SKILLS);
		createEAttribute(visitEClass, VISIT__START);
		createEAttribute(visitEClass, VISIT__EARLIEST_START);
		createEAttribute(visitEClass, VISIT__LATEST_START);
		createEAttribute(visitEClass, VISIT__DURATION_MINUTES);
		createEAttribute(visitEClass, VISIT__PURPOSE);
		createEAttribute(visitEClass, VISIT__MODE);
		createEAttribute(visitEClass, VISIT__INTIMATE_CARE);
		createEAttribute(visitEClass, VISIT__SHORT_VISIT_AGREED);
		createEAttribute(visitEClass, VISIT__STATUS);
		createEAttribute(visitEClass, VISIT__ACTUAL_START);
		createEAttribute(visitEClass, VISIT__ACTUAL_MINUTES);
		createEAttribute(visitEClass, VISIT__TRAVEL_MINUTES);
		createEReference(visitEClass, VISIT__GOALS);
		createEReference(visitEClass, VISIT__PATTERN);
		createEOperation(visitEClass, VISIT___END);
		createEOperation(visitEClass, VISIT___COUNTS);
		createEOperation(visitEClass, VISIT___MINUTES);
		createEOperation(visitEClass, VISIT___OVERLAPS__VISIT);

		visitPatternEClass = createEClass(VISIT_PATTERN);
		createEReference(visitPatternEClass, VISIT_PATTERN__PERSON);
		createEReference(visitPatternEClass, VISIT_PATTERN__WORKERS);
		createEReference(visitPatternEClass, VISIT_PATTERN__GOALS);
		createEAttribute(visitPatternEClass, VISIT_PATTERN__DAYS);
		createEAttribute(visitPatternEClass, VISIT_PATTERN__TIME);
		createEAttribute(visitPatternEClass, VISIT_PATTERN__DURATION_MINUTES);
		createEAttribute(visitPatternEClass, VISIT_PATTERN__PURPOSE);
		createEAttribute(visitPatternEClass, VISIT_PATTERN__MODE);
		createEAttribute(visitPatternEClass, VISIT_PATTERN__FROM);
		createEAttribute(visitPatternEClass, VISIT_PATTERN__UNTIL);
		createEAttribute(visitPatternEClass, VISIT_PATTERN__EVERY_WEEKS);
		createEAttribute(visitPatternEClass, VISIT_PATTERN__WORKERS_NEEDED);
		createEAttribute(visitPatternEClass, VISIT_PATTERN__SKILLS);
		createEAttribute(visitPatternEClass, VISIT_PATTERN__EARLIEST_START);
		createEAttribute(visitPatternEClass, VISIT_PATTERN__LATEST_START);
		createEAttribute(visitPatternEClass, VISIT_PATTERN__INTIMATE_CARE);

		activityEClass = createEClass(ACTIVITY);
		createEReference(activityEClass, ACTIVITY__WORKER);
		createEAttribute(activityEClass, ACTIVITY__START);
		createEAttribute(activityEClass, ACTIVITY__DURATION_MINUTES);
		createEAttribute(activityEClass, ACTIVITY__KIND);

		demandEventEClass = createEClass(DEMAND_EVENT);
		createEReference(demandEventEClass, DEMAND_EVENT__PERSON);
		createEAttribute(demandEventEClass, DEMAND_EVENT__ON);
		createEAttribute(demandEventEClass, DEMAND_EVENT__KIND);
		createEAttribute(demandEventEClass, DEMAND_EVENT__CAUSE);
		createEAttribute(demandEventEClass, DEMAND_EVENT__COST_PENCE);

		communityResourceEClass = createEClass(COMMUNITY_RESOURCE);
		createEAttribute(communityResourceEClass, COMMUNITY_RESOURCE__KIND);
		createEAttribute(communityResourceEClass, COMMUNITY_RESOURCE__CONTACT);
		createEReference(communityResourceEClass, COMMUNITY_RESOURCE__PLACE);

		placeEClass = createEClass(PLACE);
		createEAttribute(placeEClass, PLACE__LATITUDE);
		createEAttribute(placeEClass, PLACE__LONGITUDE);

		travelTimeEClass = createEClass(TRAVEL_TIME);
		createEReference(travelTimeEClass, TRAVEL_TIME__FROM);
		createEReference(travelTimeEClass, TRAVEL_TIME__TO);
		createEAttribute(travelTimeEClass, TRAVEL_TIME__MINUTES);

		planningStandardsEClass = createEClass(PLANNING_STANDARDS);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__RULE_PACK);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__SHORT_VISIT_MINUTES);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__INTIMATE_CARE_MINUTES);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__FIRST_VISIT_MINUTES);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__WINDOW_DAYS);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__MINIMUM_VISITS_FOR_INDEX);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__MAX_WORKERS_IN_WINDOW);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__LOW_SECON);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__MAX_HAND_OFFS_IN_WINDOW);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__MAX_WEEKLY_MINUTES);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__WEEKLY_AVERAGE_OVER_WEEKS);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__MIN_DAILY_REST_MINUTES);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__BREAK_AFTER_MINUTES);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__BREAK_MINUTES);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__DEFAULT_TRAVEL_MINUTES);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__TRAVEL_KM_PER_HOUR);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__DETOUR_PERCENT);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__AMBER_UTILISATION_PERCENT);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__RED_UTILISATION_PERCENT);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__MIN_CONTACT_PERCENT);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__REFLECTION_EVERY_DAYS);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__START_WITHIN_DAYS);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__MAX_EPISODE_DAYS);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__SUSTAINED_DAYS);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__REVIEW_EVERY_DAYS);
		createEAttribute(planningStandardsEClass, PLANNING_STANDARDS__MIN_GROUP_SIZE);
		createEReference(planningStandardsEClass, PLANNING_STANDARDS__RAPPORT);
		createEReference(planningStandardsEClass, PLANNING_STANDARDS__COMPLEXITY_WEIGHTS);
		createEReference(planningStandardsEClass, PLANNING_STANDARDS__CONTINUITY_BANDS);
		createEReference(planningStandardsEClass, PLANNING_STANDARDS__CHECK_SETTINGS);

		checkSettingEClass = createEClass(CHECK_SETTING);
		createEAttribute(checkSettingEClass, CHECK_SETTING__CHECK_ID);
		createEAttribute(checkSettingEClass, CHECK_SETTING__LEVEL);
		createEAttribute(checkSettingEClass, CHECK_SETTING__REASON);

		rapportStandardEClass = createEClass(RAPPORT_STANDARD);
		createEAttribute(rapportStandardEClass, RAPPORT_STANDARD__DEPTH);
		createEAttribute(rapportStandardEClass, RAPPORT_STANDARD__ROLE);
		createEAttribute(rapportStandardEClass, RAPPORT_STANDARD__MINIMUM_MINUTES);
		createEAttribute(rapportStandardEClass, RAPPORT_STANDARD__OPTIMUM_MINUTES);
		createEAttribute(rapportStandardEClass, RAPPORT_STANDARD__WITHIN_DAYS);
		createEAttribute(rapportStandardEClass, RAPPORT_STANDARD__SOURCE);

		complexityWeightEClass = createEClass(COMPLEXITY_WEIGHT);
		createEAttribute(complexityWeightEClass, COMPLEXITY_WEIGHT__KIND);
		createEAttribute(complexityWeightEClass, COMPLEXITY_WEIGHT__EXTRA_TIME_PERCENT);

		continuityBandEClass = createEClass(CONTINUITY_BAND);
		createEAttribute(continuityBandEClass, CONTINUITY_BAND__FROM_MINUTES_PER_DAY);
		createEAttribute(continuityBandEClass, CONTINUITY_BAND__LOW_COC);

		findingOverrideEClass = createEClass(FINDING_OVERRIDE);
		createEAttribute(findingOverrideEClass, FINDING_OVERRIDE__CHECK_ID);
		createEAttribute(findingOverrideEClass, FINDING_OVERRIDE__REASON);
		createEAttribute(findingOverrideEClass, FINDING_OVERRIDE__BY);
		createEAttribute(findingOverrideEClass, FINDING_OVERRIDE__ON);
		createEAttribute(findingOverrideEClass, FINDING_OVERRIDE__EXPIRES_ON);
		createEReference(findingOverrideEClass, FINDING_OVERRIDE__ELEMENT);

		// Create enums
		lifeAreaEEnum = createEEnum(LIFE_AREA);
		supportModelEEnum = createEEnum(SUPPORT_MODEL);
		fundingRouteEEnum = createEEnum(FUNDING_ROUTE);
		relationshipWishEEnum = createEEnum(RELATIONSHIP_WISH);
		strengthKindEEnum = createEEnum(STRENGTH_KIND);
		strengthOwnerEEnum = createEEnum(STRENGTH_OWNER);
		needSeverityEEnum = createEEnum(NEED_SEVERITY);
		perspectiveEEnum = createEEnum(PERSPECTIVE);
		expressedByEEnum = createEEnum(EXPRESSED_BY);
		goalStatusEEnum = createEEnum(GOAL_STATUS);
		contributorEEnum = createEEnum(CONTRIBUTOR);
		approachEEnum = createEEnum(APPROACH);
		complexityKindEEnum = createEEnum(COMPLEXITY_KIND);
		circleRelationEEnum = createEEnum(CIRCLE_RELATION);
		consentAnswerEEnum = createEEnum(CONSENT_ANSWER);
		episodeKindEEnum = createEEnum(EPISODE_KIND);
		sequelEEnum = createEEnum(SEQUEL);
		decidedByEEnum = createEEnum(DECIDED_BY);
		workerRoleEEnum = createEEnum(WORKER_ROLE);
		relationshipDepthEEnum = createEEnum(RELATIONSHIP_DEPTH);
		visitPurposeEEnum = createEEnum(VISIT_PURPOSE);
		visitModeEEnum = createEEnum(VISIT_MODE);
		visitStatusEEnum = createEEnum(VISIT_STATUS);
		activityKindEEnum = createEEnum(ACTIVITY_KIND);
		demandKindEEnum = createEEnum(DEMAND_KIND);
		rulePackEEnum = createEEnum(RULE_PACK);
		checkLevelEEnum = createEEnum(CHECK_LEVEL);

		// Create data types
		localDateEDataType = createEDataType(LOCAL_DATE);
		localTimeEDataType = createEDataType(LOCAL_TIME);
		localDateTimeEDataType = createEDataType(LOCAL_DATE_TIME);
		dayOfWeekEDataType = createEDataType(DAY_OF_WEEK);
		zoneIdEDataType = createEDataType(ZONE_ID);
		continuityEDataType = createEDataType(CONTINUITY);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		namedElementEClass.getESuperTypes().add(this.getIdentifiable());
		servicePlanEClass.getESuperTypes().add(this.getNamedElement());
		personEClass.getESuperTypes().add(this.getIdentifiable());
		strengthEClass.getESuperTypes().add(this.getIdentifiable());
		needEClass.getESuperTypes().add(this.getIdentifiable());
		riskEClass.getESuperTypes().add(this.getIdentifiable());
		goalEClass.getESuperTypes().add(this.getIdentifiable());
		goalStepEClass.getESuperTypes().add(this.getIdentifiable());
		complexityFactorEClass.getESuperTypes().add(this.getIdentifiable());
		circleMemberEClass.getESuperTypes().add(this.getIdentifiable());
		carerSupportEClass.getESuperTypes().add(this.getIdentifiable());
		consentEClass.getESuperTypes().add(this.getIdentifiable());
		episodeEClass.getESuperTypes().add(this.getIdentifiable());
		reviewEClass.getESuperTypes().add(this.getIdentifiable());
		supportOptionEClass.getESuperTypes().add(this.getIdentifiable());
		outcomeScoreEClass.getESuperTypes().add(this.getIdentifiable());
		workerEClass.getESuperTypes().add(this.getNamedElement());
		availabilityEClass.getESuperTypes().add(this.getIdentifiable());
		absenceEClass.getESuperTypes().add(this.getIdentifiable());
		teamEClass.getESuperTypes().add(this.getNamedElement());
		membershipEClass.getESuperTypes().add(this.getIdentifiable());
		relationshipEClass.getESuperTypes().add(this.getIdentifiable());
		handOffEClass.getESuperTypes().add(this.getIdentifiable());
		visitEClass.getESuperTypes().add(this.getIdentifiable());
		visitPatternEClass.getESuperTypes().add(this.getIdentifiable());
		activityEClass.getESuperTypes().add(this.getIdentifiable());
		demandEventEClass.getESuperTypes().add(this.getIdentifiable());
		communityResourceEClass.getESuperTypes().add(this.getNamedElement());
		placeEClass.getESuperTypes().add(this.getNamedElement());
		travelTimeEClass.getESuperTypes().add(this.getIdentifiable());
		planningStandardsEClass.getESuperTypes().add(this.getIdentifiable());
		checkSettingEClass.getESuperTypes().add(this.getIdentifiable());
		rapportStandardEClass.getESuperTypes().add(this.getIdentifiable());
		complexityWeightEClass.getESuperTypes().add(this.getIdentifiable());
		continuityBandEClass.getESuperTypes().add(this.getIdentifiable());
		findingOverrideEClass.getESuperTypes().add(this.getIdentifiable());

		// Initialize classes, features, and operations; add parameters
		initEClass(identifiableEClass, Identifiable.class, "Identifiable", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentifiable_Id(), ecorePackage.getEString(), "id", null, 0, 1, Identifiable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(namedElementEClass, NamedElement.class, "NamedElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNamedElement_Name(), ecorePackage.getEString(), "name", null, 0, 1, NamedElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(servicePlanEClass, ServicePlan.class, "ServicePlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getServicePlan_FormatVersion(), ecorePackage.getEInt(), "formatVersion", "1", 0, 1, ServicePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServicePlan_TimeZone(), ecorePackage.getEString(), "timeZone", "Europe/London", 0, 1, ServicePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServicePlan_PeriodStart(), this.getLocalDate(), "periodStart", null, 0, 1, ServicePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServicePlan_PeriodEnd(), this.getLocalDate(), "periodEnd", null, 0, 1, ServicePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServicePlan_Standards(), this.getPlanningStandards(), null, "standards", null, 1, 1, ServicePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServicePlan_People(), this.getPerson(), null, "people", null, 0, -1, ServicePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServicePlan_Workers(), this.getWorker(), null, "workers", null, 0, -1, ServicePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServicePlan_Teams(), this.getTeam(), null, "teams", null, 0, -1, ServicePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServicePlan_Relationships(), this.getRelationship(), null, "relationships", null, 0, -1, ServicePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServicePlan_Visits(), this.getVisit(), null, "visits", null, 0, -1, ServicePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServicePlan_VisitPatterns(), this.getVisitPattern(), null, "visitPatterns", null, 0, -1, ServicePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServicePlan_Activities(), this.getActivity(), null, "activities", null, 0, -1, ServicePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServicePlan_HandOffs(), this.getHandOff(), null, "handOffs", null, 0, -1, ServicePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServicePlan_Demand(), this.getDemandEvent(), null, "demand", null, 0, -1, ServicePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServicePlan_Resources(), this.getCommunityResource(), null, "resources", null, 0, -1, ServicePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServicePlan_Places(), this.getPlace(), null, "places", null, 0, -1, ServicePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServicePlan_TravelTimes(), this.getTravelTime(), null, "travelTimes", null, 0, -1, ServicePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServicePlan_Overrides(), this.getFindingOverride(), null, "overrides", null, 0, -1, ServicePlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEOperation(getServicePlan__Zone(), this.getZoneId(), "zone", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEClass(personEClass, Person.class, "Person", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPerson_Name(), ecorePackage.getEString(), "name", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_Reference(), ecorePackage.getEString(), "reference", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_BirthYear(), ecorePackage.getEIntegerObject(), "birthYear", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_WhatMatters(), ecorePackage.getEString(), "whatMatters", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_Communication(), ecorePackage.getEString(), "communication", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_Language(), ecorePackage.getEString(), "language", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_SupportModel(), this.getSupportModel(), "supportModel", "OWN_HOME", 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_FundingRoute(), this.getFundingRoute(), "fundingRoute", "COUNCIL_MANAGED", 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_RelationshipWish(), this.getRelationshipWish(), "relationshipWish", "WANTS", 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_RelationshipWishReason(), ecorePackage.getEString(), "relationshipWishReason", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_Groups(), ecorePackage.getEString(), "groups", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerson_Strengths(), this.getStrength(), null, "strengths", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerson_Needs(), this.getNeed(), null, "needs", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerson_Risks(), this.getRisk(), null, "risks", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerson_Goals(), this.getGoal(), null, "goals", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerson_Complexity(), this.getComplexityFactor(), null, "complexity", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerson_Circle(), this.getCircleMember(), null, "circle", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerson_Consents(), this.getConsent(), null, "consents", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerson_Episodes(), this.getEpisode(), null, "episodes", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerson_Reviews(), this.getReview(), null, "reviews", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerson_Options(), this.getSupportOption(), null, "options", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerson_Outcomes(), this.getOutcomeScore(), null, "outcomes", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerson_DeclinedWorkers(), this.getWorker(), null, "declinedWorkers", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerson_Place(), this.getPlace(), null, "place", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		EOperation op = initEOperation(getPerson__VisitsBetween__LocalDate_LocalDate(), this.getVisit(), "visitsBetween", 0, -1, IS_UNIQUE, IS_ORDERED);
		addEParameter(op, this.getLocalDate(), "from", 0, 1, IS_UNIQUE, IS_ORDERED);
		addEParameter(op, this.getLocalDate(), "to", 0, 1, IS_UNIQUE, IS_ORDERED);

		op = initEOperation(getPerson__Continuity__LocalDate(), this.getContinuity(), "continuity", 0, 1, IS_UNIQUE, IS_ORDERED);
		addEParameter(op, this.getLocalDate(), "at", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEOperation(getPerson__GasT(), ecorePackage.getEDoubleObject(), "gasT", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEClass(strengthEClass, Strength.class, "Strength", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStrength_Statement(), ecorePackage.getEString(), "statement", null, 0, 1, Strength.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrength_Kind(), this.getStrengthKind(), "kind", "SKILL", 0, 1, Strength.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrength_Owner(), this.getStrengthOwner(), "owner", "PERSON", 0, 1, Strength.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrength_Potential(), ecorePackage.getEBoolean(), "potential", null, 0, 1, Strength.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrength_UnlockedBy(), ecorePackage.getEString(), "unlockedBy", null, 0, 1, Strength.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(needEClass, Need.class, "Need", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNeed_Statement(), ecorePackage.getEString(), "statement", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_Area(), this.getLifeArea(), "area", "SELF_CARE", 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_Severity(), this.getNeedSeverity(), "severity", "MODERATE", 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(riskEClass, Risk.class, "Risk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRisk_Statement(), ecorePackage.getEString(), "statement", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Perspective(), this.getPerspective(), "perspective", "PERSON", 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Response(), ecorePackage.getEString(), "response", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(goalEClass, Goal.class, "Goal", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGoal_Statement(), ecorePackage.getEString(), "statement", null, 0, 1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoal_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoal_ExpressedBy(), this.getExpressedBy(), "expressedBy", "PERSON", 0, 1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoal_Area(), this.getLifeArea(), "area", "SELF_CARE", 0, 1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoal_Status(), this.getGoalStatus(), "status", "PROPOSED", 0, 1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoal_SetOn(), this.getLocalDate(), "setOn", null, 0, 1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoal_TargetDate(), this.getLocalDate(), "targetDate", null, 0, 1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoal_Importance(), ecorePackage.getEInt(), "importance", "1", 0, 1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoal_Difficulty(), ecorePackage.getEInt(), "difficulty", "1", 0, 1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoal_BaselineLevel(), ecorePackage.getEIntegerObject(), "baselineLevel", null, 0, 1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoal_CurrentLevel(), ecorePackage.getEIntegerObject(), "currentLevel", null, 0, 1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoal_Disciplines(), this.getWorkerRole(), "disciplines", null, 0, -1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGoal_Steps(), this.getGoalStep(), null, "steps", null, 0, -1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGoal_DrawsOn(), this.getStrength(), null, "drawsOn", null, 0, -1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGoal_Addresses(), this.getNeed(), null, "addresses", null, 0, -1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEOperation(getGoal__Weight(), ecorePackage.getEInt(), "weight", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEClass(goalStepEClass, GoalStep.class, "GoalStep", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGoalStep_Description(), ecorePackage.getEString(), "description", null, 0, 1, GoalStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoalStep_Contributor(), this.getContributor(), "contributor", "PERSON", 0, 1, GoalStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoalStep_Approach(), this.getApproach(), "approach", "DOING_WITH", 0, 1, GoalStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoalStep_MinutesPerWeek(), ecorePackage.getEInt(), "minutesPerWeek", null, 0, 1, GoalStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoalStep_Due(), this.getLocalDate(), "due", null, 0, 1, GoalStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoalStep_DoneOn(), this.getLocalDate(), "doneOn", null, 0, 1, GoalStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGoalStep_Who(), this.getCircleMember(), null, "who", null, 0, 1, GoalStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGoalStep_Resource(), this.getCommunityResource(), null, "resource", null, 0, 1, GoalStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(complexityFactorEClass, ComplexityFactor.class, "ComplexityFactor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getComplexityFactor_Kind(), this.getComplexityKind(), "kind", "OTHER", 0, 1, ComplexityFactor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComplexityFactor_Note(), ecorePackage.getEString(), "note", null, 0, 1, ComplexityFactor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComplexityFactor_ExtraTimePercent(), ecorePackage.getEIntegerObject(), "extraTimePercent", null, 0, 1, ComplexityFactor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(circleMemberEClass, CircleMember.class, "CircleMember", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCircleMember_Name(), ecorePackage.getEString(), "name", null, 0, 1, CircleMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCircleMember_Relation(), this.getCircleRelation(), "relation", "FRIEND", 0, 1, CircleMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCircleMember_Carer(), ecorePackage.getEBoolean(), "carer", null, 0, 1, CircleMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCircleMember_HoursPerWeek(), ecorePackage.getEDouble(), "hoursPerWeek", null, 0, 1, CircleMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCircleMember_Support(), this.getCarerSupport(), null, "support", null, 0, 1, CircleMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(carerSupportEClass, CarerSupport.class, "CarerSupport", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCarerSupport_InformationGivenOn(), this.getLocalDate(), "informationGivenOn", null, 0, 1, CarerSupport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarerSupport_TrainingOfferedOn(), this.getLocalDate(), "trainingOfferedOn", null, 0, 1, CarerSupport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarerSupport_EmergencyPlanOn(), this.getLocalDate(), "emergencyPlanOn", null, 0, 1, CarerSupport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarerSupport_NextBreakOn(), this.getLocalDate(), "nextBreakOn", null, 0, 1, CarerSupport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarerSupport_BenefitsAdviceOn(), this.getLocalDate(), "benefitsAdviceOn", null, 0, 1, CarerSupport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCarerSupport_InvolvedInPlanOn(), this.getLocalDate(), "involvedInPlanOn", null, 0, 1, CarerSupport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(consentEClass, Consent.class, "Consent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConsent_Scope(), ecorePackage.getEString(), "scope", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_Answer(), this.getConsentAnswer(), "answer", "NOT_ASKED", 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_AskedOn(), this.getLocalDate(), "askedOn", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConsent_ExpiresOn(), this.getLocalDate(), "expiresOn", null, 0, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConsent_Recipient(), this.getCircleMember(), null, "recipient", null, 1, 1, Consent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(episodeEClass, Episode.class, "Episode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEpisode_Kind(), this.getEpisodeKind(), "kind", "REABLEMENT", 0, 1, Episode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEpisode_ReferredOn(), this.getLocalDate(), "referredOn", null, 0, 1, Episode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEpisode_StartedOn(), this.getLocalDate(), "startedOn", null, 0, 1, Episode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEpisode_PlannedEnd(), this.getLocalDate(), "plannedEnd", null, 0, 1, Episode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEpisode_EndedOn(), this.getLocalDate(), "endedOn", null, 0, 1, Episode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEpisode_MinutesPerWeekAtStart(), ecorePackage.getEIntegerObject(), "minutesPerWeekAtStart", null, 0, 1, Episode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEpisode_MinutesPerWeekAim(), ecorePackage.getEIntegerObject(), "minutesPerWeekAim", null, 0, 1, Episode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEpisode_MoveOnPlan(), ecorePackage.getEString(), "moveOnPlan", null, 0, 1, Episode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEpisode_Sequel(), this.getSequel(), "sequel", "UNKNOWN", 0, 1, Episode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reviewEClass, Review.class, "Review", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReview_PlannedFor(), this.getLocalDate(), "plannedFor", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReview_HeldOn(), this.getLocalDate(), "heldOn", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReview_PersonPresent(), ecorePackage.getEBoolean(), "personPresent", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReview_CarerPresent(), ecorePackage.getEBoolean(), "carerPresent", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReview_DecidedBy(), this.getDecidedBy(), "decidedBy", "TOGETHER", 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReview_Notes(), ecorePackage.getEString(), "notes", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReview_MinutesPerWeekAfter(), ecorePackage.getEIntegerObject(), "minutesPerWeekAfter", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(supportOptionEClass, SupportOption.class, "SupportOption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSupportOption_Description(), ecorePackage.getEString(), "description", null, 0, 1, SupportOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportOption_FundingRoute(), this.getFundingRoute(), "fundingRoute", "COUNCIL_MANAGED", 0, 1, SupportOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportOption_WeeklyCostPence(), ecorePackage.getEIntegerObject(), "weeklyCostPence", null, 0, 1, SupportOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportOption_OfferedOn(), this.getLocalDate(), "offeredOn", null, 0, 1, SupportOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupportOption_Chosen(), ecorePackage.getEBoolean(), "chosen", null, 0, 1, SupportOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(outcomeScoreEClass, OutcomeScore.class, "OutcomeScore", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOutcomeScore_Instrument(), ecorePackage.getEString(), "instrument", null, 0, 1, OutcomeScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcomeScore_On(), this.getLocalDate(), "on", null, 0, 1, OutcomeScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcomeScore_Score(), ecorePackage.getEDouble(), "score", null, 0, 1, OutcomeScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcomeScore_Soft(), ecorePackage.getEBoolean(), "soft", null, 0, 1, OutcomeScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutcomeScore_SustainedUntil(), this.getLocalDate(), "sustainedUntil", null, 0, 1, OutcomeScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(workerEClass, Worker.class, "Worker", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWorker_Role(), this.getWorkerRole(), "role", "SUPPORT_WORKER", 0, 1, Worker.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorker_ContractedMinutesPerWeek(), ecorePackage.getEInt(), "contractedMinutesPerWeek", null, 0, 1, Worker.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorker_CaseloadLimit(), ecorePackage.getEIntegerObject(), "caseloadLimit", null, 0, 1, Worker.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorker_Skills(), ecorePackage.getEString(), "skills", null, 0, -1, Worker.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorker_Languages(), ecorePackage.getEString(), "languages", null, 0, -1, Worker.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorker_TrainedInRapportOn(), this.getLocalDate(), "trainedInRapportOn", null, 0, 1, Worker.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorker_OptedOutOf48Hours(), ecorePackage.getEBoolean(), "optedOutOf48Hours", null, 0, 1, Worker.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWorker_Base(), this.getPlace(), null, "base", null, 0, 1, Worker.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWorker_Availability(), this.getAvailability(), null, "availability", null, 0, -1, Worker.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWorker_Absences(), this.getAbsence(), null, "absences", null, 0, -1, Worker.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		op = initEOperation(getWorker__VisitsBetween__LocalDate_LocalDate(), this.getVisit(), "visitsBetween", 0, -1, IS_UNIQUE, IS_ORDERED);
		addEParameter(op, this.getLocalDate(), "from", 0, 1, IS_UNIQUE, IS_ORDERED);
		addEParameter(op, this.getLocalDate(), "to", 0, 1, IS_UNIQUE, IS_ORDERED);

		op = initEOperation(getWorker__KnownTo__Person_LocalDateTime(), ecorePackage.getEBoolean(), "knownTo", 0, 1, IS_UNIQUE, IS_ORDERED);
		addEParameter(op, this.getPerson(), "person", 0, 1, IS_UNIQUE, IS_ORDERED);
		addEParameter(op, this.getLocalDateTime(), "at", 0, 1, IS_UNIQUE, IS_ORDERED);

		op = initEOperation(getWorker__ContactMinutes__Person_LocalDate(), ecorePackage.getEInt(), "contactMinutes", 0, 1, IS_UNIQUE, IS_ORDERED);
		addEParameter(op, this.getPerson(), "person", 0, 1, IS_UNIQUE, IS_ORDERED);
		addEParameter(op, this.getLocalDate(), "before", 0, 1, IS_UNIQUE, IS_ORDERED);

		op = initEOperation(getWorker__WorkingMinutesInWeek__LocalDate(), ecorePackage.getEInt(), "workingMinutesInWeek", 0, 1, IS_UNIQUE, IS_ORDERED);
		addEParameter(op, this.getLocalDate(), "monday", 0, 1, IS_UNIQUE, IS_ORDERED);

		op = initEOperation(getWorker__UtilisationPercent__LocalDate(), ecorePackage.getEDoubleObject(), "utilisationPercent", 0, 1, IS_UNIQUE, IS_ORDERED);
		addEParameter(op, this.getLocalDate(), "monday", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEClass(availabilityEClass, Availability.class, "Availability", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAvailability_Day(), this.getDayOfWeek(), "day", "MONDAY", 1, 1, Availability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAvailability_From(), this.getLocalTime(), "from", null, 1, 1, Availability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAvailability_To(), this.getLocalTime(), "to", null, 1, 1, Availability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(absenceEClass, Absence.class, "Absence", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAbsence_From(), this.getLocalDateTime(), "from", null, 1, 1, Absence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAbsence_To(), this.getLocalDateTime(), "to", null, 1, 1, Absence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAbsence_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Absence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(teamEClass, Team.class, "Team", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTeam_Organisation(), ecorePackage.getEString(), "organisation", null, 0, 1, Team.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTeam_Memberships(), this.getMembership(), null, "memberships", null, 0, -1, Team.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTeam_Lead(), this.getWorker(), null, "lead", null, 0, 1, Team.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTeam_Supports(), this.getPerson(), null, "supports", null, 0, -1, Team.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(membershipEClass, Membership.class, "Membership", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMembership_From(), this.getLocalDate(), "from", null, 0, 1, Membership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMembership_To(), this.getLocalDate(), "to", null, 0, 1, Membership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMembership_Worker(), this.getWorker(), null, "worker", null, 1, 1, Membership.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(relationshipEClass, Relationship.class, "Relationship", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRelationship_Worker(), this.getWorker(), null, "worker", null, 1, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRelationship_Person(), this.getPerson(), null, "person", null, 1, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_StartedOn(), this.getLocalDate(), "startedOn", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_ExpectedEnd(), this.getLocalDate(), "expectedEnd", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_EndedOn(), this.getLocalDate(), "endedOn", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_Depth(), this.getRelationshipDepth(), "depth", "REGULAR", 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_KeyWorker(), ecorePackage.getEBoolean(), "keyWorker", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_ChosenByPerson(), ecorePackage.getEBoolean(), "chosenByPerson", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_AgreedMinimumMinutes(), ecorePackage.getEIntegerObject(), "agreedMinimumMinutes", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_AgreedOptimumMinutes(), ecorePackage.getEIntegerObject(), "agreedOptimumMinutes", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelationship_AgreedReason(), ecorePackage.getEString(), "agreedReason", null, 0, 1, Relationship.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEOperation(getRelationship__RapportMinimumMinutes(), ecorePackage.getEIntegerObject(), "rapportMinimumMinutes", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEOperation(getRelationship__RapportOptimumMinutes(), ecorePackage.getEIntegerObject(), "rapportOptimumMinutes", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEOperation(getRelationship__RapportMinutesGiven(), ecorePackage.getEInt(), "rapportMinutesGiven", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEClass(handOffEClass, HandOff.class, "HandOff", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHandOff_On(), this.getLocalDate(), "on", null, 0, 1, HandOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandOff_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, HandOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandOff_Briefed(), ecorePackage.getEBoolean(), "briefed", null, 0, 1, HandOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHandOff_Person(), this.getPerson(), null, "person", null, 1, 1, HandOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHandOff_FromWorker(), this.getWorker(), null, "fromWorker", null, 1, 1, HandOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHandOff_ToWorker(), this.getWorker(), null, "toWorker", null, 1, 1, HandOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHandOff_JointVisit(), this.getVisit(), null, "jointVisit", null, 0, 1, HandOff.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(visitEClass, Visit.class, "Visit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getVisit_Person(), this.getPerson(), null, "person", null, 1, 1, Visit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVisit_Workers(), this.getWorker(), null, "workers", null, 0, -1, Visit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisit_WorkersNeeded(), ecorePackage.getEInt(), "workersNeeded", "1", 0, 1, Visit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisit_Skills(), ecorePackage.getEString(), "skills", null, 0, -1, Visit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisit_Start(), this.getLocalDateTime(), "start", null, 1, 1, Visit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisit_EarliestStart(), this.getLocalTime(), "earliestStart", null, 0, 1, Visit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisit_LatestStart(), this.getLocalTime(), "latestStart", null, 0, 1, Visit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisit_DurationMinutes(), ecorePackage.getEInt(), "durationMinutes", null, 1, 1, Visit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisit_Purpose(), this.getVisitPurpose(), "purpose", "PRACTICE", 0, 1, Visit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisit_Mode(), this.getVisitMode(), "mode", "HOME", 0, 1, Visit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisit_IntimateCare(), ecorePackage.getEBoolean(), "intimateCare", null, 0, 1, Visit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisit_ShortVisitAgreed(), ecorePackage.getEBoolean(), "shortVisitAgreed", null, 0, 1, Visit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisit_Status(), this.getVisitStatus(), "status", "PLANNED", 0, 1, Visit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisit_ActualStart(), this.getLocalDateTime(), "actualStart", null, 0, 1, Visit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisit_ActualMinutes(), ecorePackage.getEIntegerObject(), "actualMinutes", null, 0, 1, Visit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisit_TravelMinutes(), ecorePackage.getEIntegerObject(), "travelMinutes", null, 0, 1, Visit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVisit_Goals(), this.getGoal(), null, "goals", null, 0, -1, Visit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVisit_Pattern(), this.getVisitPattern(), null, "pattern", null, 0, 1, Visit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEOperation(getVisit__End(), this.getLocalDateTime(), "end", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEOperation(getVisit__Counts(), ecorePackage.getEBoolean(), "counts", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEOperation(getVisit__Minutes(), ecorePackage.getEInt(), "minutes", 0, 1, IS_UNIQUE, IS_ORDERED);

		op = initEOperation(getVisit__Overlaps__Visit(), ecorePackage.getEBoolean(), "overlaps", 0, 1, IS_UNIQUE, IS_ORDERED);
		addEParameter(op, this.getVisit(), "other", 0, 1, IS_UNIQUE, IS_ORDERED);

		initEClass(visitPatternEClass, VisitPattern.class, "VisitPattern", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getVisitPattern_Person(), this.getPerson(), null, "person", null, 1, 1, VisitPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVisitPattern_Workers(), this.getWorker(), null, "workers", null, 0, -1, VisitPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVisitPattern_Goals(), this.getGoal(), null, "goals", null, 0, -1, VisitPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisitPattern_Days(), this.getDayOfWeek(), "days", null, 0, -1, VisitPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisitPattern_Time(), this.getLocalTime(), "time", null, 1, 1, VisitPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisitPattern_DurationMinutes(), ecorePackage.getEInt(), "durationMinutes", null, 1, 1, VisitPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisitPattern_Purpose(), this.getVisitPurpose(), "purpose", "PRACTICE", 0, 1, VisitPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisitPattern_Mode(), this.getVisitMode(), "mode", "HOME", 0, 1, VisitPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisitPattern_From(), this.getLocalDate(), "from", null, 0, 1, VisitPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisitPattern_Until(), this.getLocalDate(), "until", null, 0, 1, VisitPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisitPattern_EveryWeeks(), ecorePackage.getEInt(), "everyWeeks", "1", 0, 1, VisitPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisitPattern_WorkersNeeded(), ecorePackage.getEInt(), "workersNeeded", "1", 0, 1, VisitPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisitPattern_Skills(), ecorePackage.getEString(), "skills", null, 0, -1, VisitPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisitPattern_EarliestStart(), this.getLocalTime(), "earliestStart", null, 0, 1, VisitPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisitPattern_LatestStart(), this.getLocalTime(), "latestStart", null, 0, 1, VisitPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVisitPattern_IntimateCare(), ecorePackage.getEBoolean(), "intimateCare", null, 0, 1, VisitPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(activityEClass, Activity.class, "Activity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getActivity_Worker(), this.getWorker(), null, "worker", null, 1, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Start(), this.getLocalDateTime(), "start", null, 1, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_DurationMinutes(), ecorePackage.getEInt(), "durationMinutes", null, 1, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Kind(), this.getActivityKind(), "kind", "RECORDING", 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(demandEventEClass, DemandEvent.class, "DemandEvent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDemandEvent_Person(), this.getPerson(), null, "person", null, 0, 1, DemandEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDemandEvent_On(), this.getLocalDate(), "on", null, 0, 1, DemandEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDemandEvent_Kind(), this.getDemandKind(), "kind", "VALUE", 0, 1, DemandEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDemandEvent_Cause(), ecorePackage.getEString(), "cause", null, 0, 1, DemandEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDemandEvent_CostPence(), ecorePackage.getEIntegerObject(), "costPence", null, 0, 1, DemandEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(communityResourceEClass, CommunityResource.class, "CommunityResource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCommunityResource_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, CommunityResource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommunityResource_Contact(), ecorePackage.getEString(), "contact", null, 0, 1, CommunityResource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommunityResource_Place(), this.getPlace(), null, "place", null, 0, 1, CommunityResource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(placeEClass, Place.class, "Place", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlace_Latitude(), ecorePackage.getEDoubleObject(), "latitude", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlace_Longitude(), ecorePackage.getEDoubleObject(), "longitude", null, 0, 1, Place.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(travelTimeEClass, TravelTime.class, "TravelTime", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTravelTime_From(), this.getPlace(), null, "from", null, 1, 1, TravelTime.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTravelTime_To(), this.getPlace(), null, "to", null, 1, 1, TravelTime.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTravelTime_Minutes(), ecorePackage.getEInt(), "minutes", null, 0, 1, TravelTime.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(planningStandardsEClass, PlanningStandards.class, "PlanningStandards", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlanningStandards_RulePack(), this.getRulePack(), "rulePack", "ENGLAND", 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_ShortVisitMinutes(), ecorePackage.getEIntegerObject(), "shortVisitMinutes", "30", 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_IntimateCareMinutes(), ecorePackage.getEIntegerObject(), "intimateCareMinutes", "15", 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_FirstVisitMinutes(), ecorePackage.getEIntegerObject(), "firstVisitMinutes", "30", 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_WindowDays(), ecorePackage.getEInt(), "windowDays", "14", 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_MinimumVisitsForIndex(), ecorePackage.getEInt(), "minimumVisitsForIndex", "4", 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_MaxWorkersInWindow(), ecorePackage.getEIntegerObject(), "maxWorkersInWindow", null, 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_LowSecon(), ecorePackage.getEDoubleObject(), "lowSecon", null, 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_MaxHandOffsInWindow(), ecorePackage.getEIntegerObject(), "maxHandOffsInWindow", null, 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_MaxWeeklyMinutes(), ecorePackage.getEIntegerObject(), "maxWeeklyMinutes", "2880", 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_WeeklyAverageOverWeeks(), ecorePackage.getEInt(), "weeklyAverageOverWeeks", "17", 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_MinDailyRestMinutes(), ecorePackage.getEIntegerObject(), "minDailyRestMinutes", "660", 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_BreakAfterMinutes(), ecorePackage.getEIntegerObject(), "breakAfterMinutes", "360", 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_BreakMinutes(), ecorePackage.getEInt(), "breakMinutes", "20", 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_DefaultTravelMinutes(), ecorePackage.getEInt(), "defaultTravelMinutes", "10", 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_TravelKmPerHour(), ecorePackage.getEDouble(), "travelKmPerHour", "25", 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_DetourPercent(), ecorePackage.getEInt(), "detourPercent", "130", 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_AmberUtilisationPercent(), ecorePackage.getEIntegerObject(), "amberUtilisationPercent", "85", 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_RedUtilisationPercent(), ecorePackage.getEIntegerObject(), "redUtilisationPercent", "100", 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_MinContactPercent(), ecorePackage.getEIntegerObject(), "minContactPercent", null, 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_ReflectionEveryDays(), ecorePackage.getEIntegerObject(), "reflectionEveryDays", null, 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_StartWithinDays(), ecorePackage.getEIntegerObject(), "startWithinDays", "2", 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_MaxEpisodeDays(), ecorePackage.getEIntegerObject(), "maxEpisodeDays", "42", 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_SustainedDays(), ecorePackage.getEInt(), "sustainedDays", "91", 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_ReviewEveryDays(), ecorePackage.getEIntegerObject(), "reviewEveryDays", null, 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlanningStandards_MinGroupSize(), ecorePackage.getEInt(), "minGroupSize", "5", 0, 1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlanningStandards_Rapport(), this.getRapportStandard(), null, "rapport", null, 0, -1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlanningStandards_ComplexityWeights(), this.getComplexityWeight(), null, "complexityWeights", null, 0, -1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlanningStandards_ContinuityBands(), this.getContinuityBand(), null, "continuityBands", null, 0, -1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlanningStandards_CheckSettings(), this.getCheckSetting(), null, "checkSettings", null, 0, -1, PlanningStandards.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(checkSettingEClass, CheckSetting.class, "CheckSetting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCheckSetting_CheckId(), ecorePackage.getEString(), "checkId", null, 1, 1, CheckSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckSetting_Level(), this.getCheckLevel(), "level", "WARNING", 0, 1, CheckSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckSetting_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, CheckSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rapportStandardEClass, RapportStandard.class, "RapportStandard", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRapportStandard_Depth(), this.getRelationshipDepth(), "depth", "REGULAR", 0, 1, RapportStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRapportStandard_Role(), this.getWorkerRole(), "role", null, 0, 1, RapportStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRapportStandard_MinimumMinutes(), ecorePackage.getEInt(), "minimumMinutes", null, 0, 1, RapportStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRapportStandard_OptimumMinutes(), ecorePackage.getEInt(), "optimumMinutes", null, 0, 1, RapportStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRapportStandard_WithinDays(), ecorePackage.getEInt(), "withinDays", "28", 0, 1, RapportStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRapportStandard_Source(), ecorePackage.getEString(), "source", null, 0, 1, RapportStandard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(complexityWeightEClass, ComplexityWeight.class, "ComplexityWeight", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getComplexityWeight_Kind(), this.getComplexityKind(), "kind", "OTHER", 0, 1, ComplexityWeight.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComplexityWeight_ExtraTimePercent(), ecorePackage.getEInt(), "extraTimePercent", null, 0, 1, ComplexityWeight.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(continuityBandEClass, ContinuityBand.class, "ContinuityBand", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContinuityBand_FromMinutesPerDay(), ecorePackage.getEInt(), "fromMinutesPerDay", null, 0, 1, ContinuityBand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContinuityBand_LowCoc(), ecorePackage.getEDouble(), "lowCoc", null, 0, 1, ContinuityBand.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(findingOverrideEClass, FindingOverride.class, "FindingOverride", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFindingOverride_CheckId(), ecorePackage.getEString(), "checkId", null, 1, 1, FindingOverride.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFindingOverride_Reason(), ecorePackage.getEString(), "reason", null, 1, 1, FindingOverride.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFindingOverride_By(), ecorePackage.getEString(), "by", null, 0, 1, FindingOverride.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFindingOverride_On(), this.getLocalDate(), "on", null, 0, 1, FindingOverride.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFindingOverride_ExpiresOn(), this.getLocalDate(), "expiresOn", null, 0, 1, FindingOverride.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFindingOverride_Element(), this.getIdentifiable(), null, "element", null, 1, 1, FindingOverride.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(lifeAreaEEnum, LifeArea.class, "LifeArea");
		addEEnumLiteral(lifeAreaEEnum, LifeArea.SELF_CARE);
		addEEnumLiteral(lifeAreaEEnum, LifeArea.MOBILITY);
		addEEnumLiteral(lifeAreaEEnum, LifeArea.HOME_LIFE);
		addEEnumLiteral(lifeAreaEEnum, LifeArea.PEOPLE);
		addEEnumLiteral(lifeAreaEEnum, LifeArea.COMMUNITY);
		addEEnumLiteral(lifeAreaEEnum, LifeArea.WORK_AND_LEARNING);
		addEEnumLiteral(lifeAreaEEnum, LifeArea.LEISURE);
		addEEnumLiteral(lifeAreaEEnum, LifeArea.CONFIDENCE);
		addEEnumLiteral(lifeAreaEEnum, LifeArea.WELLBEING);

		initEEnum(supportModelEEnum, SupportModel.class, "SupportModel");
		addEEnumLiteral(supportModelEEnum, SupportModel.OWN_HOME);
		addEEnumLiteral(supportModelEEnum, SupportModel.FAMILY_HOME);
		addEEnumLiteral(supportModelEEnum, SupportModel.SHARED_LIVES);
		addEEnumLiteral(supportModelEEnum, SupportModel.EXTRA_CARE);
		addEEnumLiteral(supportModelEEnum, SupportModel.CARE_HOME);

		initEEnum(fundingRouteEEnum, FundingRoute.class, "FundingRoute");
		addEEnumLiteral(fundingRouteEEnum, FundingRoute.COUNCIL_MANAGED);
		addEEnumLiteral(fundingRouteEEnum, FundingRoute.DIRECT_PAYMENT);
		addEEnumLiteral(fundingRouteEEnum, FundingRoute.PERSONAL_HEALTH_BUDGET);
		addEEnumLiteral(fundingRouteEEnum, FundingRoute.POOLED_BUDGET);
		addEEnumLiteral(fundingRouteEEnum, FundingRoute.SELF_FUNDED);

		initEEnum(relationshipWishEEnum, RelationshipWish.class, "RelationshipWish");
		addEEnumLiteral(relationshipWishEEnum, RelationshipWish.WANTS);
		addEEnumLiteral(relationshipWishEEnum, RelationshipWish.NOT_NOW);
		addEEnumLiteral(relationshipWishEEnum, RelationshipWish.DECLINES);

		initEEnum(strengthKindEEnum, StrengthKind.class, "StrengthKind");
		addEEnumLiteral(strengthKindEEnum, StrengthKind.SKILL);
		addEEnumLiteral(strengthKindEEnum, StrengthKind.CAPACITY);
		addEEnumLiteral(strengthKindEEnum, StrengthKind.RESOURCE);
		addEEnumLiteral(strengthKindEEnum, StrengthKind.RELATIONSHIP);
		addEEnumLiteral(strengthKindEEnum, StrengthKind.COMMUNITY);
		addEEnumLiteral(strengthKindEEnum, StrengthKind.CONTRIBUTION);
		addEEnumLiteral(strengthKindEEnum, StrengthKind.INTEREST);
		addEEnumLiteral(strengthKindEEnum, StrengthKind.LIVED_EXPERIENCE);

		initEEnum(strengthOwnerEEnum, StrengthOwner.class, "StrengthOwner");
		addEEnumLiteral(strengthOwnerEEnum, StrengthOwner.PERSON);
		addEEnumLiteral(strengthOwnerEEnum, StrengthOwner.FAMILY);
		addEEnumLiteral(strengthOwnerEEnum, StrengthOwner.COMMUNITY);

		initEEnum(needSeverityEEnum, NeedSeverity.class, "NeedSeverity");
		addEEnumLiteral(needSeverityEEnum, NeedSeverity.LOW);
		addEEnumLiteral(needSeverityEEnum, NeedSeverity.MODERATE);
		addEEnumLiteral(needSeverityEEnum, NeedSeverity.SUBSTANTIAL);
		addEEnumLiteral(needSeverityEEnum, NeedSeverity.CRITICAL);

		initEEnum(perspectiveEEnum, Perspective.class, "Perspective");
		addEEnumLiteral(perspectiveEEnum, Perspective.PERSON);
		addEEnumLiteral(perspectiveEEnum, Perspective.FAMILY);
		addEEnumLiteral(perspectiveEEnum, Perspective.ORGANISATION);

		initEEnum(expressedByEEnum, ExpressedBy.class, "ExpressedBy");
		addEEnumLiteral(expressedByEEnum, ExpressedBy.PERSON);
		addEEnumLiteral(expressedByEEnum, ExpressedBy.PERSON_WITH_SUPPORT);
		addEEnumLiteral(expressedByEEnum, ExpressedBy.FAMILY);
		addEEnumLiteral(expressedByEEnum, ExpressedBy.SERVICE);

		initEEnum(goalStatusEEnum, GoalStatus.class, "GoalStatus");
		addEEnumLiteral(goalStatusEEnum, GoalStatus.PROPOSED);
		addEEnumLiteral(goalStatusEEnum, GoalStatus.ACTIVE);
		addEEnumLiteral(goalStatusEEnum, GoalStatus.ACHIEVED);
		addEEnumLiteral(goalStatusEEnum, GoalStatus.CHANGED);
		addEEnumLiteral(goalStatusEEnum, GoalStatus.STOPPED);

		initEEnum(contributorEEnum, Contributor.class, "Contributor");
		addEEnumLiteral(contributorEEnum, Contributor.PERSON);
		addEEnumLiteral(contributorEEnum, Contributor.FAMILY);
		addEEnumLiteral(contributorEEnum, Contributor.COMMUNITY);
		addEEnumLiteral(contributorEEnum, Contributor.WORKER);

		initEEnum(approachEEnum, Approach.class, "Approach");
		addEEnumLiteral(approachEEnum, Approach.ON_OWN);
		addEEnumLiteral(approachEEnum, Approach.DOING_WITH);
		addEEnumLiteral(approachEEnum, Approach.DOING_FOR);

		initEEnum(complexityKindEEnum, ComplexityKind.class, "ComplexityKind");
		addEEnumLiteral(complexityKindEEnum, ComplexityKind.COMMUNICATION);
		addEEnumLiteral(complexityKindEEnum, ComplexityKind.TRAUMA);
		addEEnumLiteral(complexityKindEEnum, ComplexityKind.COGNITION);
		addEEnumLiteral(complexityKindEEnum, ComplexityKind.MULTIPLE_CONDITIONS);
		addEEnumLiteral(complexityKindEEnum, ComplexityKind.SENSORY_LOSS);
		addEEnumLiteral(complexityKindEEnum, ComplexityKind.LANGUAGE);
		addEEnumLiteral(complexityKindEEnum, ComplexityKind.MENTAL_HEALTH);
		addEEnumLiteral(complexityKindEEnum, ComplexityKind.ISOLATION);
		addEEnumLiteral(complexityKindEEnum, ComplexityKind.HOUSING);
		addEEnumLiteral(complexityKindEEnum, ComplexityKind.OTHER);

		initEEnum(circleRelationEEnum, CircleRelation.class, "CircleRelation");
		addEEnumLiteral(circleRelationEEnum, CircleRelation.PARTNER);
		addEEnumLiteral(circleRelationEEnum, CircleRelation.PARENT);
		addEEnumLiteral(circleRelationEEnum, CircleRelation.CHILD);
		addEEnumLiteral(circleRelationEEnum, CircleRelation.SIBLING);
		addEEnumLiteral(circleRelationEEnum, CircleRelation.OTHER_FAMILY);
		addEEnumLiteral(circleRelationEEnum, CircleRelation.FRIEND);
		addEEnumLiteral(circleRelationEEnum, CircleRelation.NEIGHBOUR);
		addEEnumLiteral(circleRelationEEnum, CircleRelation.GROUP);

		initEEnum(consentAnswerEEnum, ConsentAnswer.class, "ConsentAnswer");
		addEEnumLiteral(consentAnswerEEnum, ConsentAnswer.NOT_ASKED);
		addEEnumLiteral(consentAnswerEEnum, ConsentAnswer.GIVEN);
		addEEnumLiteral(consentAnswerEEnum, ConsentAnswer.REFUSED);
		addEEnumLiteral(consentAnswerEEnum, ConsentAnswer.WITHDRAWN);

		initEEnum(episodeKindEEnum, EpisodeKind.class, "EpisodeKind");
		addEEnumLiteral(episodeKindEEnum, EpisodeKind.REABLEMENT);
		addEEnumLiteral(episodeKindEEnum, EpisodeKind.ENABLEMENT);
		addEEnumLiteral(episodeKindEEnum, EpisodeKind.INTERMEDIATE_CARE);

		initEEnum(sequelEEnum, Sequel.class, "Sequel");
		addEEnumLiteral(sequelEEnum, Sequel.NONE);
		addEEnumLiteral(sequelEEnum, Sequel.UNIVERSAL_SERVICES);
		addEEnumLiteral(sequelEEnum, Sequel.LOW_LEVEL);
		addEEnumLiteral(sequelEEnum, Sequel.SHORT_TERM);
		addEEnumLiteral(sequelEEnum, Sequel.LONG_TERM);
		addEEnumLiteral(sequelEEnum, Sequel.HOSPITAL);
		addEEnumLiteral(sequelEEnum, Sequel.UNKNOWN);

		initEEnum(decidedByEEnum, DecidedBy.class, "DecidedBy");
		addEEnumLiteral(decidedByEEnum, DecidedBy.PERSON);
		addEEnumLiteral(decidedByEEnum, DecidedBy.TOGETHER);
		addEEnumLiteral(decidedByEEnum, DecidedBy.SERVICE);

		initEEnum(workerRoleEEnum, WorkerRole.class, "WorkerRole");
		addEEnumLiteral(workerRoleEEnum, WorkerRole.OCCUPATIONAL_THERAPIST);
		addEEnumLiteral(workerRoleEEnum, WorkerRole.OT_ASSISTANT);
		addEEnumLiteral(workerRoleEEnum, WorkerRole.PHYSIOTHERAPIST);
		addEEnumLiteral(workerRoleEEnum, WorkerRole.PSYCHOTHERAPIST);
		addEEnumLiteral(workerRoleEEnum, WorkerRole.SPEECH_THERAPIST);
		addEEnumLiteral(workerRoleEEnum, WorkerRole.SOCIAL_WORKER);
		addEEnumLiteral(workerRoleEEnum, WorkerRole.SUPPORT_WORKER);
		addEEnumLiteral(workerRoleEEnum, WorkerRole.NURSE);
		addEEnumLiteral(workerRoleEEnum, WorkerRole.LOCAL_AREA_COORDINATOR);
		addEEnumLiteral(workerRoleEEnum, WorkerRole.GUIDANCE_WORKER);
		addEEnumLiteral(workerRoleEEnum, WorkerRole.BROKER);
		addEEnumLiteral(workerRoleEEnum, WorkerRole.PEER_SUPPORTER);
		addEEnumLiteral(workerRoleEEnum, WorkerRole.PERSONAL_ASSISTANT);
		addEEnumLiteral(workerRoleEEnum, WorkerRole.SHARED_LIVES_CARER);

		initEEnum(relationshipDepthEEnum, RelationshipDepth.class, "RelationshipDepth");
		addEEnumLiteral(relationshipDepthEEnum, RelationshipDepth.BRIEF);
		addEEnumLiteral(relationshipDepthEEnum, RelationshipDepth.REGULAR);
		addEEnumLiteral(relationshipDepthEEnum, RelationshipDepth.DEEP);

		initEEnum(visitPurposeEEnum, VisitPurpose.class, "VisitPurpose");
		addEEnumLiteral(visitPurposeEEnum, VisitPurpose.ASSESSMENT);
		addEEnumLiteral(visitPurposeEEnum, VisitPurpose.RAPPORT);
		addEEnumLiteral(visitPurposeEEnum, VisitPurpose.PRACTICE);
		addEEnumLiteral(visitPurposeEEnum, VisitPurpose.PERSONAL_CARE);
		addEEnumLiteral(visitPurposeEEnum, VisitPurpose.SAFE_AND_WELL);
		addEEnumLiteral(visitPurposeEEnum, VisitPurpose.SPECIFIC_TASK);
		addEEnumLiteral(visitPurposeEEnum, VisitPurpose.THERAPY);
		addEEnumLiteral(visitPurposeEEnum, VisitPurpose.REVIEW);
		addEEnumLiteral(visitPurposeEEnum, VisitPurpose.COMMUNITY);
		addEEnumLiteral(visitPurposeEEnum, VisitPurpose.FAMILY_MEETING);

		initEEnum(visitModeEEnum, VisitMode.class, "VisitMode");
		addEEnumLiteral(visitModeEEnum, VisitMode.HOME);
		addEEnumLiteral(visitModeEEnum, VisitMode.COMMUNITY);
		addEEnumLiteral(visitModeEEnum, VisitMode.CLINIC);
		addEEnumLiteral(visitModeEEnum, VisitMode.PHONE);
		addEEnumLiteral(visitModeEEnum, VisitMode.VIDEO);

		initEEnum(visitStatusEEnum, VisitStatus.class, "VisitStatus");
		addEEnumLiteral(visitStatusEEnum, VisitStatus.PLANNED);
		addEEnumLiteral(visitStatusEEnum, VisitStatus.DONE);
		addEEnumLiteral(visitStatusEEnum, VisitStatus.MISSED);
		addEEnumLiteral(visitStatusEEnum, VisitStatus.CANCELLED);

		initEEnum(activityKindEEnum, ActivityKind.class, "ActivityKind");
		addEEnumLiteral(activityKindEEnum, ActivityKind.TRAVEL);
		addEEnumLiteral(activityKindEEnum, ActivityKind.RECORDING);
		addEEnumLiteral(activityKindEEnum, ActivityKind.MEETING);
		addEEnumLiteral(activityKindEEnum, ActivityKind.SUPERVISION);
		addEEnumLiteral(activityKindEEnum, ActivityKind.REFLECTION);
		addEEnumLiteral(activityKindEEnum, ActivityKind.TRAINING);
		addEEnumLiteral(activityKindEEnum, ActivityKind.BREAK);

		initEEnum(demandKindEEnum, DemandKind.class, "DemandKind");
		addEEnumLiteral(demandKindEEnum, DemandKind.VALUE);
		addEEnumLiteral(demandKindEEnum, DemandKind.FAILURE);

		initEEnum(rulePackEEnum, RulePack.class, "RulePack");
		addEEnumLiteral(rulePackEEnum, RulePack.ENGLAND);
		addEEnumLiteral(rulePackEEnum, RulePack.WALES);

		initEEnum(checkLevelEEnum, CheckLevel.class, "CheckLevel");
		addEEnumLiteral(checkLevelEEnum, CheckLevel.ERROR);
		addEEnumLiteral(checkLevelEEnum, CheckLevel.WARNING);
		addEEnumLiteral(checkLevelEEnum, CheckLevel.INFO);
		addEEnumLiteral(checkLevelEEnum, CheckLevel.OFF);

		// Initialize data types
		initEDataType(localDateEDataType, LocalDate.class, "LocalDate", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(localTimeEDataType, LocalTime.class, "LocalTime", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(localDateTimeEDataType, LocalDateTime.class, "LocalDateTime", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(dayOfWeekEDataType, DayOfWeek.class, "DayOfWeek", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(zoneIdEDataType, ZoneId.class, "ZoneId", !IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(continuityEDataType, Continuity.class, "Continuity", !IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);
	}

} //RapportPackageImpl

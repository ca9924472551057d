/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.rapport.model.CheckSetting;
import org.rapport.model.ComplexityWeight;
import org.rapport.model.ContinuityBand;
import org.rapport.model.PlanningStandards;
import org.rapport.model.RapportPackage;
import org.rapport.model.RapportStandard;
import org.rapport.model.RulePack;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Planning Standards</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getRulePack <em>Rule Pack</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getShortVisitMinutes <em>Short Visit Minutes</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getIntimateCareMinutes <em>Intimate Care Minutes</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getFirstVisitMinutes <em>First Visit Minutes</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getWindowDays <em>Window Days</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getMinimumVisitsForIndex <em>Minimum Visits For Index</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getMaxWorkersInWindow <em>Max Workers In Window</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getLowSecon <em>Low Secon</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getMaxHandOffsInWindow <em>Max Hand Offs In Window</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getMaxWeeklyMinutes <em>Max Weekly Minutes</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getWeeklyAverageOverWeeks <em>Weekly Average Over Weeks</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getMinDailyRestMinutes <em>Min Daily Rest Minutes</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getBreakAfterMinutes <em>Break After Minutes</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getBreakMinutes <em>Break Minutes</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getDefaultTravelMinutes <em>Default Travel Minutes</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getTravelKmPerHour <em>Travel Km Per Hour</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getDetourPercent <em>Detour Percent</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getAmberUtilisationPercent <em>Amber Utilisation Percent</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getRedUtilisationPercent <em>Red Utilisation Percent</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getMinContactPercent <em>Min Contact Percent</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getReflectionEveryDays <em>Reflection Every Days</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getStartWithinDays <em>Start Within Days</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getMaxEpisodeDays <em>Max Episode Days</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getSustainedDays <em>Sustained Days</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getReviewEveryDays <em>Review Every Days</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getMinGroupSize <em>Min Group Size</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getRapport <em>Rapport</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getComplexityWeights <em>Complexity Weights</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getContinuityBands <em>Continuity Bands</em>}</li>
 *   <li>{@link org.rapport.model.impl.PlanningStandardsImpl#getCheckSettings <em>Check Settings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlanningStandardsImpl extends IdentifiableImpl implements PlanningStandards {
	/**
	 * The default value of the '{@link #getRulePack() <em>Rule Pack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRulePack()
	 * @generated
	 * @ordered
	 */
	protected static final RulePack RULE_PACK_EDEFAULT = RulePack.ENGLAND;

	/**
	 * The cached value of the '{@link #getRulePack() <em>Rule Pack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRulePack()
	 * @generated
	 * @ordered
	 */
	protected RulePack rulePack = RULE_PACK_EDEFAULT;

	/**
	 * The default value of the '{@link #getShortVisitMinutes() <em>Short Visit Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortVisitMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SHORT_VISIT_MINUTES_EDEFAULT = Integer.valueOf(30);

	/**
	 * The cached value of the '{@link #getShortVisitMinutes() <em>Short Visit Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShortVisitMinutes()
	 * @generated
	 * @ordered
	 */
	protected Integer shortVisitMinutes = SHORT_VISIT_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getIntimateCareMinutes() <em>Intimate Care Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntimateCareMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer INTIMATE_CARE_MINUTES_EDEFAULT = Integer.valueOf(15);

	/**
	 * The cached value of the '{@link #getIntimateCareMinutes() <em>Intimate Care Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntimateCareMinutes()
	 * @generated
	 * @ordered
	 */
	protected Integer intimateCareMinutes = INTIMATE_CARE_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstVisitMinutes() <em>First Visit Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstVisitMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer FIRST_VISIT_MINUTES_EDEFAULT = Integer.valueOf(30);

	/**
	 * The cached value of the '{@link #getFirstVisitMinutes() <em>First Visit Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstVisitMinutes()
	 * @generated
	 * @ordered
	 */
	protected Integer firstVisitMinutes = FIRST_VISIT_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getWindowDays() <em>Window Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindowDays()
	 * @generated
	 * @ordered
	 */
	protected static final int WINDOW_DAYS_EDEFAULT = 14;

	/**
	 * The cached value of the '{@link #getWindowDays() <em>Window Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindowDays()
	 * @generated
	 * @ordered
	 */
	protected int windowDays = WINDOW_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumVisitsForIndex() <em>Minimum Visits For Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumVisitsForIndex()
	 * @generated
	 * @ordered
	 */
	protected static final int MINIMUM_VISITS_FOR_INDEX_EDEFAULT = 4;

	/**
	 * The cached value of the '{@link #getMinimumVisitsForIndex() <em>Minimum Visits For Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumVisitsForIndex()
	 * @generated
	 * @ordered
	 */
	protected int minimumVisitsForIndex = MINIMUM_VISITS_FOR_INDEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxWorkersInWindow() <em>Max Workers In Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxWorkersInWindow()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MAX_WORKERS_IN_WINDOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaxWorkersInWindow() <em>Max Workers In Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxWorkersInWindow()
	 * @generated
	 * @ordered
	 */
	protected Integer maxWorkersInWindow = MAX_WORKERS_IN_WINDOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getLowSecon() <em>Low Secon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowSecon()
	 * @generated
	 * @ordered
	 */
	protected static final Double LOW_SECON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLowSecon() <em>Low Secon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowSecon()
	 * @generated
	 * @ordered
	 */
	protected Double lowSecon = LOW_SECON_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxHandOffsInWindow() <em>Max Hand Offs In Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxHandOffsInWindow()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MAX_HAND_OFFS_IN_WINDOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaxHandOffsInWindow() <em>Max Hand Offs In Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxHandOffsInWindow()
	 * @generated
	 * @ordered
	 */
	protected Integer maxHandOffsInWindow = MAX_HAND_OFFS_IN_WINDOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxWeeklyMinutes() <em>Max Weekly Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxWeeklyMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MAX_WEEKLY_MINUTES_EDEFAULT = Integer.valueOf(2880);

	/**
	 * The cached value of the '{@link #getMaxWeeklyMinutes() <em>Max Weekly Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxWeeklyMinutes()
	 * @generated
	 * @ordered
	 */
	protected Integer maxWeeklyMinutes = MAX_WEEKLY_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeeklyAverageOverWeeks() <em>Weekly Average Over Weeks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeeklyAverageOverWeeks()
	 * @generated
	 * @ordered
	 */
	protected static final int WEEKLY_AVERAGE_OVER_WEEKS_EDEFAULT = 17;

	/**
	 * The cached value of the '{@link #getWeeklyAverageOverWeeks() <em>Weekly Average Over Weeks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeeklyAverageOverWeeks()
	 * @generated
	 * @ordered
	 */
	protected int weeklyAverageOverWeeks = WEEKLY_AVERAGE_OVER_WEEKS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinDailyRestMinutes() <em>Min Daily Rest Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinDailyRestMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MIN_DAILY_REST_MINUTES_EDEFAULT = Integer.valueOf(660);

	/**
	 * The cached value of the '{@link #getMinDailyRestMinutes() <em>Min Daily Rest Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinDailyRestMinutes()
	 * @generated
	 * @ordered
	 */
	protected Integer minDailyRestMinutes = MIN_DAILY_REST_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getBreakAfterMinutes() <em>Break After Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreakAfterMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer BREAK_AFTER_MINUTES_EDEFAULT = Integer.valueOf(360);

	/**
	 * The cached value of the '{@link #getBreakAfterMinutes() <em>Break After Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreakAfterMinutes()
	 * @generated
	 * @ordered
	 */
	protected Integer breakAfterMinutes = BREAK_AFTER_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getBreakMinutes() <em>Break Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreakMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int BREAK_MINUTES_EDEFAULT = 20;

	/**
	 * The cached value of the '{@link #getBreakMinutes() <em>Break Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreakMinutes()
	 * @generated
	 * @ordered
	 */
	protected int breakMinutes = BREAK_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getDefaultTravelMinutes() <em>Default Travel Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultTravelMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int DEFAULT_TRAVEL_MINUTES_EDEFAULT = 10;

	/**
	 * The cached value of the '{@link #getDefaultTravelMinutes() <em>Default Travel Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDefaultTravelMinutes()
	 * @generated
	 * @ordered
	 */
	protected int defaultTravelMinutes = DEFAULT_TRAVEL_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getTravelKmPerHour() <em>Travel Km Per Hour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTravelKmPerHour()
	 * @generated
	 * @ordered
	 */
	protected static final double TRAVEL_KM_PER_HOUR_EDEFAULT = 25.0;

	/**
	 * The cached value of the '{@link #getTravelKmPerHour() <em>Travel Km Per Hour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTravelKmPerHour()
	 * @generated
	 * @ordered
	 */
	protected double travelKmPerHour = TRAVEL_KM_PER_HOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getDetourPercent() <em>Detour Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetourPercent()
	 * @generated
	 * @ordered
	 */
	protected static final int DETOUR_PERCENT_EDEFAULT = 130;

	/**
	 * The cached value of the '{@link #getDetourPercent() <em>Detour Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetourPercent()
	 * @generated
	 * @ordered
	 */
	protected int detourPercent = DETOUR_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmberUtilisationPercent() <em>Amber Utilisation Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmberUtilisationPercent()
	 * @generated
	 * @ordered
	 */
	protected static final Integer AMBER_UTILISATION_PERCENT_EDEFAULT = Integer.valueOf(85);

	/**
	 * The cached value of the '{@link #getAmberUtilisationPercent() <em>Amber Utilisation Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmberUtilisationPercent()
	 * @generated
	 * @ordered
	 */
	protected Integer amberUtilisationPercent = AMBER_UTILISATION_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRedUtilisationPercent() <em>Red Utilisation Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedUtilisationPercent()
	 * @generated
	 * @ordered
	 */
	protected static final Integer RED_UTILISATION_PERCENT_EDEFAULT = Integer.valueOf(100);

	/**
	 * The cached value of the '{@link #getRedUtilisationPercent() <em>Red Utilisation Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedUtilisationPercent()
	 * @generated
	 * @ordered
	 */
	protected Integer redUtilisationPercent = RED_UTILISATION_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinContactPercent() <em>Min Contact Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinContactPercent()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MIN_CONTACT_PERCENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinContactPercent() <em>Min Contact Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinContactPercent()
	 * @generated
	 * @ordered
	 */
	protected Integer minContactPercent = MIN_CONTACT_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReflectionEveryDays() <em>Reflection Every Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReflectionEveryDays()
	 * @generated
	 * @ordered
	 */
	protected static final Integer REFLECTION_EVERY_DAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReflectionEveryDays() <em>Reflection Every Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReflectionEveryDays()
	 * @generated
	 * @ordered
	 */
	protected Integer reflectionEveryDays = REFLECTION_EVERY_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartWithinDays() <em>Start Within Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartWithinDays()
	 * @generated
	 * @ordered
	 */
	protected static final Integer START_WITHIN_DAYS_EDEFAULT = Integer.valueOf(2);

	/**
	 * The cached value of the '{@link #getStartWithinDays() <em>Start Within Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartWithinDays()
	 * @generated
	 * @ordered
	 */
	protected Integer startWithinDays = START_WITHIN_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxEpisodeDays() <em>Max Episode Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxEpisodeDays()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MAX_EPISODE_DAYS_EDEFAULT = Integer.valueOf(42);

	/**
	 * The cached value of the '{@link #getMaxEpisodeDays() <em>Max Episode Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxEpisodeDays()
	 * @generated
	 * @ordered
	 */
	protected Integer maxEpisodeDays = MAX_EPISODE_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSustainedDays() <em>Sustained Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSustainedDays()
	 * @generated
	 * @ordered
	 */
	protected static final int SUSTAINED_DAYS_EDEFAULT = 91;

	/**
	 * The cached value of the '{@link #getSustainedDays() <em>Sustained Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSustainedDays()
	 * @generated
	 * @ordered
	 */
	protected int sustainedDays = SUSTAINED_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewEveryDays() <em>Review Every Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewEveryDays()
	 * @generated
	 * @ordered
	 */
	protected static final Integer REVIEW_EVERY_DAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewEveryDays() <em>Review Every Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewEveryDays()
	 * @generated
	 * @ordered
	 */
	protected Integer reviewEveryDays = REVIEW_EVERY_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinGroupSize() <em>Min Group Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinGroupSize()
	 * @generated
	 * @ordered
	 */
	protected static final int MIN_GROUP_SIZE_EDEFAULT = 5;

	/**
	 * The cached value of the '{@link #getMinGroupSize() <em>Min Group Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinGroupSize()
	 * @generated
	 * @ordered
	 */
	protected int minGroupSize = MIN_GROUP_SIZE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRapport() <em>Rapport</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRapport()
	 * @generated
	 * @ordered
	 */
	protected EList<RapportStandard> rapport;

	/**
	 * The cached value of the '{@link #getComplexityWeights() <em>Complexity Weights</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComplexityWeights()
	 * @generated
	 * @ordered
	 */
	protected EList<ComplexityWeight> complexityWeights;

	/**
	 * The cached value of the '{@link #getContinuityBands() <em>Continuity Bands</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContinuityBands()
	 * @generated
	 * @ordered
	 */
	protected EList<ContinuityBand> continuityBands;

	/**
	 * The cached value of the '{@link #getCheckSettings() <em>Check Settings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckSettings()
	 * @generated
	 * @ordered
	 */
	protected EList<CheckSetting> checkSettings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlanningStandardsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RapportPackage.Literals.PLANNING_STANDARDS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RulePack getRulePack() {
		return rulePack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRulePack(RulePack newRulePack) {
		RulePack oldRulePack = rulePack;
		rulePack = newRulePack == null ? RULE_PACK_EDEFAULT : newRulePack;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__RULE_PACK, oldRulePack, rulePack));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getShortVisitMinutes() {
		return shortVisitMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShortVisitMinutes(Integer newShortVisitMinutes) {
		Integer oldShortVisitMinutes = shortVisitMinutes;
		shortVisitMinutes = newShortVisitMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__SHORT_VISIT_MINUTES, oldShortVisitMinutes, shortVisitMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getIntimateCareMinutes() {
		return intimateCareMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntimateCareMinutes(Integer newIntimateCareMinutes) {
		Integer oldIntimateCareMinutes = intimateCareMinutes;
		intimateCareMinutes = newIntimateCareMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__INTIMATE_CARE_MINUTES, oldIntimateCareMinutes, intimateCareMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getFirstVisitMinutes() {
		return firstVisitMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstVisitMinutes(Integer newFirstVisitMinutes) {
		Integer oldFirstVisitMinutes = firstVisitMinutes;
		firstVisitMinutes = newFirstVisitMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__FIRST_VISIT_MINUTES, oldFirstVisitMinutes, firstVisitMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWindowDays() {
		return windowDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWindowDays(int newWindowDays) {
		int oldWindowDays = windowDays;
		windowDays = newWindowDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__WINDOW_DAYS, oldWindowDays, windowDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinimumVisitsForIndex() {
		return minimumVisitsForIndex;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumVisitsForIndex(int newMinimumVisitsForIndex) {
		int oldMinimumVisitsForIndex = minimumVisitsForIndex;
		minimumVisitsForIndex = newMinimumVisitsForIndex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__MINIMUM_VISITS_FOR_INDEX, oldMinimumVisitsForIndex, minimumVisitsForIndex));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMaxWorkersInWindow() {
		return maxWorkersInWindow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxWorkersInWindow(Integer newMaxWorkersInWindow) {
		Integer oldMaxWorkersInWindow = maxWorkersInWindow;
		maxWorkersInWindow = newMaxWorkersInWindow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__MAX_WORKERS_IN_WINDOW, oldMaxWorkersInWindow, maxWorkersInWindow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLowSecon() {
		return lowSecon;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowSecon(Double newLowSecon) {
		Double oldLowSecon = lowSecon;
		lowSecon = newLowSecon;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__LOW_SECON, oldLowSecon, lowSecon));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMaxHandOffsInWindow() {
		return maxHandOffsInWindow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxHandOffsInWindow(Integer newMaxHandOffsInWindow) {
		Integer oldMaxHandOffsInWindow = maxHandOffsInWindow;
		maxHandOffsInWindow = newMaxHandOffsInWindow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__MAX_HAND_OFFS_IN_WINDOW, oldMaxHandOffsInWindow, maxHandOffsInWindow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMaxWeeklyMinutes() {
		return maxWeeklyMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxWeeklyMinutes(Integer newMaxWeeklyMinutes) {
		Integer oldMaxWeeklyMinutes = maxWeeklyMinutes;
		maxWeeklyMinutes = newMaxWeeklyMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__MAX_WEEKLY_MINUTES, oldMaxWeeklyMinutes, maxWeeklyMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWeeklyAverageOverWeeks() {
		return weeklyAverageOverWeeks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeeklyAverageOverWeeks(int newWeeklyAverageOverWeeks) {
		int oldWeeklyAverageOverWeeks = weeklyAverageOverWeeks;
		weeklyAverageOverWeeks = newWeeklyAverageOverWeeks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__WEEKLY_AVERAGE_OVER_WEEKS, oldWeeklyAverageOverWeeks, weeklyAverageOverWeeks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMinDailyRestMinutes() {
		return minDailyRestMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinDailyRestMinutes(Integer newMinDailyRestMinutes) {
		Integer oldMinDailyRestMinutes = minDailyRestMinutes;
		minDailyRestMinutes = newMinDailyRestMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__MIN_DAILY_REST_MINUTES, oldMinDailyRestMinutes, minDailyRestMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getBreakAfterMinutes() {
		return breakAfterMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBreakAfterMinutes(Integer newBreakAfterMinutes) {
		Integer oldBreakAfterMinutes = breakAfterMinutes;
		breakAfterMinutes = newBreakAfterMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__BREAK_AFTER_MINUTES, oldBreakAfterMinutes, breakAfterMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBreakMinutes() {
		return breakMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBreakMinutes(int newBreakMinutes) {
		int oldBreakMinutes = breakMinutes;
		breakMinutes = newBreakMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__BREAK_MINUTES, oldBreakMinutes, breakMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDefaultTravelMinutes() {
		return defaultTravelMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDefaultTravelMinutes(int newDefaultTravelMinutes) {
		int oldDefaultTravelMinutes = defaultTravelMinutes;
		defaultTravelMinutes = newDefaultTravelMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__DEFAULT_TRAVEL_MINUTES, oldDefaultTravelMinutes, defaultTravelMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTravelKmPerHour() {
		return travelKmPerHour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTravelKmPerHour(double newTravelKmPerHour) {
		double oldTravelKmPerHour = travelKmPerHour;
		travelKmPerHour = newTravelKmPerHour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__TRAVEL_KM_PER_HOUR, oldTravelKmPerHour, travelKmPerHour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDetourPercent() {
		return detourPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDetourPercent(int newDetourPercent) {
		int oldDetourPercent = detourPercent;
		detourPercent = newDetourPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__DETOUR_PERCENT, oldDetourPercent, detourPercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAmberUtilisationPercent() {
		return amberUtilisationPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmberUtilisationPercent(Integer newAmberUtilisationPercent) {
		Integer oldAmberUtilisationPercent = amberUtilisationPercent;
		amberUtilisationPercent = newAmberUtilisationPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__AMBER_UTILISATION_PERCENT, oldAmberUtilisationPercent, amberUtilisationPercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRedUtilisationPercent() {
		return redUtilisationPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRedUtilisationPercent(Integer newRedUtilisationPercent) {
		Integer oldRedUtilisationPercent = redUtilisationPercent;
		redUtilisationPercent = newRedUtilisationPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__RED_UTILISATION_PERCENT, oldRedUtilisationPercent, redUtilisationPercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMinContactPercent() {
		return minContactPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinContactPercent(Integer newMinContactPercent) {
		Integer oldMinContactPercent = minContactPercent;
		minContactPercent = newMinContactPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__MIN_CONTACT_PERCENT, oldMinContactPercent, minContactPercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getReflectionEveryDays() {
		return reflectionEveryDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReflectionEveryDays(Integer newReflectionEveryDays) {
		Integer oldReflectionEveryDays = reflectionEveryDays;
		reflectionEveryDays = newReflectionEveryDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__REFLECTION_EVERY_DAYS, oldReflectionEveryDays, reflectionEveryDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getStartWithinDays() {
		return startWithinDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartWithinDays(Integer newStartWithinDays) {
		Integer oldStartWithinDays = startWithinDays;
		startWithinDays = newStartWithinDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__START_WITHIN_DAYS, oldStartWithinDays, startWithinDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMaxEpisodeDays() {
		return maxEpisodeDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxEpisodeDays(Integer newMaxEpisodeDays) {
		Integer oldMaxEpisodeDays = maxEpisodeDays;
		maxEpisodeDays = newMaxEpisodeDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__MAX_EPISODE_DAYS, oldMaxEpisodeDays, maxEpisodeDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSustainedDays() {
		return sustainedDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSustainedDays(int newSustainedDays) {
		int oldSustainedDays = sustainedDays;
		sustainedDays = newSustainedDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__SUSTAINED_DAYS, oldSustainedDays, sustainedDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getReviewEveryDays() {
		return reviewEveryDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewEveryDays(Integer newReviewEveryDays) {
		Integer oldReviewEveryDays = reviewEveryDays;
		reviewEveryDays = newReviewEveryDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__REVIEW_EVERY_DAYS, oldReviewEveryDays, reviewEveryDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinGroupSize() {
		return minGroupSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinGroupSize(int newMinGroupSize) {
		int oldMinGroupSize = minGroupSize;
		minGroupSize = newMinGroupSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RapportPackage.PLANNING_STANDARDS__MIN_GROUP_SIZE, oldMinGroupSize, minGroupSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RapportStandard> getRapport() {
		if (rapport == null) {
			rapport = new EObjectContainmentEList<RapportStandard>(RapportStandard.class, this, RapportPackage.PLANNING_STANDARDS__RAPPORT);
		}
		return rapport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ComplexityWeight> getComplexityWeights() {
		if (complexityWeights == null) {
			complexityWeights = new EObjectContainmentEList<ComplexityWeight>(ComplexityWeight.class, this, RapportPackage.PLANNING_STANDARDS__COMPLEXITY_WEIGHTS);
		}
		return complexityWeights;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ContinuityBand> getContinuityBands() {
		if (continuityBands == null) {
			continuityBands = new EObjectContainmentEList<ContinuityBand>(ContinuityBand.class, this, RapportPackage.PLANNING_STANDARDS__CONTINUITY_BANDS);
		}
		return continuityBands;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CheckSetting> getCheckSettings() {
		if (checkSettings == null) {
			checkSettings = new EObjectContainmentEList<CheckSetting>(CheckSetting.class, this, RapportPackage.PLANNING_STANDARDS__CHECK_SETTINGS);
		}
		return checkSettings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RapportPackage.PLANNING_STANDARDS__RAPPORT:
				return ((InternalEList<?>)getRapport()).basicRemove(otherEnd, msgs);
			case RapportPackage.PLANNING_STANDARDS__COMPLEXITY_WEIGHTS:
				return ((InternalEList<?>)getComplexityWeights()).basicRemove(otherEnd, msgs);
			case RapportPackage.PLANNING_STANDARDS__CONTINUITY_BANDS:
				return ((InternalEList<?>)getContinuityBands()).basicRemove(otherEnd, msgs);
			case RapportPackage.PLANNING_STANDARDS__CHECK_SETTINGS:
				return ((InternalEList<?>)getCheckSettings()).basicRemove(otherEnd, msgs);
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
			case RapportPackage.PLANNING_STANDARDS__RULE_PACK:
				return getRulePack();
			case RapportPackage.PLANNING_STANDARDS__SHORT_VISIT_MINUTES:
				return getShortVisitMinutes();
			case RapportPackage.PLANNING_STANDARDS__INTIMATE_CARE_MINUTES:
				return getIntimateCareMinutes();
			case RapportPackage.PLANNING_STANDARDS__FIRST_VISIT_MINUTES:
				return getFirstVisitMinutes();
			case RapportPackage.PLANNING_STANDARDS__WINDOW_DAYS:
				return getWindowDays();
			case RapportPackage.PLANNING_STANDARDS__MINIMUM_VISITS_FOR_INDEX:
				return getMinimumVisitsForIndex();
			case RapportPackage.PLANNING_STANDARDS__MAX_WORKERS_IN_WINDOW:
				return getMaxWorkersInWindow();
			case RapportPackage.PLANNING_STANDARDS__LOW_SECON:
				return getLowSecon();
			case RapportPackage.PLANNING_STANDARDS__MAX_HAND_OFFS_IN_WINDOW:
				return getMaxHandOffsInWindow();
			case RapportPackage.PLANNING_STANDARDS__MAX_WEEKLY_MINUTES:
				return getMaxWeeklyMinutes();
			case RapportPackage.PLANNING_STANDARDS__WEEKLY_AVERAGE_OVER_WEEKS:
				return getWeeklyAverageOverWeeks();
			case RapportPackage.PLANNING_STANDARDS__MIN_DAILY_REST_MINUTES:
				return getMinDailyRestMinutes();
			case RapportPackage.PLANNING_STANDARDS__BREAK_AFTER_MINUTES:
				return getBreakAfterMinutes();
			case RapportPackage.PLANNING_STANDARDS__BREAK_MINUTES:
				return getBreakMinutes();
			case RapportPackage.PLANNING_STANDARDS__DEFAULT_TRAVEL_MINUTES:
				return getDefaultTravelMinutes();
			case RapportPackage.PLANNING_STANDARDS__TRAVEL_KM_PER_HOUR:
				return getTravelKmPerHour();
			case RapportPackage.PLANNING_STANDARDS__DETOUR_PERCENT:
				return getDetourPercent();
			case RapportPackage.PLANNING_STANDARDS__AMBER_UTILISATION_PERCENT:
				return getAmberUtilisationPercent();
			case RapportPackage.PLANNING_STANDARDS__RED_UTILISATION_PERCENT:
				return getRedUtilisationPercent();
			case RapportPackage.PLANNING_STANDARDS__MIN_CONTACT_PERCENT:
				return getMinContactPercent();
			case RapportPackage.PLANNING_STANDARDS__REFLECTION_EVERY_DAYS:
				return getReflectionEveryDays();
			case RapportPackage.PLANNING_STANDARDS__START_WITHIN_DAYS:
				return getStartWithinDays();
			case RapportPackage.PLANNING_STANDARDS__MAX_EPISODE_DAYS:
				return getMaxEpisodeDays();
			case RapportPackage.PLANNING_STANDARDS__SUSTAINED_DAYS:
				return getSustainedDays();
			case RapportPackage.PLANNING_STANDARDS__REVIEW_EVERY_DAYS:
				return getReviewEveryDays();
			case RapportPackage.PLANNING_STANDARDS__MIN_GROUP_SIZE:
				return getMinGroupSize();
			case RapportPackage.PLANNING_STANDARDS__RAPPORT:
				return getRapport();
			case RapportPackage.PLANNING_STANDARDS__COMPLEXITY_WEIGHTS:
				return getComplexityWeights();
			case RapportPackage.PLANNING_STANDARDS__CONTINUITY_BANDS:
				return getContinuityBands();
			case RapportPackage.PLANNING_STANDARDS__CHECK_SETTINGS:
				return getCheckSettings();
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
			case RapportPackage.PLANNING_STANDARDS__RULE_PACK:
				setRulePack((RulePack)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__SHORT_VISIT_MINUTES:
				setShortVisitMinutes((Integer)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__INTIMATE_CARE_MINUTES:
				setIntimateCareMinutes((Integer)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__FIRST_VISIT_MINUTES:
				setFirstVisitMinutes((Integer)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__WINDOW_DAYS:
				setWindowDays((Integer)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__MINIMUM_VISITS_FOR_INDEX:
				setMinimumVisitsForIndex((Integer)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__MAX_WORKERS_IN_WINDOW:
				setMaxWorkersInWindow((Integer)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__LOW_SECON:
				setLowSecon((Double)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__MAX_HAND_OFFS_IN_WINDOW:
				setMaxHandOffsInWindow((Integer)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__MAX_WEEKLY_MINUTES:
				setMaxWeeklyMinutes((Integer)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__WEEKLY_AVERAGE_OVER_WEEKS:
				setWeeklyAverageOverWeeks((Integer)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__MIN_DAILY_REST_MINUTES:
				setMinDailyRestMinutes((Integer)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__BREAK_AFTER_MINUTES:
				setBreakAfterMinutes((Integer)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__BREAK_MINUTES:
				setBreakMinutes((Integer)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__DEFAULT_TRAVEL_MINUTES:
				setDefaultTravelMinutes((Integer)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__TRAVEL_KM_PER_HOUR:
				setTravelKmPerHour((Double)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__DETOUR_PERCENT:
				setDetourPercent((Integer)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__AMBER_UTILISATION_PERCENT:
				setAmberUtilisationPercent((Integer)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__RED_UTILISATION_PERCENT:
				setRedUtilisationPercent((Integer)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__MIN_CONTACT_PERCENT:
				setMinContactPercent((Integer)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__REFLECTION_EVERY_DAYS:
				setReflectionEveryDays((Integer)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__START_WITHIN_DAYS:
				setStartWithinDays((Integer)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__MAX_EPISODE_DAYS:
				setMaxEpisodeDays((Integer)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__SUSTAINED_DAYS:
				setSustainedDays((Integer)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__REVIEW_EVERY_DAYS:
				setReviewEveryDays((Integer)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__MIN_GROUP_SIZE:
				setMinGroupSize((Integer)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__RAPPORT:
				getRapport().clear();
				getRapport().addAll((Collection<? extends RapportStandard>)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__COMPLEXITY_WEIGHTS:
				getComplexityWeights().clear();
				getComplexityWeights().addAll((Collection<? extends ComplexityWeight>)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__CONTINUITY_BANDS:
				getContinuityBands().clear();
				getContinuityBands().addAll((Collection<? extends ContinuityBand>)newValue);
				return;
			case RapportPackage.PLANNING_STANDARDS__CHECK_SETTINGS:
				getCheckSettings().clear();
				getCheckSettings().addAll((Collection<? extends CheckSetting>)newValue);
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
			case RapportPackage.PLANNING_STANDARDS__RULE_PACK:
				setRulePack(RULE_PACK_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__SHORT_VISIT_MINUTES:
				setShortVisitMinutes(SHORT_VISIT_MINUTES_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__INTIMATE_CARE_MINUTES:
				setIntimateCareMinutes(INTIMATE_CARE_MINUTES_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__FIRST_VISIT_MINUTES:
				setFirstVisitMinutes(FIRST_VISIT_MINUTES_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__WINDOW_DAYS:
				setWindowDays(WINDOW_DAYS_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__MINIMUM_VISITS_FOR_INDEX:
				setMinimumVisitsForIndex(MINIMUM_VISITS_FOR_INDEX_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__MAX_WORKERS_IN_WINDOW:
				setMaxWorkersInWindow(MAX_WORKERS_IN_WINDOW_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__LOW_SECON:
				setLowSecon(LOW_SECON_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__MAX_HAND_OFFS_IN_WINDOW:
				setMaxHandOffsInWindow(MAX_HAND_OFFS_IN_WINDOW_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__MAX_WEEKLY_MINUTES:
				setMaxWeeklyMinutes(MAX_WEEKLY_MINUTES_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__WEEKLY_AVERAGE_OVER_WEEKS:
				setWeeklyAverageOverWeeks(WEEKLY_AVERAGE_OVER_WEEKS_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__MIN_DAILY_REST_MINUTES:
				setMinDailyRestMinutes(MIN_DAILY_REST_MINUTES_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__BREAK_AFTER_MINUTES:
				setBreakAfterMinutes(BREAK_AFTER_MINUTES_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__BREAK_MINUTES:
				setBreakMinutes(BREAK_MINUTES_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__DEFAULT_TRAVEL_MINUTES:
				setDefaultTravelMinutes(DEFAULT_TRAVEL_MINUTES_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__TRAVEL_KM_PER_HOUR:
				setTravelKmPerHour(TRAVEL_KM_PER_HOUR_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__DETOUR_PERCENT:
				setDetourPercent(DETOUR_PERCENT_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__AMBER_UTILISATION_PERCENT:
				setAmberUtilisationPercent(AMBER_UTILISATION_PERCENT_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__RED_UTILISATION_PERCENT:
				setRedUtilisationPercent(RED_UTILISATION_PERCENT_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__MIN_CONTACT_PERCENT:
				setMinContactPercent(MIN_CONTACT_PERCENT_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__REFLECTION_EVERY_DAYS:
				setReflectionEveryDays(REFLECTION_EVERY_DAYS_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__START_WITHIN_DAYS:
				setStartWithinDays(START_WITHIN_DAYS_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__MAX_EPISODE_DAYS:
				setMaxEpisodeDays(MAX_EPISODE_DAYS_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__SUSTAINED_DAYS:
				setSustainedDays(SUSTAINED_DAYS_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__REVIEW_EVERY_DAYS:
				setReviewEveryDays(REVIEW_EVERY_DAYS_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__MIN_GROUP_SIZE:
				setMinGroupSize(MIN_GROUP_SIZE_EDEFAULT);
				return;
			case RapportPackage.PLANNING_STANDARDS__RAPPORT:
				getRapport().clear();
				return;
			case RapportPackage.PLANNING_STANDARDS__COMPLEXITY_WEIGHTS:
				getComplexityWeights().clear();
				return;
			case RapportPackage.PLANNING_STANDARDS__CONTINUITY_BANDS:
				getContinuityBands().clear();
				return;
			case RapportPackage.PLANNING_STANDARDS__CHECK_SETTINGS:
				getCheckSettings().clear();
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
			case RapportPackage.PLANNING_STANDARDS__RULE_PACK:
				return rulePack != RULE_PACK_EDEFAULT;
			case RapportPackage.PLANNING_STANDARDS__SHORT_VISIT_MINUTES:
				return SHORT_VISIT_MINUTES_EDEFAULT == null ? shortVisitMinutes != null : !SHORT_VISIT_MINUTES_EDEFAULT.equals(shortVisitMinutes);
			case RapportPackage.PLANNING_STANDARDS__INTIMATE_CARE_MINUTES:
				return INTIMATE_CARE_MINUTES_EDEFAULT == null ? intimateCareMinutes != null : !INTIMATE_CARE_MINUTES_EDEFAULT.equals(intimateCareMinutes);
			case RapportPackage.PLANNING_STANDARDS__FIRST_VISIT_MINUTES:
				return FIRST_VISIT_MINUTES_EDEFAULT == null ? firstVisitMinutes != null : !FIRST_VISIT_MINUTES_EDEFAULT.equals(firstVisitMinutes);
			case RapportPackage.PLANNING_STANDARDS__WINDOW_DAYS:
				return windowDays != WINDOW_DAYS_EDEFAULT;
			case RapportPackage.PLANNING_STANDARDS__MINIMUM_VISITS_FOR_INDEX:
				return minimumVisitsForIndex != MINIMUM_VISITS_FOR_INDEX_EDEFAULT;
			case RapportPackage.PLANNING_STANDARDS__MAX_WORKERS_IN_WINDOW:
				return MAX_WORKERS_IN_WINDOW_EDEFAULT == null ? maxWorkersInWindow != null : !MAX_WORKERS_IN_WINDOW_EDEFAULT.equals(maxWorkersInWindow);
			case RapportPackage.PLANNING_STANDARDS__LOW_SECON:
				return LOW_SECON_EDEFAULT == null ? lowSecon != null : !LOW_SECON_EDEFAULT.equals(lowSecon);
			case RapportPackage.PLANNING_STANDARDS__MAX_HAND_OFFS_IN_WINDOW:
				return MAX_HAND_OFFS_IN_WINDOW_EDEFAULT == null ? maxHandOffsInWindow != null : !MAX_HAND_OFFS_IN_WINDOW_EDEFAULT.equals(maxHandOffsInWindow);
			case RapportPackage.PLANNING_STANDARDS__MAX_WEEKLY_MINUTES:
				return MAX_WEEKLY_MINUTES_EDEFAULT == null ? maxWeeklyMinutes != null : !MAX_WEEKLY_MINUTES_EDEFAULT.equals(maxWeeklyMinutes);
			case RapportPackage.PLANNING_STANDARDS__WEEKLY_AVERAGE_OVER_WEEKS:
				return weeklyAverageOverWeeks != WEEKLY_AVERAGE_OVER_WEEKS_EDEFAULT;
			case RapportPackage.PLANNING_STANDARDS__MIN_DAILY_REST_MINUTES:
				return MIN_DAILY_REST_MINUTES_EDEFAULT == null ? minDailyRestMinutes != null : !MIN_DAILY_REST_MINUTES_EDEFAULT.equals(minDailyRestMinutes);
			case RapportPackage.PLANNING_STANDARDS__BREAK_AFTER_MINUTES:
				return BREAK_AFTER_MINUTES_EDEFAULT == null ? breakAfterMinutes != null : !BREAK_AFTER_MINUTES_EDEFAULT.equals(breakAfterMinutes);
			case RapportPackage.PLANNING_STANDARDS__BREAK_MINUTES:
				return breakMinutes != BREAK_MINUTES_EDEFAULT;
			case RapportPackage.PLANNING_STANDARDS__DEFAULT_TRAVEL_MINUTES:
				return defaultTravelMinutes != DEFAULT_TRAVEL_MINUTES_EDEFAULT;
			case RapportPackage.PLANNING_STANDARDS__TRAVEL_KM_PER_HOUR:
				return travelKmPerHour != TRAVEL_KM_PER_HOUR_EDEFAULT;
			case RapportPackage.PLANNING_STANDARDS__DETOUR_PERCENT:
				return detourPercent != DETOUR_PERCENT_EDEFAULT;
			case RapportPackage.PLANNING_STANDARDS__AMBER_UTILISATION_PERCENT:
				return AMBER_UTILISATION_PERCENT_EDEFAULT == null ? amberUtilisationPercent != null : !AMBER_UTILISATION_PERCENT_EDEFAULT.equals(amberUtilisationPercent);
			case RapportPackage.PLANNING_STANDARDS__RED_UTILISATION_PERCENT:
				return RED_UTILISATION_PERCENT_EDEFAULT == null ? redUtilisationPercent != null : !RED_UTILISATION_PERCENT_EDEFAULT.equals(redUtilisationPercent);
			case RapportPackage.PLANNING_STANDARDS__MIN_CONTACT_PERCENT:
				return MIN_CONTACT_PERCENT_EDEFAULT == null ? minContactPercent != null : !MIN_CONTACT_PERCENT_EDEFAULT.equals(minContactPercent);
			case RapportPackage.PLANNING_STANDARDS__REFLECTION_EVERY_DAYS:
				return REFLECTION_EVERY_DAYS_EDEFAULT == null ? reflectionEveryDays != null : !REFLECTION_EVERY_DAYS_EDEFAULT.equals(reflectionEveryDays);
			case RapportPackage.PLANNING_STANDARDS__START_WITHIN_DAYS:
				return START_WITHIN_DAYS_EDEFAULT == null ? startWithinDays != null : !START_WITHIN_DAYS_EDEFAULT.equals(startWithinDays);
			case RapportPackage.PLANNING_STANDARDS__MAX_EPISODE_DAYS:
				return MAX_EPISODE_DAYS_EDEFAULT == null ? maxEpisodeDays != null : !MAX_EPISODE_DAYS_EDEFAULT.equals(maxEpisodeDays);
			case RapportPackage.PLANNING_STANDARDS__SUSTAINED_DAYS:
				return sustainedDays != SUSTAINED_DAYS_EDEFAULT;
			case RapportPackage.PLANNING_STANDARDS__REVIEW_EVERY_DAYS:
				return REVIEW_EVERY_DAYS_EDEFAULT == null ? reviewEveryDays != null : !REVIEW_EVERY_DAYS_EDEFAULT.equals(reviewEveryDays);
			case RapportPackage.PLANNING_STANDARDS__MIN_GROUP_SIZE:
				return minGroupSize != MIN_GROUP_SIZE_EDEFAULT;
			case RapportPackage.PLANNING_STANDARDS__RAPPORT:
				return rapport != null && !rapport.isEmpty();
			case RapportPackage.PLANNING_STANDARDS__COMPLEXITY_WEIGHTS:
				return complexityWeights != null && !complexityWeights.isEmpty();
			case RapportPackage.PLANNING_STANDARDS__CONTINUITY_BANDS:
				return continuityBands != null && !continuityBands.isEmpty();
			case RapportPackage.PLANNING_STANDARDS__CHECK_SETTINGS:
				return checkSettings != null && !checkSettings.isEmpty();
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
		result.append(" (rulePack: ");
		result.append(rulePack);
		result.append(", shortVisitMinutes: ");
		result.append(shortVisitMinutes);
		result.append(", intimateCareMinutes: ");
		result.append(intimateCareMinutes);
		result.append(", firstVisitMinutes: ");
		result.append(firstVisitMinutes);
		result.append(", windowDays: ");
		result.append(windowDays);
		result.append(", minimumVisitsForIndex: ");
		result.append(minimumVisitsForIndex);
		result.append(", maxWorkersInWindow: ");
		result.append(maxWorkersInWindow);
		result.append(", lowSecon: ");
		result.append(lowSecon);
		result.append(", maxHandOffsInWindow: ");
		result.append(maxHandOffsInWindow);
		result.append(", maxWeeklyMinutes: ");
		result.append(maxWeeklyMinutes);
		result.append(", weeklyAverageOverWeeks: ");
		result.append(weeklyAverageOverWeeks);
		result.append(", minDailyRestMinutes: ");
		result.append(minDailyRestMinutes);
		result.append(", breakAfterMinutes: ");
		result.append(breakAfterMinutes);
		result.append(", breakMinutes: ");
		result.append(breakMinutes);
		result.append(", defaultTravelMinutes: ");
		result.append(defaultTravelMinutes);
		result.append(", travelKmPerHour: ");
		result.append(travelKmPerHour);
		result.append(", detourPercent: ");
		result.append(detourPercent);
		result.append(", amberUtilisationPercent: ");
		result.append(amberUtilisationPercent);
		result.append(", redUtilisationPercent: ");
		result.append(redUtilisationPercent);
		result.append(", minContactPercent: ");
		result.append(minContactPercent);
		result.append(", reflectionEveryDays: ");
		result.append(reflectionEveryDays);
		result.append(", startWithinDays: ");
		result.append(startWithinDays);
		result.append(", maxEpisodeDays: ");
		result.append(maxEpisodeDays);
		result.append(", sustainedDays: ");
		result.append(sustainedDays);
		result.append(", reviewEveryDays: ");
		result.append(reviewEveryDays);
		result.append(", minGroupSize: ");
		result.append(minGroupSize);
		result.append(')');
		return result.toString();
	}

} //PlanningStandardsImpl

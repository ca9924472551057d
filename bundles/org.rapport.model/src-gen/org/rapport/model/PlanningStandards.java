/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Planning Standards</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Every limit that a check uses, so that a service can set its own and a file says by which it was judged. An empty limit switches its check off.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.rapport.model.PlanningStandards#getRulePack <em>Rule Pack</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getShortVisitMinutes <em>Short Visit Minutes</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getIntimateCareMinutes <em>Intimate Care Minutes</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getFirstVisitMinutes <em>First Visit Minutes</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getWindowDays <em>Window Days</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getMinimumVisitsForIndex <em>Minimum Visits For Index</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getMaxWorkersInWindow <em>Max Workers In Window</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getLowSecon <em>Low Secon</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getMaxHandOffsInWindow <em>Max Hand Offs In Window</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getMaxWeeklyMinutes <em>Max Weekly Minutes</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getWeeklyAverageOverWeeks <em>Weekly Average Over Weeks</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getMinDailyRestMinutes <em>Min Daily Rest Minutes</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getBreakAfterMinutes <em>Break After Minutes</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getBreakMinutes <em>Break Minutes</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getDefaultTravelMinutes <em>Default Travel Minutes</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getTravelKmPerHour <em>Travel Km Per Hour</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getDetourPercent <em>Detour Percent</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getAmberUtilisationPercent <em>Amber Utilisation Percent</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getRedUtilisationPercent <em>Red Utilisation Percent</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getMinContactPercent <em>Min Contact Percent</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getReflectionEveryDays <em>Reflection Every Days</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getStartWithinDays <em>Start Within Days</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getMaxEpisodeDays <em>Max Episode Days</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getSustainedDays <em>Sustained Days</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getReviewEveryDays <em>Review Every Days</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getMinGroupSize <em>Min Group Size</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getRapport <em>Rapport</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getComplexityWeights <em>Complexity Weights</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getContinuityBands <em>Continuity Bands</em>}</li>
 *   <li>{@link org.rapport.model.PlanningStandards#getCheckSettings <em>Check Settings</em>}</li>
 * </ul>
 *
 * @see org.rapport.model.RapportPackage#getPlanningStandards()
 * @model
 * @generated
 */
public interface PlanningStandards extends Identifiable {
	/**
	 * Returns the value of the '<em><b>Rule Pack</b></em>' attribute.
	 * The default value is <code>"ENGLAND"</code>.
	 * The literals are from the enumeration {@link org.rapport.model.RulePack}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which country's rules apply.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Pack</em>' attribute.
	 * @see org.rapport.model.RulePack
	 * @see #setRulePack(RulePack)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_RulePack()
	 * @model default="ENGLAND"
	 * @generated
	 */
	RulePack getRulePack();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getRulePack <em>Rule Pack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule Pack</em>' attribute.
	 * @see org.rapport.model.RulePack
	 * @see #getRulePack()
	 * @generated
	 */
	void setRulePack(RulePack value);

	/**
	 * Returns the value of the '<em><b>Short Visit Minutes</b></em>' attribute.
	 * The default value is <code>"30"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A home visit shorter than this is a short one. NICE NG21 and QS123 st.4; Wales 2016 Act s.8: 30 minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Short Visit Minutes</em>' attribute.
	 * @see #setShortVisitMinutes(Integer)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_ShortVisitMinutes()
	 * @model default="30"
	 * @generated
	 */
	Integer getShortVisitMinutes();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getShortVisitMinutes <em>Short Visit Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Visit Minutes</em>' attribute.
	 * @see #getShortVisitMinutes()
	 * @generated
	 */
	void setShortVisitMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Intimate Care Minutes</b></em>' attribute.
	 * The default value is <code>"15"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Intimate care in this many minutes or less is not appropriate. Care Act 2014 statutory guidance: 15 minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Intimate Care Minutes</em>' attribute.
	 * @see #setIntimateCareMinutes(Integer)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_IntimateCareMinutes()
	 * @model default="15"
	 * @generated
	 */
	Integer getIntimateCareMinutes();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getIntimateCareMinutes <em>Intimate Care Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intimate Care Minutes</em>' attribute.
	 * @see #getIntimateCareMinutes()
	 * @generated
	 */
	void setIntimateCareMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>First Visit Minutes</b></em>' attribute.
	 * The default value is <code>"30"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A worker's first visit to a person is at least this long. Wales 2016 Act s.8: 30 minutes; elsewhere a local judgement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Visit Minutes</em>' attribute.
	 * @see #setFirstVisitMinutes(Integer)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_FirstVisitMinutes()
	 * @model default="30"
	 * @generated
	 */
	Integer getFirstVisitMinutes();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getFirstVisitMinutes <em>First Visit Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Visit Minutes</em>' attribute.
	 * @see #getFirstVisitMinutes()
	 * @generated
	 */
	void setFirstVisitMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Window Days</b></em>' attribute.
	 * The default value is <code>"14"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days of the continuity window. Sweden's national measure of staff met: 14 days.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Window Days</em>' attribute.
	 * @see #setWindowDays(int)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_WindowDays()
	 * @model default="14"
	 * @generated
	 */
	int getWindowDays();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getWindowDays <em>Window Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Window Days</em>' attribute.
	 * @see #getWindowDays()
	 * @generated
	 */
	void setWindowDays(int value);

	/**
	 * Returns the value of the '<em><b>Minimum Visits For Index</b></em>' attribute.
	 * The default value is <code>"4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fewer visits in the window than this: too few visits for an index. Local judgement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Visits For Index</em>' attribute.
	 * @see #setMinimumVisitsForIndex(int)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_MinimumVisitsForIndex()
	 * @model default="4"
	 * @generated
	 */
	int getMinimumVisitsForIndex();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getMinimumVisitsForIndex <em>Minimum Visits For Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Visits For Index</em>' attribute.
	 * @see #getMinimumVisitsForIndex()
	 * @generated
	 */
	void setMinimumVisitsForIndex(int value);

	/**
	 * Returns the value of the '<em><b>Max Workers In Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most different workers in the window. No published English figure: empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Workers In Window</em>' attribute.
	 * @see #setMaxWorkersInWindow(Integer)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_MaxWorkersInWindow()
	 * @model
	 * @generated
	 */
	Integer getMaxWorkersInWindow();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getMaxWorkersInWindow <em>Max Workers In Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Workers In Window</em>' attribute.
	 * @see #getMaxWorkersInWindow()
	 * @generated
	 */
	void setMaxWorkersInWindow(Integer value);

	/**
	 * Returns the value of the '<em><b>Low Secon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sequential continuity (SECON) below this is low, 0 to 1. No published figure: empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low Secon</em>' attribute.
	 * @see #setLowSecon(Double)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_LowSecon()
	 * @model
	 * @generated
	 */
	Double getLowSecon();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getLowSecon <em>Low Secon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low Secon</em>' attribute.
	 * @see #getLowSecon()
	 * @generated
	 */
	void setLowSecon(Double value);

	/**
	 * Returns the value of the '<em><b>Max Hand Offs In Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most hand-offs in the window. No published figure: empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Hand Offs In Window</em>' attribute.
	 * @see #setMaxHandOffsInWindow(Integer)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_MaxHandOffsInWindow()
	 * @model
	 * @generated
	 */
	Integer getMaxHandOffsInWindow();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getMaxHandOffsInWindow <em>Max Hand Offs In Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Hand Offs In Window</em>' attribute.
	 * @see #getMaxHandOffsInWindow()
	 * @generated
	 */
	void setMaxHandOffsInWindow(Integer value);

	/**
	 * Returns the value of the '<em><b>Max Weekly Minutes</b></em>' attribute.
	 * The default value is <code>"2880"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most working minutes a week on average. Working Time Regulations 1998 reg. 4: 48 hours.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Weekly Minutes</em>' attribute.
	 * @see #setMaxWeeklyMinutes(Integer)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_MaxWeeklyMinutes()
	 * @model default="2880"
	 * @generated
	 */
	Integer getMaxWeeklyMinutes();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getMaxWeeklyMinutes <em>Max Weekly Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Weekly Minutes</em>' attribute.
	 * @see #getMaxWeeklyMinutes()
	 * @generated
	 */
	void setMaxWeeklyMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Weekly Average Over Weeks</b></em>' attribute.
	 * The default value is <code>"17"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weeks over which the week's minutes are averaged. Working Time Regulations 1998 reg. 4: 17 weeks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weekly Average Over Weeks</em>' attribute.
	 * @see #setWeeklyAverageOverWeeks(int)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_WeeklyAverageOverWeeks()
	 * @model default="17"
	 * @generated
	 */
	int getWeeklyAverageOverWeeks();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getWeeklyAverageOverWeeks <em>Weekly Average Over Weeks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weekly Average Over Weeks</em>' attribute.
	 * @see #getWeeklyAverageOverWeeks()
	 * @generated
	 */
	void setWeeklyAverageOverWeeks(int value);

	/**
	 * Returns the value of the '<em><b>Min Daily Rest Minutes</b></em>' attribute.
	 * The default value is <code>"660"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least rest between working days. Working Time Regulations 1998 reg. 10: 11 hours.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min Daily Rest Minutes</em>' attribute.
	 * @see #setMinDailyRestMinutes(Integer)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_MinDailyRestMinutes()
	 * @model default="660"
	 * @generated
	 */
	Integer getMinDailyRestMinutes();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getMinDailyRestMinutes <em>Min Daily Rest Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min Daily Rest Minutes</em>' attribute.
	 * @see #getMinDailyRestMinutes()
	 * @generated
	 */
	void setMinDailyRestMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Break After Minutes</b></em>' attribute.
	 * The default value is <code>"360"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Working longer than this asks for a break. Working Time Regulations 1998 reg. 12: 6 hours.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Break After Minutes</em>' attribute.
	 * @see #setBreakAfterMinutes(Integer)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_BreakAfterMinutes()
	 * @model default="360"
	 * @generated
	 */
	Integer getBreakAfterMinutes();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getBreakAfterMinutes <em>Break After Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Break After Minutes</em>' attribute.
	 * @see #getBreakAfterMinutes()
	 * @generated
	 */
	void setBreakAfterMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Break Minutes</b></em>' attribute.
	 * The default value is <code>"20"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least length of that break. Working Time Regulations 1998 reg. 12: 20 minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Break Minutes</em>' attribute.
	 * @see #setBreakMinutes(int)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_BreakMinutes()
	 * @model default="20"
	 * @generated
	 */
	int getBreakMinutes();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getBreakMinutes <em>Break Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Break Minutes</em>' attribute.
	 * @see #getBreakMinutes()
	 * @generated
	 */
	void setBreakMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Default Travel Minutes</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes of travel where nothing better is known. Practitioners' rule for towns; local judgement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Default Travel Minutes</em>' attribute.
	 * @see #setDefaultTravelMinutes(int)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_DefaultTravelMinutes()
	 * @model default="10"
	 * @generated
	 */
	int getDefaultTravelMinutes();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getDefaultTravelMinutes <em>Default Travel Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Travel Minutes</em>' attribute.
	 * @see #getDefaultTravelMinutes()
	 * @generated
	 */
	void setDefaultTravelMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Travel Km Per Hour</b></em>' attribute.
	 * The default value is <code>"25"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Speed for travel times from coordinates, in km/h. Local judgement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Travel Km Per Hour</em>' attribute.
	 * @see #setTravelKmPerHour(double)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_TravelKmPerHour()
	 * @model default="25"
	 * @generated
	 */
	double getTravelKmPerHour();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getTravelKmPerHour <em>Travel Km Per Hour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Travel Km Per Hour</em>' attribute.
	 * @see #getTravelKmPerHour()
	 * @generated
	 */
	void setTravelKmPerHour(double value);

	/**
	 * Returns the value of the '<em><b>Detour Percent</b></em>' attribute.
	 * The default value is <code>"130"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the way in percent of the great-circle distance. Local judgement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Detour Percent</em>' attribute.
	 * @see #setDetourPercent(int)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_DetourPercent()
	 * @model default="130"
	 * @generated
	 */
	int getDetourPercent();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getDetourPercent <em>Detour Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detour Percent</em>' attribute.
	 * @see #getDetourPercent()
	 * @generated
	 */
	void setDetourPercent(int value);

	/**
	 * Returns the value of the '<em><b>Amber Utilisation Percent</b></em>' attribute.
	 * The default value is <code>"85"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Utilisation above this is amber. Local judgement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amber Utilisation Percent</em>' attribute.
	 * @see #setAmberUtilisationPercent(Integer)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_AmberUtilisationPercent()
	 * @model default="85"
	 * @generated
	 */
	Integer getAmberUtilisationPercent();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getAmberUtilisationPercent <em>Amber Utilisation Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amber Utilisation Percent</em>' attribute.
	 * @see #getAmberUtilisationPercent()
	 * @generated
	 */
	void setAmberUtilisationPercent(Integer value);

	/**
	 * Returns the value of the '<em><b>Red Utilisation Percent</b></em>' attribute.
	 * The default value is <code>"100"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Utilisation above this is red. Local judgement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Red Utilisation Percent</em>' attribute.
	 * @see #setRedUtilisationPercent(Integer)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_RedUtilisationPercent()
	 * @model default="100"
	 * @generated
	 */
	Integer getRedUtilisationPercent();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getRedUtilisationPercent <em>Red Utilisation Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Red Utilisation Percent</em>' attribute.
	 * @see #getRedUtilisationPercent()
	 * @generated
	 */
	void setRedUtilisationPercent(Integer value);

	/**
	 * Returns the value of the '<em><b>Min Contact Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least share of contact in paid time, in percent. No agreed figure: empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min Contact Percent</em>' attribute.
	 * @see #setMinContactPercent(Integer)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_MinContactPercent()
	 * @model
	 * @generated
	 */
	Integer getMinContactPercent();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getMinContactPercent <em>Min Contact Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min Contact Percent</em>' attribute.
	 * @see #getMinContactPercent()
	 * @generated
	 */
	void setMinContactPercent(Integer value);

	/**
	 * Returns the value of the '<em><b>Reflection Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most days between reflection or supervision. No agreed figure: empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reflection Every Days</em>' attribute.
	 * @see #setReflectionEveryDays(Integer)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_ReflectionEveryDays()
	 * @model
	 * @generated
	 */
	Integer getReflectionEveryDays();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getReflectionEveryDays <em>Reflection Every Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reflection Every Days</em>' attribute.
	 * @see #getReflectionEveryDays()
	 * @generated
	 */
	void setReflectionEveryDays(Integer value);

	/**
	 * Returns the value of the '<em><b>Start Within Days</b></em>' attribute.
	 * The default value is <code>"2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most days from referral to start. NHS England standard for reablement: 2 days.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Within Days</em>' attribute.
	 * @see #setStartWithinDays(Integer)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_StartWithinDays()
	 * @model default="2"
	 * @generated
	 */
	Integer getStartWithinDays();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getStartWithinDays <em>Start Within Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Within Days</em>' attribute.
	 * @see #getStartWithinDays()
	 * @generated
	 */
	void setStartWithinDays(Integer value);

	/**
	 * Returns the value of the '<em><b>Max Episode Days</b></em>' attribute.
	 * The default value is <code>"42"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Usual length of a reablement episode. Care and Support (Preventing Needs for Care and Support) Regulations 2014 reg. 4: up to six weeks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Episode Days</em>' attribute.
	 * @see #setMaxEpisodeDays(Integer)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_MaxEpisodeDays()
	 * @model default="42"
	 * @generated
	 */
	Integer getMaxEpisodeDays();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getMaxEpisodeDays <em>Max Episode Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Episode Days</em>' attribute.
	 * @see #getMaxEpisodeDays()
	 * @generated
	 */
	void setMaxEpisodeDays(Integer value);

	/**
	 * Returns the value of the '<em><b>Sustained Days</b></em>' attribute.
	 * The default value is <code>"91"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days after which an outcome counts as sustained. ASCOF 2B: 91 days.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sustained Days</em>' attribute.
	 * @see #setSustainedDays(int)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_SustainedDays()
	 * @model default="91"
	 * @generated
	 */
	int getSustainedDays();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getSustainedDays <em>Sustained Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sustained Days</em>' attribute.
	 * @see #getSustainedDays()
	 * @generated
	 */
	void setSustainedDays(int value);

	/**
	 * Returns the value of the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most days between reviews. No agreed figure: empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review Every Days</em>' attribute.
	 * @see #setReviewEveryDays(Integer)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_ReviewEveryDays()
	 * @model
	 * @generated
	 */
	Integer getReviewEveryDays();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getReviewEveryDays <em>Review Every Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review Every Days</em>' attribute.
	 * @see #getReviewEveryDays()
	 * @generated
	 */
	void setReviewEveryDays(Integer value);

	/**
	 * Returns the value of the '<em><b>Min Group Size</b></em>' attribute.
	 * The default value is <code>"5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups smaller than this are not shown. Usual small-number suppression in UK health statistics; local judgement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min Group Size</em>' attribute.
	 * @see #setMinGroupSize(int)
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_MinGroupSize()
	 * @model default="5"
	 * @generated
	 */
	int getMinGroupSize();

	/**
	 * Sets the value of the '{@link org.rapport.model.PlanningStandards#getMinGroupSize <em>Min Group Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min Group Size</em>' attribute.
	 * @see #getMinGroupSize()
	 * @generated
	 */
	void setMinGroupSize(int value);

	/**
	 * Returns the value of the '<em><b>Rapport</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.RapportStandard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes a relationship needs. No source gives a figure: empty until the service sets its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rapport</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_Rapport()
	 * @model containment="true"
	 * @generated
	 */
	EList<RapportStandard> getRapport();

	/**
	 * Returns the value of the '<em><b>Complexity Weights</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.ComplexityWeight}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Extra time by kind of complexity. No published figure: empty until the service sets its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Complexity Weights</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_ComplexityWeights()
	 * @model containment="true"
	 * @generated
	 */
	EList<ComplexityWeight> getComplexityWeights();

	/**
	 * Returns the value of the '<em><b>Continuity Bands</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.ContinuityBand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Low continuity by minutes of support a day; people with more support meet more workers, so one limit for all would punish them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Continuity Bands</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_ContinuityBands()
	 * @model containment="true"
	 * @generated
	 */
	EList<ContinuityBand> getContinuityBands();

	/**
	 * Returns the value of the '<em><b>Check Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.rapport.model.CheckSetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the service makes of single checks, instead of their own severity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Check Settings</em>' containment reference list.
	 * @see org.rapport.model.RapportPackage#getPlanningStandards_CheckSettings()
	 * @model containment="true"
	 * @generated
	 */
	EList<CheckSetting> getCheckSettings();

} // PlanningStandards

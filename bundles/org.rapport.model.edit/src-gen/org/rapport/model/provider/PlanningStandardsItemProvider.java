/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.rapport.model.PlanningStandards;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportPackage;

/**
 * This is the item provider adapter for a {@link org.rapport.model.PlanningStandards} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class PlanningStandardsItemProvider extends IdentifiableItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlanningStandardsItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addRulePackPropertyDescriptor(object);
			addShortVisitMinutesPropertyDescriptor(object);
			addIntimateCareMinutesPropertyDescriptor(object);
			addFirstVisitMinutesPropertyDescriptor(object);
			addWindowDaysPropertyDescriptor(object);
			addMinimumVisitsForIndexPropertyDescriptor(object);
			addMaxWorkersInWindowPropertyDescriptor(object);
			addLowSeconPropertyDescriptor(object);
			addMaxHandOffsInWindowPropertyDescriptor(object);
			addMaxWeeklyMinutesPropertyDescriptor(object);
			addWeeklyAverageOverWeeksPropertyDescriptor(object);
			addMinDailyRestMinutesPropertyDescriptor(object);
			addBreakAfterMinutesPropertyDescriptor(object);
			addBreakMinutesPropertyDescriptor(object);
			addDefaultTravelMinutesPropertyDescriptor(object);
			addTravelKmPerHourPropertyDescriptor(object);
			addDetourPercentPropertyDescriptor(object);
			addAmberUtilisationPercentPropertyDescriptor(object);
			addRedUtilisationPercentPropertyDescriptor(object);
			addMinContactPercentPropertyDescriptor(object);
			addReflectionEveryDaysPropertyDescriptor(object);
			addStartWithinDaysPropertyDescriptor(object);
			addMaxEpisodeDaysPropertyDescriptor(object);
			addSustainedDaysPropertyDescriptor(object);
			addReviewEveryDaysPropertyDescriptor(object);
			addMinGroupSizePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Rule Pack feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRulePackPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_rulePack_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_rulePack_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__RULE_PACK,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Short Visit Minutes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addShortVisitMinutesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_shortVisitMinutes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_shortVisitMinutes_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__SHORT_VISIT_MINUTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Intimate Care Minutes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIntimateCareMinutesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_intimateCareMinutes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_intimateCareMinutes_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__INTIMATE_CARE_MINUTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the First Visit Minutes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFirstVisitMinutesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_firstVisitMinutes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_firstVisitMinutes_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__FIRST_VISIT_MINUTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Window Days feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWindowDaysPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_windowDays_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_windowDays_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__WINDOW_DAYS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Minimum Visits For Index feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinimumVisitsForIndexPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_minimumVisitsForIndex_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_minimumVisitsForIndex_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__MINIMUM_VISITS_FOR_INDEX,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Max Workers In Window feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaxWorkersInWindowPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_maxWorkersInWindow_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_maxWorkersInWindow_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__MAX_WORKERS_IN_WINDOW,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Low Secon feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLowSeconPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_lowSecon_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_lowSecon_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__LOW_SECON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Max Hand Offs In Window feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaxHandOffsInWindowPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_maxHandOffsInWindow_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_maxHandOffsInWindow_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__MAX_HAND_OFFS_IN_WINDOW,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Max Weekly Minutes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaxWeeklyMinutesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_maxWeeklyMinutes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_maxWeeklyMinutes_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__MAX_WEEKLY_MINUTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Weekly Average Over Weeks feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWeeklyAverageOverWeeksPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_weeklyAverageOverWeeks_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_weeklyAverageOverWeeks_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__WEEKLY_AVERAGE_OVER_WEEKS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Min Daily Rest Minutes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinDailyRestMinutesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_minDailyRestMinutes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_minDailyRestMinutes_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__MIN_DAILY_REST_MINUTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Break After Minutes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBreakAfterMinutesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_breakAfterMinutes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_breakAfterMinutes_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__BREAK_AFTER_MINUTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Break Minutes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBreakMinutesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_breakMinutes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_breakMinutes_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__BREAK_MINUTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Default Travel Minutes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDefaultTravelMinutesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_defaultTravelMinutes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_defaultTravelMinutes_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__DEFAULT_TRAVEL_MINUTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Travel Km Per Hour feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTravelKmPerHourPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_travelKmPerHour_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_travelKmPerHour_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__TRAVEL_KM_PER_HOUR,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Detour Percent feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDetourPercentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_detourPercent_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_detourPercent_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__DETOUR_PERCENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Amber Utilisation Percent feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAmberUtilisationPercentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_amberUtilisationPercent_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_amberUtilisationPercent_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__AMBER_UTILISATION_PERCENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Red Utilisation Percent feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRedUtilisationPercentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_redUtilisationPercent_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_redUtilisationPercent_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__RED_UTILISATION_PERCENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Min Contact Percent feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinContactPercentPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_minContactPercent_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_minContactPercent_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__MIN_CONTACT_PERCENT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Reflection Every Days feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReflectionEveryDaysPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_reflectionEveryDays_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_reflectionEveryDays_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__REFLECTION_EVERY_DAYS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Start Within Days feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStartWithinDaysPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_startWithinDays_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_startWithinDays_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__START_WITHIN_DAYS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Max Episode Days feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMaxEpisodeDaysPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_maxEpisodeDays_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_maxEpisodeDays_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__MAX_EPISODE_DAYS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Sustained Days feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSustainedDaysPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_sustainedDays_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_sustainedDays_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__SUSTAINED_DAYS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Review Every Days feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReviewEveryDaysPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_reviewEveryDays_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_reviewEveryDays_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__REVIEW_EVERY_DAYS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Min Group Size feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinGroupSizePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PlanningStandards_minGroupSize_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PlanningStandards_minGroupSize_feature", "_UI_PlanningStandards_type"),
				 RapportPackage.Literals.PLANNING_STANDARDS__MIN_GROUP_SIZE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(RapportPackage.Literals.PLANNING_STANDARDS__RAPPORT);
			childrenFeatures.add(RapportPackage.Literals.PLANNING_STANDARDS__COMPLEXITY_WEIGHTS);
			childrenFeatures.add(RapportPackage.Literals.PLANNING_STANDARDS__CONTINUITY_BANDS);
			childrenFeatures.add(RapportPackage.Literals.PLANNING_STANDARDS__CHECK_SETTINGS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns PlanningStandards.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/PlanningStandards"));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((PlanningStandards)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_PlanningStandards_type") :
			getString("_UI_PlanningStandards_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(PlanningStandards.class)) {
			case RapportPackage.PLANNING_STANDARDS__RULE_PACK:
			case RapportPackage.PLANNING_STANDARDS__SHORT_VISIT_MINUTES:
			case RapportPackage.PLANNING_STANDARDS__INTIMATE_CARE_MINUTES:
			case RapportPackage.PLANNING_STANDARDS__FIRST_VISIT_MINUTES:
			case RapportPackage.PLANNING_STANDARDS__WINDOW_DAYS:
			case RapportPackage.PLANNING_STANDARDS__MINIMUM_VISITS_FOR_INDEX:
			case RapportPackage.PLANNING_STANDARDS__MAX_WORKERS_IN_WINDOW:
			case RapportPackage.PLANNING_STANDARDS__LOW_SECON:
			case RapportPackage.PLANNING_STANDARDS__MAX_HAND_OFFS_IN_WINDOW:
			case RapportPackage.PLANNING_STANDARDS__MAX_WEEKLY_MINUTES:
			case RapportPackage.PLANNING_STANDARDS__WEEKLY_AVERAGE_OVER_WEEKS:
			case RapportPackage.PLANNING_STANDARDS__MIN_DAILY_REST_MINUTES:
			case RapportPackage.PLANNING_STANDARDS__BREAK_AFTER_MINUTES:
			case RapportPackage.PLANNING_STANDARDS__BREAK_MINUTES:
			case RapportPackage.PLANNING_STANDARDS__DEFAULT_TRAVEL_MINUTES:
			case RapportPackage.PLANNING_STANDARDS__TRAVEL_KM_PER_HOUR:
			case RapportPackage.PLANNING_STANDARDS__DETOUR_PERCENT:
			case RapportPackage.PLANNING_STANDARDS__AMBER_UTILISATION_PERCENT:
			case RapportPackage.PLANNING_STANDARDS__RED_UTILISATION_PERCENT:
			case RapportPackage.PLANNING_STANDARDS__MIN_CONTACT_PERCENT:
			case RapportPackage.PLANNING_STANDARDS__REFLECTION_EVERY_DAYS:
			case RapportPackage.PLANNING_STANDARDS__START_WITHIN_DAYS:
			case RapportPackage.PLANNING_STANDARDS__MAX_EPISODE_DAYS:
			case RapportPackage.PLANNING_STANDARDS__SUSTAINED_DAYS:
			case RapportPackage.PLANNING_STANDARDS__REVIEW_EVERY_DAYS:
			case RapportPackage.PLANNING_STANDARDS__MIN_GROUP_SIZE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case RapportPackage.PLANNING_STANDARDS__RAPPORT:
			case RapportPackage.PLANNING_STANDARDS__COMPLEXITY_WEIGHTS:
			case RapportPackage.PLANNING_STANDARDS__CONTINUITY_BANDS:
			case RapportPackage.PLANNING_STANDARDS__CHECK_SETTINGS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.PLANNING_STANDARDS__RAPPORT,
				 RapportFactory.eINSTANCE.createRapportStandard()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.PLANNING_STANDARDS__COMPLEXITY_WEIGHTS,
				 RapportFactory.eINSTANCE.createComplexityWeight()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.PLANNING_STANDARDS__CONTINUITY_BANDS,
				 RapportFactory.eINSTANCE.createContinuityBand()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.PLANNING_STANDARDS__CHECK_SETTINGS,
				 RapportFactory.eINSTANCE.createCheckSetting()));
	}

}

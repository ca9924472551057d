/**
 * SPDX-FileCopyrightText: 2026 Rapport contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rapport.model.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.rapport.model.RapportPackage;
import org.rapport.model.VisitPattern;

/**
 * This is the item provider adapter for a {@link org.rapport.model.VisitPattern} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class VisitPatternItemProvider extends IdentifiableItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VisitPatternItemProvider(AdapterFactory adapterFactory) {
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

			addPersonPropertyDescriptor(object);
			addWorkersPropertyDescriptor(object);
			addGoalsPropertyDescriptor(object);
			addDaysPropertyDescriptor(object);
			addTimePropertyDescriptor(object);
			addDurationMinutesPropertyDescriptor(object);
			addPurposePropertyDescriptor(object);
			addModePropertyDescriptor(object);
			addFromPropertyDescriptor(object);
			addUntilPropertyDescriptor(object);
			addEveryWeeksPropertyDescriptor(object);
			addWorkersNeededPropertyDescriptor(object);
			addSkillsPropertyDescriptor(object);
			addEarliestStartPropertyDescriptor(object);
			addLatestStartPropertyDescriptor(object);
			addIntimateCarePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Person feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPersonPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VisitPattern_person_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VisitPattern_person_feature", "_UI_VisitPattern_type"),
				 RapportPackage.Literals.VISIT_PATTERN__PERSON,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Workers feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWorkersPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VisitPattern_workers_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VisitPattern_workers_feature", "_UI_VisitPattern_type"),
				 RapportPackage.Literals.VISIT_PATTERN__WORKERS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Goals feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addGoalsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VisitPattern_goals_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VisitPattern_goals_feature", "_UI_VisitPattern_type"),
				 RapportPackage.Literals.VISIT_PATTERN__GOALS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Days feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDaysPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VisitPattern_days_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VisitPattern_days_feature", "_UI_VisitPattern_type"),
				 RapportPackage.Literals.VISIT_PATTERN__DAYS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Time feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTimePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VisitPattern_time_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VisitPattern_time_feature", "_UI_VisitPattern_type"),
				 RapportPackage.Literals.VISIT_PATTERN__TIME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Duration Minutes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDurationMinutesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VisitPattern_durationMinutes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VisitPattern_durationMinutes_feature", "_UI_VisitPattern_type"),
				 RapportPackage.Literals.VISIT_PATTERN__DURATION_MINUTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Purpose feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPurposePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VisitPattern_purpose_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VisitPattern_purpose_feature", "_UI_VisitPattern_type"),
				 RapportPackage.Literals.VISIT_PATTERN__PURPOSE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Mode feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addModePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VisitPattern_mode_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VisitPattern_mode_feature", "_UI_VisitPattern_type"),
				 RapportPackage.Literals.VISIT_PATTERN__MODE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the From feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFromPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VisitPattern_from_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VisitPattern_from_feature", "_UI_VisitPattern_type"),
				 RapportPackage.Literals.VISIT_PATTERN__FROM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Until feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addUntilPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VisitPattern_until_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VisitPattern_until_feature", "_UI_VisitPattern_type"),
				 RapportPackage.Literals.VISIT_PATTERN__UNTIL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Every Weeks feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEveryWeeksPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VisitPattern_everyWeeks_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VisitPattern_everyWeeks_feature", "_UI_VisitPattern_type"),
				 RapportPackage.Literals.VISIT_PATTERN__EVERY_WEEKS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Workers Needed feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWorkersNeededPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VisitPattern_workersNeeded_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VisitPattern_workersNeeded_feature", "_UI_VisitPattern_type"),
				 RapportPackage.Literals.VISIT_PATTERN__WORKERS_NEEDED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Skills feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSkillsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VisitPattern_skills_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VisitPattern_skills_feature", "_UI_VisitPattern_type"),
				 RapportPackage.Literals.VISIT_PATTERN__SKILLS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Earliest Start feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEarliestStartPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VisitPattern_earliestStart_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VisitPattern_earliestStart_feature", "_UI_VisitPattern_type"),
				 RapportPackage.Literals.VISIT_PATTERN__EARLIEST_START,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Latest Start feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLatestStartPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VisitPattern_latestStart_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VisitPattern_latestStart_feature", "_UI_VisitPattern_type"),
				 RapportPackage.Literals.VISIT_PATTERN__LATEST_START,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Intimate Care feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIntimateCarePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_VisitPattern_intimateCare_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_VisitPattern_intimateCare_feature", "_UI_VisitPattern_type"),
				 RapportPackage.Literals.VISIT_PATTERN__INTIMATE_CARE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This returns VisitPattern.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/VisitPattern"));
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
		String label = ((VisitPattern)object).getId();
		return label == null || label.length() == 0 ?
			getString("_UI_VisitPattern_type") :
			getString("_UI_VisitPattern_type") + " " + label;
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

		switch (notification.getFeatureID(VisitPattern.class)) {
			case RapportPackage.VISIT_PATTERN__DAYS:
			case RapportPackage.VISIT_PATTERN__TIME:
			case RapportPackage.VISIT_PATTERN__DURATION_MINUTES:
			case RapportPackage.VISIT_PATTERN__PURPOSE:
			case RapportPackage.VISIT_PATTERN__MODE:
			case RapportPackage.VISIT_PATTERN__FROM:
			case RapportPackage.VISIT_PATTERN__UNTIL:
			case RapportPackage.VISIT_PATTERN__EVERY_WEEKS:
			case RapportPackage.VISIT_PATTERN__WORKERS_NEEDED:
			case RapportPackage.VISIT_PATTERN__SKILLS:
			case RapportPackage.VISIT_PATTERN__EARLIEST_START:
			case RapportPackage.VISIT_PATTERN__LATEST_START:
			case RapportPackage.VISIT_PATTERN__INTIMATE_CARE:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
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
	}

}

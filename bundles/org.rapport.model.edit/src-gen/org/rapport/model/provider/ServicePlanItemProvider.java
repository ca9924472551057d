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

import org.rapport.model.RapportFactory;
import org.rapport.model.RapportPackage;
import org.rapport.model.ServicePlan;

/**
 * This is the item provider adapter for a {@link org.rapport.model.ServicePlan} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ServicePlanItemProvider extends NamedElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ServicePlanItemProvider(AdapterFactory adapterFactory) {
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

			addFormatVersionPropertyDescriptor(object);
			addTimeZonePropertyDescriptor(object);
			addPeriodStartPropertyDescriptor(object);
			addPeriodEndPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Format Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFormatVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ServicePlan_formatVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ServicePlan_formatVersion_feature", "_UI_ServicePlan_type"),
				 RapportPackage.Literals.SERVICE_PLAN__FORMAT_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Time Zone feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTimeZonePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ServicePlan_timeZone_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ServicePlan_timeZone_feature", "_UI_ServicePlan_type"),
				 RapportPackage.Literals.SERVICE_PLAN__TIME_ZONE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Period Start feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPeriodStartPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ServicePlan_periodStart_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ServicePlan_periodStart_feature", "_UI_ServicePlan_type"),
				 RapportPackage.Literals.SERVICE_PLAN__PERIOD_START,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Period End feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPeriodEndPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ServicePlan_periodEnd_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_ServicePlan_periodEnd_feature", "_UI_ServicePlan_type"),
				 RapportPackage.Literals.SERVICE_PLAN__PERIOD_END,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
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
			childrenFeatures.add(RapportPackage.Literals.SERVICE_PLAN__STANDARDS);
			childrenFeatures.add(RapportPackage.Literals.SERVICE_PLAN__PEOPLE);
			childrenFeatures.add(RapportPackage.Literals.SERVICE_PLAN__WORKERS);
			childrenFeatures.add(RapportPackage.Literals.SERVICE_PLAN__TEAMS);
			childrenFeatures.add(RapportPackage.Literals.SERVICE_PLAN__RELATIONSHIPS);
			childrenFeatures.add(RapportPackage.Literals.SERVICE_PLAN__VISITS);
			childrenFeatures.add(RapportPackage.Literals.SERVICE_PLAN__VISIT_PATTERNS);
			childrenFeatures.add(RapportPackage.Literals.SERVICE_PLAN__ACTIVITIES);
			childrenFeatures.add(RapportPackage.Literals.SERVICE_PLAN__HAND_OFFS);
			childrenFeatures.add(RapportPackage.Literals.SERVICE_PLAN__DEMAND);
			childrenFeatures.add(RapportPackage.Literals.SERVICE_PLAN__RESOURCES);
			childrenFeatures.add(RapportPackage.Literals.SERVICE_PLAN__PLACES);
			childrenFeatures.add(RapportPackage.Literals.SERVICE_PLAN__TRAVEL_TIMES);
			childrenFeatures.add(RapportPackage.Literals.SERVICE_PLAN__OVERRIDES);
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
	 * This returns ServicePlan.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/ServicePlan"));
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
		String label = ((ServicePlan)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_ServicePlan_type") :
			getString("_UI_ServicePlan_type") + " " + label;
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

		switch (notification.getFeatureID(ServicePlan.class)) {
			case RapportPackage.SERVICE_PLAN__FORMAT_VERSION:
			case RapportPackage.SERVICE_PLAN__TIME_ZONE:
			case RapportPackage.SERVICE_PLAN__PERIOD_START:
			case RapportPackage.SERVICE_PLAN__PERIOD_END:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case RapportPackage.SERVICE_PLAN__STANDARDS:
			case RapportPackage.SERVICE_PLAN__PEOPLE:
			case RapportPackage.SERVICE_PLAN__WORKERS:
			case RapportPackage.SERVICE_PLAN__TEAMS:
			case RapportPackage.SERVICE_PLAN__RELATIONSHIPS:
			case RapportPackage.SERVICE_PLAN__VISITS:
			case RapportPackage.SERVICE_PLAN__VISIT_PATTERNS:
			case RapportPackage.SERVICE_PLAN__ACTIVITIES:
			case RapportPackage.SERVICE_PLAN__HAND_OFFS:
			case RapportPackage.SERVICE_PLAN__DEMAND:
			case RapportPackage.SERVICE_PLAN__RESOURCES:
			case RapportPackage.SERVICE_PLAN__PLACES:
			case RapportPackage.SERVICE_PLAN__TRAVEL_TIMES:
			case RapportPackage.SERVICE_PLAN__OVERRIDES:
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
				(RapportPackage.Literals.SERVICE_PLAN__STANDARDS,
				 RapportFactory.eINSTANCE.createPlanningStandards()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.SERVICE_PLAN__PEOPLE,
				 RapportFactory.eINSTANCE.createPerson()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.SERVICE_PLAN__WORKERS,
				 RapportFactory.eINSTANCE.createWorker()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.SERVICE_PLAN__TEAMS,
				 RapportFactory.eINSTANCE.createTeam()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.SERVICE_PLAN__RELATIONSHIPS,
				 RapportFactory.eINSTANCE.createRelationship()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.SERVICE_PLAN__VISITS,
				 RapportFactory.eINSTANCE.createVisit()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.SERVICE_PLAN__VISIT_PATTERNS,
				 RapportFactory.eINSTANCE.createVisitPattern()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.SERVICE_PLAN__ACTIVITIES,
				 RapportFactory.eINSTANCE.createActivity()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.SERVICE_PLAN__HAND_OFFS,
				 RapportFactory.eINSTANCE.createHandOff()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.SERVICE_PLAN__DEMAND,
				 RapportFactory.eINSTANCE.createDemandEvent()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.SERVICE_PLAN__RESOURCES,
				 RapportFactory.eINSTANCE.createCommunityResource()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.SERVICE_PLAN__PLACES,
				 RapportFactory.eINSTANCE.createPlace()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.SERVICE_PLAN__TRAVEL_TIMES,
				 RapportFactory.eINSTANCE.createTravelTime()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.SERVICE_PLAN__OVERRIDES,
				 RapportFactory.eINSTANCE.createFindingOverride()));
	}

}

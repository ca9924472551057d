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

import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportPackage;

/**
 * This is the item provider adapter for a {@link org.rapport.model.Person} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class PersonItemProvider extends IdentifiableItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PersonItemProvider(AdapterFactory adapterFactory) {
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

			addNamePropertyDescriptor(object);
			addReferencePropertyDescriptor(object);
			addBirthYearPropertyDescriptor(object);
			addWhatMattersPropertyDescriptor(object);
			addCommunicationPropertyDescriptor(object);
			addLanguagePropertyDescriptor(object);
			addSupportModelPropertyDescriptor(object);
			addFundingRoutePropertyDescriptor(object);
			addRelationshipWishPropertyDescriptor(object);
			addRelationshipWishReasonPropertyDescriptor(object);
			addGroupsPropertyDescriptor(object);
			addDeclinedWorkersPropertyDescriptor(object);
			addPlacePropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_name_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_name_feature", "_UI_Person_type"),
				 RapportPackage.Literals.PERSON__NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Reference feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReferencePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_reference_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_reference_feature", "_UI_Person_type"),
				 RapportPackage.Literals.PERSON__REFERENCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Birth Year feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBirthYearPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_birthYear_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_birthYear_feature", "_UI_Person_type"),
				 RapportPackage.Literals.PERSON__BIRTH_YEAR,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the What Matters feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWhatMattersPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_whatMatters_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_whatMatters_feature", "_UI_Person_type"),
				 RapportPackage.Literals.PERSON__WHAT_MATTERS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Communication feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCommunicationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_communication_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_communication_feature", "_UI_Person_type"),
				 RapportPackage.Literals.PERSON__COMMUNICATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Language feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLanguagePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_language_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_language_feature", "_UI_Person_type"),
				 RapportPackage.Literals.PERSON__LANGUAGE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Support Model feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSupportModelPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_supportModel_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_supportModel_feature", "_UI_Person_type"),
				 RapportPackage.Literals.PERSON__SUPPORT_MODEL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Funding Route feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFundingRoutePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_fundingRoute_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_fundingRoute_feature", "_UI_Person_type"),
				 RapportPackage.Literals.PERSON__FUNDING_ROUTE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Relationship Wish feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRelationshipWishPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_relationshipWish_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_relationshipWish_feature", "_UI_Person_type"),
				 RapportPackage.Literals.PERSON__RELATIONSHIP_WISH,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Relationship Wish Reason feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRelationshipWishReasonPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_relationshipWishReason_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_relationshipWishReason_feature", "_UI_Person_type"),
				 RapportPackage.Literals.PERSON__RELATIONSHIP_WISH_REASON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Groups feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addGroupsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_groups_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_groups_feature", "_UI_Person_type"),
				 RapportPackage.Literals.PERSON__GROUPS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Declined Workers feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDeclinedWorkersPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_declinedWorkers_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_declinedWorkers_feature", "_UI_Person_type"),
				 RapportPackage.Literals.PERSON__DECLINED_WORKERS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Place feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPlacePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Person_place_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Person_place_feature", "_UI_Person_type"),
				 RapportPackage.Literals.PERSON__PLACE,
				 true,
				 false,
				 true,
				 null,
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
			childrenFeatures.add(RapportPackage.Literals.PERSON__STRENGTHS);
			childrenFeatures.add(RapportPackage.Literals.PERSON__NEEDS);
			childrenFeatures.add(RapportPackage.Literals.PERSON__RISKS);
			childrenFeatures.add(RapportPackage.Literals.PERSON__GOALS);
			childrenFeatures.add(RapportPackage.Literals.PERSON__COMPLEXITY);
			childrenFeatures.add(RapportPackage.Literals.PERSON__CIRCLE);
			childrenFeatures.add(RapportPackage.Literals.PERSON__CONSENTS);
			childrenFeatures.add(RapportPackage.Literals.PERSON__EPISODES);
			childrenFeatures.add(RapportPackage.Literals.PERSON__REVIEWS);
			childrenFeatures.add(RapportPackage.Literals.PERSON__OPTIONS);
			childrenFeatures.add(RapportPackage.Literals.PERSON__OUTCOMES);
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
	 * This returns Person.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Person"));
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
		String label = ((Person)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Person_type") :
			getString("_UI_Person_type") + " " + label;
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

		switch (notification.getFeatureID(Person.class)) {
			case RapportPackage.PERSON__NAME:
			case RapportPackage.PERSON__REFERENCE:
			case RapportPackage.PERSON__BIRTH_YEAR:
			case RapportPackage.PERSON__WHAT_MATTERS:
			case RapportPackage.PERSON__COMMUNICATION:
			case RapportPackage.PERSON__LANGUAGE:
			case RapportPackage.PERSON__SUPPORT_MODEL:
			case RapportPackage.PERSON__FUNDING_ROUTE:
			case RapportPackage.PERSON__RELATIONSHIP_WISH:
			case RapportPackage.PERSON__RELATIONSHIP_WISH_REASON:
			case RapportPackage.PERSON__GROUPS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case RapportPackage.PERSON__STRENGTHS:
			case RapportPackage.PERSON__NEEDS:
			case RapportPackage.PERSON__RISKS:
			case RapportPackage.PERSON__GOALS:
			case RapportPackage.PERSON__COMPLEXITY:
			case RapportPackage.PERSON__CIRCLE:
			case RapportPackage.PERSON__CONSENTS:
			case RapportPackage.PERSON__EPISODES:
			case RapportPackage.PERSON__REVIEWS:
			case RapportPackage.PERSON__OPTIONS:
			case RapportPackage.PERSON__OUTCOMES:
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
				(RapportPackage.Literals.PERSON__STRENGTHS,
				 RapportFactory.eINSTANCE.createStrength()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.PERSON__NEEDS,
				 RapportFactory.eINSTANCE.createNeed()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.PERSON__RISKS,
				 RapportFactory.eINSTANCE.createRisk()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.PERSON__GOALS,
				 RapportFactory.eINSTANCE.createGoal()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.PERSON__COMPLEXITY,
				 RapportFactory.eINSTANCE.createComplexityFactor()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.PERSON__CIRCLE,
				 RapportFactory.eINSTANCE.createCircleMember()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.PERSON__CONSENTS,
				 RapportFactory.eINSTANCE.createConsent()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.PERSON__EPISODES,
				 RapportFactory.eINSTANCE.createEpisode()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.PERSON__REVIEWS,
				 RapportFactory.eINSTANCE.createReview()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.PERSON__OPTIONS,
				 RapportFactory.eINSTANCE.createSupportOption()));

		newChildDescriptors.add
			(createChildParameter
				(RapportPackage.Literals.PERSON__OUTCOMES,
				 RapportFactory.eINSTANCE.createOutcomeScore()));
	}

}

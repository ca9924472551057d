// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.edit.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.CopyCommand.Helper;
import org.eclipse.emf.edit.command.InitializeCopyCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * Base of every item provider. A copy gets an id of its own, and an id is shown but not edited, because findings and
 * diagrams refer to elements by id. A label is refreshed when a reference changes, because labels name who is meant.
 */
public class PlanItemProvider extends ItemProviderAdapter {

    /** @param adapterFactory the factory that made this provider */
    public PlanItemProvider(AdapterFactory adapterFactory) {
        super(adapterFactory);
    }

    @Override
    protected Command createInitializeCopyCommand(EditingDomain domain, EObject owner, Helper helper) {
        return new InitializeCopyCommand(domain, owner, helper) {
            @Override
            protected Collection<? extends EAttribute> getAttributesToCopy() {
                List<EAttribute> attributes = new ArrayList<>(super.getAttributesToCopy());
                attributes.removeIf(EAttribute::isID);
                return attributes;
            }
        };
    }

    /** Called by generated providers for changes that they do not show themselves: those of cross references. */
    @Override
    public void notifyChanged(Notification notification) {
        if (notification.getFeature() instanceof EReference reference && !reference.isContainment()
                && !notification.isTouch()) {
            fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
        } else {
            super.notifyChanged(notification);
        }
    }

    @Override
    protected ItemPropertyDescriptor createItemPropertyDescriptor(AdapterFactory factory, ResourceLocator texts,
            String name, String description, EStructuralFeature feature, boolean settable, boolean multiLine,
            boolean sortChoices, Object image, String category, String[] filters) {
        boolean isId = feature instanceof EAttribute attribute && attribute.isID();
        return super.createItemPropertyDescriptor(factory, texts, name, description, feature, settable && !isId,
                multiLine, sortChoices, image, category, filters);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.internal;

import java.util.UUID;

import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.rapport.model.Identifiable;

/**
 * Base of every class of the model. Gives an element its id when it joins a plan or a resource without one, and
 * remembers the line of the file it was loaded from, so that a problem can be pointed at.
 */
public abstract class PlanElement extends MinimalEObjectImpl.Container {

    private int line;

    /** The line of the file on which this element's start tag ends, from 1; 0 when it was not loaded from a file. */
    public final int line() {
        return line;
    }

    /** Remembers where this element was loaded from. @param number the line, from 1 */
    public final void loadedFromLine(int number) {
        line = number;
    }

    /** A new id for an element of the same class: the class name in lower camel case, a hyphen and a random UUID. */
    public final String newId() {
        return idPrefix() + UUID.randomUUID();
    }

    /** What ids of this class start with: the class name in lower camel case and a hyphen. */
    public final String idPrefix() {
        String name = eClass().getName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1) + '-';
    }

    @Override
    public NotificationChain eBasicSetContainer(InternalEObject newContainer, int newContainerFeatureID,
            NotificationChain messages) {
        if (newContainer != null) {
            ensureId();
        }
        return super.eBasicSetContainer(newContainer, newContainerFeatureID, messages);
    }

    @Override
    public NotificationChain eSetResource(Resource.Internal resource, NotificationChain notifications) {
        if (resource != null) {
            ensureId();
        }
        return super.eSetResource(resource, notifications);
    }

    private void ensureId() {
        EObject self = this;
        if (self instanceof Identifiable identifiable && identifiable.getId() == null && !eIsProxy()) {
            identifiable.setId(newId());
        }
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.edit.internal;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.rapport.model.Identifiable;
import org.rapport.model.provider.RapportEditPlugin;
import org.rapport.model.text.Labels;

/** Labels and icons of all elements; one for all, because it keeps nothing of them. */
public final class PlanItemLabels extends AdapterImpl implements IItemLabelProvider {

    private static final String ICONS = "icons/full/obj16/";

    @Override
    public String getText(Object object) {
        return object instanceof Identifiable element ? Labels.of(element) : String.valueOf(object);
    }

    /** The URL of the icon of the element's class, a drawing that scales; null for what is no element of a plan. */
    @Override
    public Object getImage(Object object) {
        return object instanceof Identifiable element ? icon(element.eClass()) : null;
    }

    private static URL icon(EClass type) {
        try {
            return URI.create(RapportEditPlugin.INSTANCE.getBaseURL() + ICONS + type.getName() + ".svg").toURL();
        } catch (MalformedURLException broken) {
            throw new IllegalStateException("No icon of " + type.getName(), broken);
        }
    }
}

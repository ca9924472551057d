// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.edit;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.rapport.model.edit.internal.PlanItemLabels;
import org.rapport.model.provider.RapportItemProviderAdapterFactory;

/**
 * The item providers of plans, as every viewer and command uses them: generated ones for content, properties and
 * commands, and for labels and icons one that speaks as findings and reports do.
 */
public final class PlanItemProviderAdapterFactory extends RapportItemProviderAdapterFactory {

    private final PlanItemLabels labels = new PlanItemLabels();

    /** The generated provider is made in any case, because it tells viewers of changes. */
    @Override
    public Adapter adapt(Notifier notifier, Object type) {
        Adapter provider = super.adapt(notifier, type);
        return provider != null && type == IItemLabelProvider.class ? labels : provider;
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.plain;

import java.util.regex.Pattern;

import org.eclipse.eef.properties.ui.api.IEEFTabDescriptor;
import org.eclipse.eef.properties.ui.api.IEEFTabDescriptorFilter;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.ui.IWorkbenchPart;
import org.rapport.design.ui.PlanMaps;

/**
 * Leaves the tabs of questions, who, when and why, alone among the details of what is selected on a map of a plan: not
 * those of Sirius, with every feature there is, or how a card is drawn.
 */
public final class PlainTabs implements IEEFTabDescriptorFilter {

    private static final Pattern FOREIGN = Pattern
            .compile("property\\.tab\\..*|org\\.eclipse\\.sirius\\..*\\.tab\\..*");

    @Override
    public boolean filter(IEEFTabDescriptor tab, IWorkbenchPart part, ISelection selection) {
        return !FOREIGN.matcher(tab.getId()).matches() || !isOfPlan(part);
    }

    private static boolean isOfPlan(IWorkbenchPart part) {
        return part instanceof DialectEditor map && PlanMaps.of(map.getRepresentation()).isPresent();
    }
}

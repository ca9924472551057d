// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.ServicePlan;

/** What means nothing without an element: a visit without its person, a membership without its worker. */
public final class Dependents {

    private Dependents() {
    }

    /** An element and all that goes with it, itself first. What is in one of them is not named again. */
    public static Set<EObject> with(ServicePlan plan, EObject element) {
        Set<EObject> gone = new LinkedHashSet<>(List.of(element));
        Deque<EObject> open = new ArrayDeque<>(gone);
        while (!open.isEmpty()) {
            List<EObject> parts = new ArrayList<>(List.of(open.remove()));
            parts.getFirst().eAllContents().forEachRemaining(parts::add);
            Map<EObject, Collection<Setting>> uses = EcoreUtil.UsageCrossReferencer.findAll(parts, plan);
            uses.values().stream().flatMap(Collection::stream)
                    .filter(use -> use.getEStructuralFeature().isRequired()).map(Setting::getEObject)
                    .filter(user -> !EcoreUtil.isAncestor(gone, user)).forEach(user -> {
                        gone.add(user);
                        open.add(user);
                    });
        }
        return gone;
    }
}

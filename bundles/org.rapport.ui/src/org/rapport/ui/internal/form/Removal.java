// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.HashSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Shell;
import org.rapport.checks.Messages;
import org.rapport.model.ServicePlan;
import org.rapport.ui.internal.Ask;

/** Asks before an element goes on which others depend. */
public final class Removal {

    private static final Messages MESSAGES = Messages.of(Removal.class);

    private Removal() {
    }

    /** Whether to remove an element: without a question when nothing else names it or what is in it. */
    public static boolean isWanted(Shell shell, ServicePlan plan, EObject element) {
        List<EObject> parts = new ArrayList<>(List.of(element));
        element.eAllContents().forEachRemaining(parts::add);
        Map<EObject, Collection<Setting>> uses = EcoreUtil.UsageCrossReferencer.findAll(parts, plan);
        Set<EObject> users = new HashSet<>();
        uses.values().forEach(settings -> settings.forEach(setting -> users.add(setting.getEObject())));
        users.removeAll(parts);
        if (users.isEmpty()) {
            return true;
        }
        String name = Words.of(element.eClass(), element);
        String counted = users.stream()
                .collect(Collectors.groupingBy(user -> Words.of(user.eClass()), TreeMap::new, Collectors.counting()))
                .entrySet().stream().map(each -> each.getValue() + " × " + each.getKey())
                .collect(Collectors.joining(", "));
        return Ask.choose(shell, MESSAGES.format("list.remove.title", name),
                MESSAGES.format("list.remove.question", name, counted), MESSAGES.text("list.remove.no"),
                MESSAGES.text("list.remove.yes")) == 1;
    }
}

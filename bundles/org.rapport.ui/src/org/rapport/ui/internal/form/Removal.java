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
import org.rapport.ui.internal.session.Dependents;

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
        Set<EObject> gone = Dependents.with(plan, element);
        Map<Boolean, List<EObject>> goes = users.stream()
                .collect(Collectors.partitioningBy(user -> EcoreUtil.isAncestor(gone, user)));
        List<String> question = new ArrayList<>();
        if (!goes.get(true).isEmpty()) {
            question.add(MESSAGES.format("list.remove.goes", name, counted(goes.get(true))));
        }
        if (!goes.get(false).isEmpty()) {
            question.add(MESSAGES.format("list.remove.stays", name, counted(goes.get(false))));
        }
        question.add(MESSAGES.text("list.remove.undo"));
        return Ask.choose(shell, MESSAGES.format("list.remove.title", name), String.join(" ", question),
                MESSAGES.text("list.remove.no"), MESSAGES.text("list.remove.yes")) == 1;
    }

    private static String counted(List<EObject> users) {
        return users.stream()
                .collect(Collectors.groupingBy(user -> Words.of(user.eClass()), TreeMap::new, Collectors.counting()))
                .entrySet().stream().map(each -> each.getValue() + " × " + each.getKey())
                .collect(Collectors.joining(", "));
    }
}

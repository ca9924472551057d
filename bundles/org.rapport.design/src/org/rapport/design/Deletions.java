// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.design.internal.Texts;
import org.rapport.model.Identifiable;
import org.rapport.model.text.Labels;

/**
 * Deleting an element with what cannot be without it, so that no plan is left with holes, and the question before it.
 */
public final class Deletions {

    private Deletions() {
    }

    /** What cannot be without an element or a part of it: relationships, visits and the like. */
    public static List<EObject> hanging(EObject element) {
        Set<EObject> going = new LinkedHashSet<>();
        going.add(element);
        collect(going, EcoreUtil.getRootContainer(element));
        going.remove(element);
        return List.copyOf(going);
    }

    /** A question before an element goes that counts what goes with it, also its parts; empty where nothing does. */
    public static String question(EObject element) {
        Set<EObject> going = new LinkedHashSet<>(hanging(element));
        Stream.concat(List.copyOf(going).stream(), Stream.of(element))
                .forEach(each -> each.eAllContents().forEachRemaining(going::add));
        going.remove(element);
        return going.isEmpty()
                ? ""
                : Texts.TEXTS.format("delete.question", name(element), going.size(),
                        Labels.words(going.iterator().next().eClass().getName()).toLowerCase(Locale.UK));
    }

    /** Deletes an element and what cannot be without it. @return the plan it was in */
    public static EObject remove(EObject element) {
        EObject root = EcoreUtil.getRootContainer(element);
        List<EObject> going = new ArrayList<>(hanging(element));
        going.add(element);
        EcoreUtil.deleteAll(going, true);
        return root;
    }

    private static String name(EObject element) {
        return element instanceof Identifiable named ? Labels.of(named) : element.eClass().getName();
    }

    private static void collect(Set<EObject> going, EObject root) {
        int before;
        do {
            before = going.size();
            Set<EObject> withParts = new LinkedHashSet<>(going);
            going.forEach(each -> each.eAllContents().forEachRemaining(withParts::add));
            Collection<Collection<Setting>> uses = EcoreUtil.UsageCrossReferencer
                    .findAll(withParts, List.of(root)).values();
            uses.stream().flatMap(Collection::stream).filter(Deletions::isNeeded).map(Setting::getEObject)
                    .filter(user -> !withParts.contains(user)).forEach(going::add);
        } while (going.size() > before);
    }

    /** Whether the user of an element must have it: its reference is required and says one. */
    private static boolean isNeeded(Setting use) {
        return use.getEStructuralFeature().isRequired() && !use.getEStructuralFeature().isMany();
    }
}

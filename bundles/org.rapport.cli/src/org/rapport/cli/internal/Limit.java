// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.checks.CheckDescriptor;
import org.rapport.model.RapportPackage;
import org.rapport.model.text.Documentation;

/**
 * A limit that a check goes by, as the model has it.
 *
 * @param name of the feature of PlanningStandards
 * @param standard what it is unless a service sets its own; null when it is empty
 * @param meaning what it means, and where the default comes from
 * @param switches whether the check is off while the limit is empty
 */
record Limit(String name, Object standard, String meaning, boolean switches) {

    /** The limits of a check, in its order. */
    static List<Limit> of(CheckDescriptor check) {
        return check.limits().stream().map(name -> of(feature(name), check.switches().contains(name))).toList();
    }

    /** The limits that any of some checks go by, in the order of the model. */
    static List<Limit> ofAll(Collection<CheckDescriptor> checks) {
        return RapportPackage.Literals.PLANNING_STANDARDS.getEStructuralFeatures().stream()
                .filter(feature -> checks.stream().anyMatch(check -> check.limits().contains(feature.getName())))
                .map(feature -> of(feature, checks.stream()
                        .anyMatch(check -> check.switches().contains(feature.getName()))))
                .toList();
    }

    /** What each entry holds, where the limit is a list of them; empty where it is a single value. */
    List<Limit> parts() {
        return feature(name) instanceof EReference list
                ? list.getEReferenceType().getEStructuralFeatures().stream().map(part -> of(part, false)).toList()
                : List.of();
    }

    private static Limit of(EStructuralFeature feature, boolean switches) {
        boolean empty = feature.isMany() || feature.isUnsettable();
        return new Limit(feature.getName(), empty ? null : feature.getDefaultValue(), Documentation.of(feature),
                switches);
    }

    private static EStructuralFeature feature(String name) {
        return RapportPackage.Literals.PLANNING_STANDARDS.getEStructuralFeature(name);
    }
}

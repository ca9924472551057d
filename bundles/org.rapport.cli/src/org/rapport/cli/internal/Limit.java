// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.util.List;

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
        return check.limits().stream().map(name -> {
            EStructuralFeature feature = RapportPackage.Literals.PLANNING_STANDARDS.getEStructuralFeature(name);
            return new Limit(name, feature.isMany() ? null : feature.getDefaultValue(), Documentation.of(feature),
                    check.switches().contains(name));
        }).toList();
    }
}

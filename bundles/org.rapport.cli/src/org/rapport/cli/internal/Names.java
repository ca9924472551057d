// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.util.HashMap;
import java.util.Map;

import org.rapport.model.ServicePlan;
import org.rapport.model.text.Labels;

/** What the people and workers of a plan are called, by id. */
final class Names {

    private final Map<String, String> names = new HashMap<>();

    Names(ServicePlan plan) {
        plan.getPeople().forEach(person -> names.put(person.getId(), Labels.of(person)));
        plan.getWorkers().forEach(worker -> names.put(worker.getId(), Labels.of(worker)));
    }

    /** The name; null for no id. */
    String of(String id) {
        return names.get(id);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.continuity;

import java.util.LinkedHashSet;
import java.util.Set;

import org.rapport.checks.CheckContext;
import org.rapport.checks.Finding;
import org.rapport.model.Person;
import org.rapport.model.Worker;
import org.rapport.model.calc.Window;

/** Who comes to a person. */
final class Visitors {

    private Visitors() {
    }

    /** The workers of the person's visits in a window, in order of their first visit there. */
    static Set<Worker> in(Window window, Person person, CheckContext context) {
        Set<Worker> workers = new LinkedHashSet<>();
        window.of(context.index().visitsOf(person)).forEach(visit -> workers.addAll(visit.getWorkers()));
        return workers;
    }

    /** The worker a finding about a visit is about. */
    static Worker worker(Finding finding) {
        return finding.involved().stream().filter(Worker.class::isInstance).map(Worker.class::cast).findFirst()
                .orElseThrow();
    }
}

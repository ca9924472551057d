// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.continuity;

import java.util.Set;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.PersonCheck;
import org.rapport.model.Person;
import org.rapport.model.Worker;
import org.rapport.model.calc.Window;
import org.rapport.model.text.Labels;

/** CONT-02: more different workers in the window than the service wants anybody to meet. */
public final class WorkerCountCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("CONT-02", WorkerCountCheck.class)
            .unit("workers").limits("maxWorkersInWindow", "windowDays").offWhenEmpty("maxWorkersInWindow").build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        int most = context.standards().getMaxWorkersInWindow();
        Window window = context.window();
        Set<Worker> workers = Visitors.in(window, person, context);
        if (workers.size() > most) {
            context.finding(person).involving(workers).measured(workers.size(), most).report("message",
                    Labels.name(person), workers.size(), Labels.day(window.first()), Labels.day(window.last()), most);
        }
    }
}

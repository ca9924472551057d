// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import org.rapport.model.Identifiable;

/** RUN-01: a check that could not be asked. It has a description like every check, but only the runner reports it. */
final class RunCheck {

    static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("RUN-01", RunCheck.class).severity(Severity.ERROR)
            .build();

    private RunCheck() {
    }

    static void report(CheckContext context, CheckDescriptor check, Identifiable subject, Throwable cause, int times) {
        context.ask(DESCRIPTOR, context.plan());
        context.finding(context.plan()).involving(subject).report("message", check.id(), check.title(), times,
                subject.getId(), cause.toString());
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import org.rapport.checks.CheckRunner.Failure;

/** RUN-01: a check that could not be asked. It has a description like every check, but only the runner reports it. */
final class RunCheck {

    static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("RUN-01", RunCheck.class).severity(Severity.ERROR)
            .build();

    private RunCheck() {
    }

    static void report(CheckContext context, CheckDescriptor check, Failure failure) {
        context.ask(DESCRIPTOR, context.plan());
        context.finding(context.plan()).involving(failure.subject()).report("message", check.id(), check.title(),
                failure.times(), failure.subject().getId(), failure.cause().toString());
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Severity;
import org.rapport.checks.WorkerCheck;
import org.rapport.model.Worker;
import org.rapport.model.text.Labels;

/** TIME-15: too little of a worker’s paid time is spent with people. */
public final class ContactShareCheck implements WorkerCheck {

    /** Guards against rounding. */
    private static final double EPSILON = 1e-9;

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TIME-15", ContactShareCheck.class)
            .severity(Severity.INFO).unit("%").limits("minContactPercent").offWhenEmpty("minContactPercent").build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Worker worker, CheckContext context) {
        int limit = context.standards().getMinContactPercent();
        WorkerLoad load = WorkerLoad.of(worker, context);
        if (load != null && load.minutes().total() > 0) {
            double percent = load.contactPercent(worker.getContractedMinutesPerWeek());
            if (percent < limit - EPSILON) {
                context.finding(worker).measured(percent, limit).report("message", Labels.name(worker), percent, limit);
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Severity;
import org.rapport.checks.WorkerCheck;
import org.rapport.model.PlanningStandards;
import org.rapport.model.Worker;
import org.rapport.model.text.Labels;

/** TIME-14: a worker whose time is all planned, or who holds more people than agreed. */
public final class UtilisationCheck implements WorkerCheck {

    /** Below this share of a percent nobody is overloaded; guards against rounding. */
    private static final double EPSILON = 1e-9;

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("TIME-14", UtilisationCheck.class).unit("%")
            .limits("amberUtilisationPercent", "redUtilisationPercent").build();

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Worker worker, CheckContext context) {
        WorkerLoad load = WorkerLoad.of(worker, context);
        if (load != null && worker.getContractedMinutesPerWeek() > 0) {
            checkUtilisation(worker, load.utilisationPercent(worker.getContractedMinutesPerWeek()), context);
        }
        if (worker.getCaseloadLimit() != null) {
            checkCaseload(worker, worker.getCaseloadLimit(), context);
        }
    }

    private static void checkUtilisation(Worker worker, double percent, CheckContext context) {
        PlanningStandards standards = context.standards();
        Integer red = standards.getRedUtilisationPercent();
        Integer amber = standards.getAmberUtilisationPercent();
        boolean isRed = red != null && percent > red + EPSILON;
        if (isRed || amber != null && percent > amber + EPSILON) {
            int limit = isRed ? red : amber;
            context.finding(worker).severity(isRed ? Severity.ERROR : Severity.WARNING).measured(percent, limit)
                    .report("message", Labels.name(worker), percent, limit);
        }
    }

    private static void checkCaseload(Worker worker, int limit, CheckContext context) {
        int people = context.index().caseload(worker, context.window()).size();
        if (people > limit) {
            context.finding(worker).severity(Severity.WARNING).unit("people").measured(people, limit)
                    .report("message.caseload", Labels.name(worker), people, limit);
        }
    }
}

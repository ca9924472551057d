// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.rapport.checks.Check;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.CheckRunner;
import org.rapport.checks.Finding;
import org.rapport.checks.QuickFixes;
import org.rapport.model.ServicePlan;

/** Offers quick fixes: the first time after an edit, when the plan is copied to try them on, and from then on. */
final class FixOffers {

    private static final int FINDINGS = 300;

    private final List<Check> checks = CheckRegistry.installed().checks();

    private final Report report;

    FixOffers(Report report) {
        this.report = report;
    }

    void run(List<Integer> sizes) throws Exception {
        report.heading("Quick fixes for each of " + FINDINGS + " findings, every one tried on a copy of the plan");
        report.row("  %10s %12s %12s %10s", "visits", "first ms", "further ms", "fixes");
        for (int size : sizes) {
            measure(size);
        }
    }

    private void measure(int visits) throws Exception {
        ServicePlan plan = PlanGenerator.plan(visits);
        List<Finding> findings = new ArrayList<>(new CheckRunner(checks).run(plan).findings());
        Collections.shuffle(findings, new Random(20261125));
        List<Finding> some = findings.subList(0, Math.min(FINDINGS, findings.size()));
        QuickFixes fixes = new QuickFixes(plan, checks, null);
        some.forEach(fixes::of);
        double first = Stopwatch.bestSeconds(2, () -> {
            fixes.planChanged();
            return fixes.of(some.getFirst());
        });
        int[] offered = new int[1];
        double further = Stopwatch.bestSeconds(1, () -> {
            some.forEach(finding -> offered[0] += fixes.of(finding).size());
            return offered[0];
        });
        report.row("  %10d %12.1f %12.3f %10d", visits, first * 1e3, further * 1e3 / some.size(), offered[0]);
    }
}

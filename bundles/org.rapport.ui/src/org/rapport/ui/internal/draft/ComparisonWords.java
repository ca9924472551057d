// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.rapport.checks.CheckRun;
import org.rapport.checks.Messages;
import org.rapport.checks.Severity;
import org.rapport.checks.compare.MetricChange;
import org.rapport.checks.compare.PlanComparison;
import org.rapport.checks.compare.PlanTotals;
import org.rapport.model.metrics.PersonMetrics;
import org.rapport.model.metrics.WorkerMetrics;

/** What a draft does, in figures and words. */
public final class ComparisonWords {

    private static final Messages MESSAGES = Messages.of(ComparisonWords.class);

    private static final double MINUTES_PER_HOUR = 60;

    /**
     * A figure of both.
     *
     * @param label what it is
     * @param plan as in the plan
     * @param draft as in the draft
     * @param difference of the second to the first; empty when there is none
     * @param better 1 where the draft is better, -1 where it is worse, 0 where that is not to be said
     */
    public record Row(String label, String plan, String draft, String difference, int better) {
    }

    private ComparisonWords() {
    }

    /** The figures at a glance. */
    public static List<Row> totals(PlanComparison comparison) {
        CheckRun before = comparison.before().run();
        CheckRun after = comparison.after().run();
        PlanTotals plan = comparison.before().totals();
        PlanTotals draft = comparison.after().totals();
        List<Row> rows = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            rows.add(count("total." + severity.name(), open(before, severity), open(after, severity), -1));
        }
        rows.add(count("total.below", plan.belowMinimum(), draft.belowMinimum(), -1));
        rows.add(count("total.hand.offs", plan.handOffs(), draft.handOffs(), -1));
        rows.add(count("total.new", plan.newWorkerVisits(), draft.newWorkerVisits(), -1));
        rows.add(minutes("total.given", plan.minutesGiven(), draft.minutesGiven(), 1));
        rows.add(minutes("total.contact", plan.contactMinutes(), draft.contactMinutes(), 0));
        rows.add(minutes("total.week", plan.minutesPerWeek(), draft.minutesPerWeek(), 0));
        return rows;
    }

    private static int open(CheckRun run, Severity severity) {
        return (int) run.findings().stream()
                .filter(finding -> finding.severity() == severity && !finding.isOverridden()).count();
    }

    private static Row count(String key, int before, int after, int moreIsBetter) {
        int more = after - before;
        return new Row(MESSAGES.text(key), String.valueOf(before), String.valueOf(after),
                more == 0 ? "" : MESSAGES.format(more > 0 ? "more" : "less", String.valueOf(Math.abs(more))),
                Integer.signum(more) * moreIsBetter);
    }

    private static Row minutes(String key, double before, double after, int moreIsBetter) {
        long more = Math.round(after) - Math.round(before);
        return new Row(MESSAGES.text(key), hours(before), hours(after),
                more == 0 ? "" : MESSAGES.format(more > 0 ? "more" : "less", hours(Math.abs(more))),
                Long.signum(more) * moreIsBetter);
    }

    private static String hours(double minutes) {
        return MESSAGES.format("hours", String.format(Locale.UK, "%,.1f", minutes / MINUTES_PER_HOUR));
    }

    /** What becomes other for a person; empty when nothing of it is told here. */
    public static String person(MetricChange<PersonMetrics> change) {
        if (change.before() == null || change.after() == null) {
            return "";
        }
        PersonMetrics before = change.before();
        PersonMetrics after = change.after();
        List<String> parts = new ArrayList<>();
        add(parts, "person.visits", before.visits(), after.visits());
        add(parts, "person.workers", before.workers(), after.workers());
        add(parts, "person.coc", figure(before.coc()), figure(after.coc()));
        add(parts, "person.hand.offs", figure(before.handOffs()), figure(after.handOffs()));
        add(parts, "person.new", before.newWorkerVisits(), after.newWorkerVisits());
        add(parts, "person.minutes", Math.round(before.minutesPerDay()), Math.round(after.minutesPerDay()));
        return String.join(MESSAGES.text("and"), parts);
    }

    /** What becomes other for a worker; empty when nothing of it is told here. */
    public static String worker(MetricChange<WorkerMetrics> change) {
        if (change.before() == null || change.after() == null) {
            return "";
        }
        WorkerMetrics before = change.before();
        WorkerMetrics after = change.after();
        List<String> parts = new ArrayList<>();
        add(parts, "worker.week", week(before.minutesPerWeek()), week(after.minutesPerWeek()));
        add(parts, "worker.contact", week(before.contactMinutes()), week(after.contactMinutes()));
        add(parts, "worker.caseload", before.caseload(), after.caseload());
        return String.join(MESSAGES.text("and"), parts);
    }

    private static void add(List<String> parts, String key, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            parts.add(MESSAGES.format(key, String.valueOf(before), String.valueOf(after)));
        }
    }

    private static String week(Double minutes) {
        return minutes == null ? MESSAGES.text("none") : hours(minutes);
    }

    private static String figure(Number number) {
        return number == null ? MESSAGES.text("none")
                : number instanceof Double ? String.format(Locale.UK, "%.2f", number) : number.toString();
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.function.Function;

import org.rapport.checks.Severity;
import org.rapport.checks.compare.FindingChange.Kind;
import org.rapport.checks.compare.PlanComparison;
import org.rapport.checks.compare.PlanTotals;
import org.rapport.report.TeamContext;
import org.rapport.report.html.Html;

/** What a change does at a glance: how much is asked anew and no more, and the sums. */
final class ChangeSection extends AbstractChangeSection {

    ChangeSection() {
        super("change", 10);
    }

    @Override
    public void write(TeamContext context, Html html) {
        PlanComparison comparison = context.comparison();
        tile(html, comparison, Kind.GONE);
        tile(html, comparison, Kind.NEW);
        tile(html, comparison, Kind.CHANGED);
        tile(html, comparison, Kind.SAME);
        table(html, Texts.text("change.caption"), Texts.text("change.heads").split(";"));
        for (Severity severity : Severity.values()) {
            row(html, "change.open." + severity.word(), comparison.before().run().count(severity),
                    comparison.after().run().count(severity), 0);
        }
        PlanTotals before = comparison.before().totals();
        PlanTotals after = comparison.after().totals();
        total(html, "visits", PlanTotals::attendances, before, after);
        total(html, "hand-offs", PlanTotals::handOffs, before, after);
        total(html, "new-workers", PlanTotals::newWorkerVisits, before, after);
        total(html, "minutes-given", PlanTotals::minutesGiven, before, after);
        total(html, "below-minimum", PlanTotals::belowMinimum, before, after);
        row(html, "change.total.hours", before.minutesPerWeek() / 60, after.minutesPerWeek() / 60, 1);
        row(html, "change.total.contact", before.contactMinutes() / 60, after.contactMinutes() / 60, 1);
        end(html);
        note(html, Texts.text("change.note"));
    }

    private static void tile(Html html, PlanComparison comparison, Kind kind) {
        html.open("div", "class", "tile");
        html.element("span", Numbers.whole(comparison.findings(kind).size()), "class", "value");
        html.element("span", Texts.text("change.tile." + kind.name()), "class", "what").close();
    }

    private static void total(Html html, String key, Function<PlanTotals, Number> figure, PlanTotals before,
            PlanTotals after) {
        row(html, "change.total." + key, figure.apply(before).doubleValue(), figure.apply(after).doubleValue(), 0);
    }

    private static void row(Html html, String key, double before, double after, int digits) {
        html.open("tr").element("th", Texts.text(key), "scope", "row");
        html.element("td", Numbers.digits(before, digits), "class", "number");
        html.element("td", Numbers.digits(after, digits), "class", "number");
        html.element("td", BeforeAfter.difference(before, after, digits), "class", "number").close();
    }
}

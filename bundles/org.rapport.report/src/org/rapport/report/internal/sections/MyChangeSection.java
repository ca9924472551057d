// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.List;

import org.rapport.checks.compare.FindingChange;
import org.rapport.report.Part;
import org.rapport.report.PersonChange;
import org.rapport.report.PersonContext;
import org.rapport.report.PersonSection;
import org.rapport.report.html.Html;
import org.rapport.report.pictures.ChangeBars;

/** What a change of the plan means for a person: who comes more and who less, and what is asked anew or no more. */
final class MyChangeSection extends AbstractSection implements PersonSection {

    MyChangeSection() {
        super("my-change", 65);
    }

    @Override
    public Part part() {
        return Part.VISITS;
    }

    @Override
    public boolean appliesTo(PersonContext context) {
        return context.change() != null;
    }

    @Override
    public void write(PersonContext context, Html html) {
        PersonChange change = context.change();
        if (isNothing(change)) {
            html.element("p", Texts.format("my-change.nothing", Tables.day(change.at())));
            return;
        }
        html.element("p", Texts.format("my-change.lead", Tables.day(change.at()), Tables.day(context.at())));
        if (change.company().isEmpty()) {
            Says.unsaid(html, "my-change.nobody");
        } else {
            Figures.show(html, ChangeBars.of(ChangeBars.Measure.MINUTES, change.company().stream()
                    .map(each -> new ChangeBars.Change(null, each.worker(), Texts.format("my-change.visits.each",
                            each.visitsBefore(), each.visits()), each.minutesBefore(), each.minutes()))
                    .toList(), Figures.style(html)));
        }
        html.open("ul");
        fact(html, "visits", change.before().visits(), change.after().visits());
        fact(html, "workers", change.before().workers(), change.after().workers());
        fact(html, "new", change.before().newWorkerVisits(), change.after().newWorkerVisits());
        fact(html, "minutes", Math.round(change.before().minutesPerDay()),
                Math.round(change.after().minutesPerDay()));
        html.close();
        findings(html, "more", change.findings().stream().filter(FindingChange::asksMore).toList());
        findings(html, "less", change.findings().stream().filter(FindingChange::asksLess).toList());
    }

    private static boolean isNothing(PersonChange change) {
        return change.findings().isEmpty() && change.before().equals(change.after())
                && change.company().stream().allMatch(each -> each.minutesBefore() == each.minutes()
                        && each.visitsBefore() == each.visits());
    }

    private static void fact(Html html, String key, long before, long after) {
        html.element("li", Texts.format(before == after ? "my-change.same." + key : "my-change." + key, after, before));
    }

    private static void findings(Html html, String key, List<FindingChange> changes) {
        if (!changes.isEmpty()) {
            Says.subject(html, Texts.text("my-change." + key));
            html.open("ul");
            changes.forEach(change -> Says.item(html, change.finding().message(), change.finding().check().id()));
            html.close();
        }
    }
}

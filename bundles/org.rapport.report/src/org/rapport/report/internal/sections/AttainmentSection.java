// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import org.rapport.model.metrics.Attainment;
import org.rapport.report.Chapter;
import org.rapport.report.ServiceContext;
import org.rapport.report.ServiceSection;
import org.rapport.report.html.Html;

/** How far people get with their goals, by goal attainment scaling. */
final class AttainmentSection extends AbstractSection implements ServiceSection {

    AttainmentSection() {
        super("attainment", 40);
    }

    @Override
    public Chapter chapter() {
        return Chapter.OUTCOMES;
    }

    @Override
    public void write(ServiceContext context, Html html) {
        Attainment attainment = context.figures().attainment();
        if (attainment.goals() == 0) {
            Says.unsaid(html, "attainment.none");
            return;
        }
        String figure = "service.attainment.";
        Numbers.tile(html, figure + "goals", Numbers.whole(attainment.goals()),
                Texts.format("attainment.goals", attainment.active(), attainment.achieved()));
        Numbers.tile(html, figure + "asExpectedOrBetter", Numbers.whole(attainment.asExpectedOrBetter()),
                Texts.format("attainment.expected", attainment.scored()));
        Numbers.tile(html, figure + "gasT.value", Numbers.tenth(attainment.gasT().value()),
                Texts.text("attainment.t"));
        Numbers.tile(html, figure + "change.value", Numbers.tenth(attainment.change().value()),
                Texts.text("attainment.change"));
        note(html, Texts.text("attainment.note"));
    }
}

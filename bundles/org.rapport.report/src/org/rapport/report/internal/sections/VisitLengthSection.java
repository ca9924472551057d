// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import org.rapport.model.metrics.VisitLengths;
import org.rapport.report.Chapter;
import org.rapport.report.ServiceContext;
import org.rapport.report.ServiceSection;
import org.rapport.report.html.Html;

/** How long home visits are, by NICE QS123. */
final class VisitLengthSection extends AbstractSection implements ServiceSection {

    VisitLengthSection() {
        super("visit-length", 40);
    }

    @Override
    public Chapter chapter() {
        return Chapter.TIME;
    }

    @Override
    public void write(ServiceContext context, Html html) {
        VisitLengths lengths = context.figures().visitLengths();
        if (lengths.atLeastMinutes() == null) {
            html.element("p", Texts.text("visit-length.no.limit"));
            return;
        }
        if (lengths.homeVisits() == 0) {
            Says.unsaid(html, "visit-length.none");
            return;
        }
        Numbers.tile(html, "service.visitLengths.atLeastPercent", Numbers.percent(lengths.atLeastPercent()),
                Texts.format("visit-length.at-least", lengths.atLeastMinutes(), lengths.atLeast(),
                        lengths.homeVisits()));
        Numbers.tile(html, "service.visitLengths.shorterAgreedPercent",
                Numbers.percent(lengths.shorterAgreedPercent()),
                Texts.format("visit-length.agreed", lengths.shorterAgreed(), lengths.shorter()));
        note(html, Texts.text("visit-length.note"));
    }
}

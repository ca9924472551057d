// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import org.rapport.model.metrics.GroupMetrics;
import org.rapport.report.Chapter;
import org.rapport.report.ServiceContext;
import org.rapport.report.ServiceSection;
import org.rapport.report.html.Html;

/** By how many faces people are met, on average. */
final class FacesSection extends AbstractSection implements ServiceSection {

    FacesSection() {
        super("faces", 10);
    }

    @Override
    public Chapter chapter() {
        return Chapter.TIME;
    }

    @Override
    public void write(ServiceContext context, Html html) {
        GroupMetrics all = context.figures().groups().getFirst();
        if (all.workers().value() == null && context.figures().routes().knownVisitsPercent() == null) {
            Says.unsaid(html, "faces.none");
            return;
        }
        Numbers.tile(html, "service.groups.0.workers.value", Numbers.tenth(all.workers().value()),
                Texts.text("faces.workers"));
        Numbers.tile(html, "service.groups.0.coc.value", Numbers.digits(all.coc().value(), 2),
                Texts.text("faces.coc"));
        Numbers.tile(html, "service.routes.knownVisitsPercent",
                Numbers.percent(context.figures().routes().knownVisitsPercent()), Texts.text("faces.known"));
        note(html, Texts.text("faces.note"));
    }
}

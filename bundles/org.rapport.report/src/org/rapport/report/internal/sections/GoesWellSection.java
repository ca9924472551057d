// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import org.rapport.model.metrics.Attainment;
import org.rapport.model.metrics.Routes;
import org.rapport.model.metrics.ServiceMetrics;
import org.rapport.report.Chapter;
import org.rapport.report.ServiceContext;
import org.rapport.report.ServiceSection;
import org.rapport.report.html.Html;

/** What goes well, first of all. */
final class GoesWellSection extends AbstractSection implements ServiceSection {

    GoesWellSection() {
        super("goes-well", 10);
    }

    @Override
    public Chapter chapter() {
        return Chapter.OUTCOMES;
    }

    @Override
    public void write(ServiceContext context, Html html) {
        ServiceMetrics figures = context.figures();
        Attainment attainment = figures.attainment();
        Routes routes = figures.routes();
        Numbers.tile(html, "service.routes.knownVisitsPercent", Numbers.percent(routes.knownVisitsPercent()),
                Texts.text("goes-well.known"));
        if (figures.visitLengths().atLeastMinutes() != null) {
            Numbers.tile(html, "service.visitLengths.atLeastPercent",
                    Numbers.percent(figures.visitLengths().atLeastPercent()),
                    Texts.format("goes-well.time", figures.visitLengths().atLeastMinutes()));
        }
        Numbers.tile(html, "service.attainment.asExpectedOrBetter",
                Numbers.whole(attainment.asExpectedOrBetter()), Texts.format("goes-well.goals", attainment.scored()));
        Numbers.tile(html, "service.routes.stepMinutesOwnPercent", Numbers.percent(routes.stepMinutesOwnPercent()),
                Texts.text("goes-well.own"));
        Numbers.tile(html, "service.routes.relationshipsAtMinimum", Numbers.whole(routes.relationshipsAtMinimum()),
                Texts.format("goes-well.relationships", routes.relationshipsWithMinimum()));
        Numbers.tile(html, "service.routes.carersSupported", Numbers.whole(routes.carersSupported()),
                Texts.format("goes-well.carers", routes.carers()));
    }
}

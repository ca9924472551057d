// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import org.rapport.model.metrics.Attainment;
import org.rapport.model.metrics.Routes;
import org.rapport.model.metrics.ServiceMetrics;
import org.rapport.model.metrics.VisitLengths;
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
        boolean any = good(html, "service.routes.knownVisitsPercent", routes.knownVisitsPercent(),
                Numbers.percent(routes.knownVisitsPercent()), Texts.text("goes-well.known"));
        VisitLengths lengths = figures.visitLengths();
        any |= lengths.atLeastMinutes() != null && good(html, "service.visitLengths.atLeastPercent",
                lengths.atLeastPercent(), Numbers.percent(lengths.atLeastPercent()),
                Texts.format("goes-well.time", lengths.atLeastMinutes()));
        any |= good(html, "service.attainment.asExpectedOrBetter", attainment.asExpectedOrBetter(),
                Numbers.whole(attainment.asExpectedOrBetter()), Texts.format("goes-well.goals", attainment.scored()));
        any |= good(html, "service.routes.stepMinutesOwnPercent", routes.stepMinutesOwnPercent(),
                Numbers.percent(routes.stepMinutesOwnPercent()), Texts.text("goes-well.own"));
        any |= good(html, "service.routes.relationshipsAtMinimum", routes.relationshipsAtMinimum(),
                Numbers.whole(routes.relationshipsAtMinimum()),
                Texts.format("goes-well.relationships", routes.relationshipsWithMinimum()));
        any |= good(html, "service.routes.carersSupported", routes.carersSupported(),
                Numbers.whole(routes.carersSupported()), Texts.format("goes-well.carers", routes.carers()));
        if (!any) {
            Says.unsaid(html, "goes-well.none");
        }
    }

    /** Shows what is more than nothing: here stands what to build on. @return whether it is */
    private static boolean good(Html html, String figure, Number value, String shown, String what) {
        boolean isGood = value != null && value.doubleValue() > 0;
        if (isGood) {
            Numbers.tile(html, figure, shown, what);
        }
        return isGood;
    }
}

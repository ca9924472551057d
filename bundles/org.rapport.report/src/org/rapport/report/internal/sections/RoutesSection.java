// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import org.rapport.model.metrics.Routes;
import org.rapport.report.Chapter;
import org.rapport.report.ServiceContext;
import org.rapport.report.ServiceSection;
import org.rapport.report.html.Html;

/** The three routes to productivity. */
final class RoutesSection extends AbstractSection implements ServiceSection {

    RoutesSection() {
        super("routes", 30);
    }

    @Override
    public Chapter chapter() {
        return Chapter.COST;
    }

    @Override
    public void write(ServiceContext context, Html html) {
        Routes routes = context.figures().routes();
        String figure = "service.routes.";
        boolean areVisited = routes.knownVisitsPercent() != null || routes.relationshipsWithMinimum() > 0;
        route(html, "relationships", areVisited, () -> {
            Numbers.tile(html, figure + "knownVisitsPercent", Numbers.percent(routes.knownVisitsPercent()),
                    Texts.text("faces.known"));
            Numbers.tile(html, figure + "relationshipsAtMinimum", Numbers.whole(routes.relationshipsAtMinimum()),
                    Texts.format("goes-well.relationships", routes.relationshipsWithMinimum()));
        });
        route(html, "people", routes.stepMinutesOwnPercent() != null, () -> {
            Numbers.tile(html, figure + "stepMinutesOwnPercent", Numbers.percent(routes.stepMinutesOwnPercent()),
                    Texts.text("goes-well.own"));
            Numbers.tile(html, figure + "stepMinutesOwn", Numbers.whole(routes.stepMinutesOwn()),
                    Texts.text("routes.own"));
            Numbers.tile(html, figure + "stepMinutesWorkers", Numbers.whole(routes.stepMinutesWorkers()),
                    Texts.text("routes.workers"));
        });
        route(html, "families", routes.carers() > 0 || routes.stepMinutesOwnPercent() != null, () -> {
            Numbers.tile(html, figure + "carerHoursPerWeek", Numbers.tenth(routes.carerHoursPerWeek()),
                    Texts.format("routes.carers", routes.carers()));
            if (routes.carers() > 0) {
                Numbers.tile(html, figure + "carersSupported", Numbers.whole(routes.carersSupported()),
                        Texts.format("goes-well.carers", routes.carers()));
            }
            Numbers.tile(html, figure + "stepMinutesFamily", Numbers.whole(routes.stepMinutesFamily()),
                    Texts.text("routes.family"));
            Numbers.tile(html, figure + "stepMinutesCommunity", Numbers.whole(routes.stepMinutesCommunity()),
                    Texts.text("routes.community"));
        });
        note(html, Texts.text("routes.note"));
    }

    private static void route(Html html, String route, boolean isRecorded, Runnable tiles) {
        html.element("h4", Texts.text("routes.heading." + route));
        html.element("p", Texts.text("routes.why." + route), "class", "lead");
        if (isRecorded) {
            tiles.run();
        } else {
            Says.unsaid(html, "routes.none." + route);
        }
    }
}

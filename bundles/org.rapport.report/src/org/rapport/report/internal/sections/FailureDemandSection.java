// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import org.rapport.model.metrics.Demand;
import org.rapport.report.Chapter;
import org.rapport.report.ServiceContext;
import org.rapport.report.ServiceSection;
import org.rapport.report.html.Html;

/** What is asked of the service only because something was not right before, and what that costs. */
final class FailureDemandSection extends AbstractSection implements ServiceSection {

    FailureDemandSection() {
        super("failure-demand", 10);
    }

    @Override
    public Chapter chapter() {
        return Chapter.COST;
    }

    @Override
    public void write(ServiceContext context, Html html) {
        Demand demand = context.figures().demand();
        if (demand.value() + demand.failure() == 0) {
            html.element("p", Texts.text("failure-demand.none"));
            return;
        }
        Numbers.tile(html, "service.demand.failure", Numbers.whole(demand.failure()),
                Texts.format("failure-demand.count", demand.value() + demand.failure()));
        Numbers.tile(html, "service.demand.failurePercent", Numbers.percent(demand.failurePercent()),
                Texts.text("failure-demand.share"));
        Numbers.tile(html, "service.demand.failureCostPence", Numbers.pounds(demand.failureCostPence()),
                Texts.format("failure-demand.cost", demand.failureWithoutCost()));
        note(html, Texts.text("failure-demand.note"));
    }
}

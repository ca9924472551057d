// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.rapport.model.DemandEvent;
import org.rapport.model.DemandKind;
import org.rapport.model.text.Labels;
import org.rapport.report.Chapter;
import org.rapport.report.TeamContext;
import org.rapport.report.TeamSection;
import org.rapport.report.html.Html;

/** About whom there was failure demand, and why. */
final class FailureCausesSection extends AbstractSection implements TeamSection {

    FailureCausesSection() {
        super("failure-causes", 20);
    }

    @Override
    public Chapter chapter() {
        return Chapter.COST;
    }

    @Override
    public void write(TeamContext context, Html html) {
        Map<String, List<DemandEvent>> byPerson = new TreeMap<>();
        context.index().plan().getDemand().stream().filter(event -> event.getKind() == DemandKind.FAILURE)
                .sorted(Comparator.comparing(DemandEvent::getOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(event -> byPerson.computeIfAbsent(
                        event.getPerson() == null ? Texts.text("failure-causes.nobody") : Labels.of(event.getPerson()),
                        absent -> new ArrayList<>()).add(event));
        if (byPerson.isEmpty()) {
            html.element("p", Texts.text("failure-causes.none"));
            return;
        }
        table(html, Texts.text("failure-causes.caption"), Texts.text("failure-causes.heads").split(";"));
        byPerson.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        (Map.Entry<String, List<DemandEvent>> each) -> -each.getValue().size()))
                .limit(context.rows()).forEach(each -> row(each.getKey(), each.getValue(), html));
        end(html);
        Tables.more(html, byPerson.size(), context.rows());
    }

    private static void row(String name, List<DemandEvent> events, Html html) {
        long pence = events.stream().map(DemandEvent::getCostPence).filter(Objects::nonNull)
                .mapToLong(Integer::longValue).sum();
        html.open("tr").element("th", name, "scope", "row");
        html.element("td", Integer.toString(events.size()), "class", "number");
        html.element("td", Numbers.pounds(pence), "class", "number");
        html.open("td").open("ul");
        events.forEach(event -> html.element("li", Texts.format("failure-causes.event", Labels.day(event.getOn()),
                event.getCause() == null ? Texts.text("failure-causes.unsaid") : event.getCause())));
        html.close().close().close();
    }
}

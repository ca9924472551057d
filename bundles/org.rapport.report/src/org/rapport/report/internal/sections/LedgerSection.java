// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.rapport.model.Relationship;
import org.rapport.model.ServicePlan;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.metrics.RelationshipMetrics;
import org.rapport.model.text.Labels;
import org.rapport.report.Chapter;
import org.rapport.report.TeamContext;
import org.rapport.report.TeamSection;
import org.rapport.report.html.Html;

/** What each working relationship is given of the time it needs, those first that lack most. */
final class LedgerSection extends AbstractSection implements TeamSection {

    private static final int WIDTH = 170;

    private static final int HEIGHT = 16;

    private static final Comparator<RelationshipMetrics> MOST_LACKING_FIRST = Comparator
            .comparingDouble(LedgerSection::share)
            .thenComparing(RelationshipMetrics::id, Comparator.nullsFirst(Comparator.naturalOrder()));

    LedgerSection() {
        super("ledger", 30);
    }

    @Override
    public Chapter chapter() {
        return Chapter.TIME;
    }

    @Override
    public void write(TeamContext context, Html html) {
        Set<String> older = context.index().plan().getRelationships().stream().filter(
                each -> PlanIndex.startedBeforePlan(each, context.index().plan().getPeriodStart()))
                .map(Relationship::getId).collect(Collectors.toSet());
        List<RelationshipMetrics> all = context.metrics().relationships().stream()
                .sorted(Comparator.comparing((RelationshipMetrics each) -> older.contains(each.id()))
                        .thenComparing(MOST_LACKING_FIRST))
                .toList();
        if (all.isEmpty()) {
            html.element("p", Texts.text("ledger.none"));
            return;
        }
        Map<String, String> names = names(context.index().plan());
        table(html, Texts.text("ledger.caption"), Texts.text("ledger.heads").split(";"));
        all.stream().limit(context.rows()).forEach(each -> row(each, older.contains(each.id()), names, html));
        end(html);
        Tables.more(html, all.size(), context.rows());
        note(html, Texts.text("ledger.note"));
    }

    private static void row(RelationshipMetrics each, boolean older, Map<String, String> names, Html html) {
        String figure = "relationships." + each.id() + '.';
        html.open("tr").element("th", Tables.name(names.get(each.person())), "scope", "row");
        html.element("td", Tables.name(names.get(each.worker())));
        html.open("td");
        if (older) {
            html.element("span", Texts.text("ledger.older"), "class", "soft");
        } else {
            html.svg(bar(each, html));
        }
        html.close();
        Numbers.whole(html, figure + "minutesGiven", each.minutesGiven());
        Numbers.whole(html, figure + "minutesMinimum", each.minutesMinimum());
        Numbers.whole(html, figure + "minutesOptimum", each.minutesOptimum());
        Numbers.whole(html, figure + "contactMinutes", each.contactMinutes());
        Numbers.whole(html, figure + "visits", each.visits());
        html.close();
    }

    private static String bar(RelationshipMetrics each, Html html) {
        int best = each.minutesOptimum() != null ? each.minutesOptimum()
                : each.minutesMinimum() != null ? each.minutesMinimum() : each.minutesGiven();
        double scale = WIDTH / Math.max(1, 1.35 * best);
        boolean lacks = each.minutesMinimum() != null && each.minutesGiven() < each.minutesMinimum();
        Drawing drawing = new Drawing(WIDTH, HEIGHT, words(each), "");
        drawing.rect(0, 3, WIDTH, HEIGHT - 6, html.colour("wash"));
        drawing.rect(0, 3, Math.min(WIDTH, each.minutesGiven() * scale), HEIGHT - 6,
                html.colour(lacks ? "short" : "bar"));
        if (each.minutesMinimum() != null) {
            drawing.line(each.minutesMinimum() * scale, 0, each.minutesMinimum() * scale, HEIGHT, html.colour("ink"));
        }
        if (each.minutesOptimum() != null) {
            drawing.line(each.minutesOptimum() * scale, 0, each.minutesOptimum() * scale, HEIGHT,
                    html.colour("soft"));
        }
        return drawing.toString();
    }

    private static String words(RelationshipMetrics each) {
        return each.minutesMinimum() == null ? Texts.format("ledger.bar.plain", each.minutesGiven())
                : Texts.format("ledger.bar", each.minutesGiven(), each.minutesMinimum(),
                        each.minutesOptimum() == null ? Texts.text("none") : each.minutesOptimum().toString());
    }

    /** What is given of the minimum; more than all where there is none to lack. */
    private static double share(RelationshipMetrics each) {
        return each.minutesMinimum() == null || each.minutesMinimum() == 0 ? Double.MAX_VALUE
                : (double) each.minutesGiven() / each.minutesMinimum();
    }

    private static Map<String, String> names(ServicePlan plan) {
        Map<String, String> names = new HashMap<>();
        plan.getPeople().forEach(person -> names.put(person.getId(), Labels.of(person)));
        plan.getWorkers().forEach(worker -> names.put(worker.getId(), Labels.of(worker)));
        return names;
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.rapport.model.PlanningStandards;
import org.rapport.model.Worker;
import org.rapport.model.metrics.WorkerMetrics;
import org.rapport.model.text.Labels;
import org.rapport.report.Chapter;
import org.rapport.report.TeamContext;
import org.rapport.report.TeamSection;
import org.rapport.report.html.Html;
import org.rapport.report.pictures.TeamMap;

/** How much is asked of each worker: utilisation and caseload, the fullest first. */
final class WorkloadSection extends AbstractSection implements TeamSection {

    private record Row(Worker worker, WorkerMetrics metrics) {

        double utilisation() {
            return metrics.utilisationPercent() == null ? -1 : metrics.utilisationPercent();
        }
    }

    WorkloadSection() {
        super("workload", 60);
    }

    @Override
    public Chapter chapter() {
        return Chapter.TIME;
    }

    @Override
    public void write(TeamContext context, Html html) {
        List<Worker> workers = context.index().plan().getWorkers();
        if (workers.isEmpty()) {
            html.element("p", Texts.text("workload.none"));
            return;
        }
        PlanningStandards standards = context.index().standards();
        List<Row> rows = IntStream.range(0, workers.size())
                .mapToObj(i -> new Row(workers.get(i), context.metrics().workers().get(i)))
                .sorted(Comparator.comparingDouble(Row::utilisation).reversed()).toList();
        table(html, Texts.text("workload.caption"), Texts.text("workload.heads").split(";"));
        rows.stream().limit(context.rows()).forEach(row -> write(row, standards, html));
        end(html);
        Tables.more(html, rows.size(), context.rows());
        limit(html, "workload.limit.amber", standards.getAmberUtilisationPercent());
        limit(html, "workload.limit.red", standards.getRedUtilisationPercent());
        note(html, Texts.text("workload.note"));
        Figures.show(html, TeamMap.of(context.metrics(), context.index(), Figures.style(html)));
    }

    private static void limit(Html html, String key, Integer percent) {
        if (percent != null) {
            note(html, Texts.format(key, percent));
        }
    }

    /** @param percent null where the service has set no limit */
    private static boolean isOver(Row row, Integer percent) {
        return percent != null && row.utilisation() > percent;
    }

    private static void write(Row row, PlanningStandards standards, Html html) {
        String figure = "workers." + row.metrics.id() + '.';
        html.open("tr").element("th", Labels.of(row.worker), "scope", "row");
        html.element("td", Texts.words(row.worker.getRole()));
        Numbers.hours(html, figure + "minutesPerWeek", row.metrics.minutesPerWeek());
        Numbers.hours(html, figure + "contactMinutes", row.metrics.contactMinutes());
        Numbers.tenth(html, figure + "contactPercent", row.metrics.contactPercent());
        Numbers.tenth(html, figure + "utilisationPercent", row.metrics.utilisationPercent());
        html.open("td");
        if (isOver(row, standards.getRedUtilisationPercent())) {
            html.element("span", Texts.text("workload.red"), "class", "tag error");
        } else if (isOver(row, standards.getAmberUtilisationPercent())) {
            html.element("span", Texts.text("workload.amber"), "class", "tag warning");
        }
        html.close();
        Numbers.whole(html, figure + "caseload", row.metrics.caseload());
        Integer limit = row.worker.getCaseloadLimit();
        html.element("td", limit == null ? Texts.text("none") : limit.toString(), "class", "number").close();
    }
}

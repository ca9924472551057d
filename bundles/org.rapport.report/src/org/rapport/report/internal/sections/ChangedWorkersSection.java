// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rapport.checks.compare.MetricChange;
import org.rapport.model.ServicePlan;
import org.rapport.model.Worker;
import org.rapport.model.metrics.WorkerMetrics;
import org.rapport.model.text.Labels;
import org.rapport.report.TeamContext;
import org.rapport.report.html.Html;
import org.rapport.report.pictures.ChangeBars;

/** Whose weeks a change touches, and how. */
final class ChangedWorkersSection extends AbstractChangeSection {

    /** As many rows as a picture has room for. */
    private static final int MOST = 40;

    private static final Comparator<MetricChange<WorkerMetrics>> FULLEST_FIRST = Comparator
            .comparing(change -> change.after().utilisationPercent(),
                    Comparator.nullsFirst(Comparator.<Double>naturalOrder()));

    ChangedWorkersSection() {
        super("change-workers", 30);
    }

    @Override
    public void write(TeamContext context, Html html) {
        List<MetricChange<WorkerMetrics>> all = context.comparison().workers();
        Map<String, Worker> workers = new HashMap<>();
        workers(context.comparison().before().run().plan(), workers);
        workers(context.comparison().after().run().plan(), workers);
        List<MetricChange<WorkerMetrics>> changed = all.stream()
                .filter(change -> change.isChange() && change.before() != null && change.after() != null)
                .sorted(FULLEST_FIRST.reversed()).toList();
        if (changed.isEmpty()) {
            html.element("p", Texts.text("change-workers.none"));
        } else {
            Figures.show(html, ChangeBars.of(ChangeBars.Measure.UTILISATION, utilisation(changed, workers),
                    Figures.style(html)));
            table(html, Texts.format("change-workers.caption", changed.size(), all.size()),
                    Texts.text("change-workers.heads").split(";"));
            changed.stream().limit(context.rows()).forEach(change -> row(change, workers.get(change.id()), html));
            end(html);
            if (changed.size() > context.rows()) {
                note(html, Texts.format("change.more", changed.size() - context.rows()));
            }
        }
        OnlyIn.write(html, "change-workers.only", all, context.rows(), each -> Labels.of(workers.get(each.id())));
    }

    private static void workers(ServicePlan plan, Map<String, Worker> workers) {
        plan.getWorkers().forEach(worker -> workers.put(worker.getId(), worker));
    }

    private static List<ChangeBars.Change> utilisation(List<MetricChange<WorkerMetrics>> changed,
            Map<String, Worker> workers) {
        return changed.stream()
                .filter(change -> change.before().utilisationPercent() != null
                        && change.after().utilisationPercent() != null
                        && !change.before().utilisationPercent().equals(change.after().utilisationPercent()))
                .map(change -> new ChangeBars.Change(workers.get(change.id()), Labels.of(workers.get(change.id())),
                        Texts.words(workers.get(change.id()).getRole()), change.before().utilisationPercent(),
                        change.after().utilisationPercent()))
                .limit(MOST).toList();
    }

    private static void row(MetricChange<WorkerMetrics> change, Worker worker, Html html) {
        WorkerMetrics was = change.before();
        WorkerMetrics is = change.after();
        String figure = "workers." + change.id() + '.';
        html.open("tr").element("th", Labels.of(worker), "scope", "row");
        BeforeAfter.cell(html, figure + "minutesPerWeek", Numbers.hours(was.minutesPerWeek()),
                Numbers.hours(is.minutesPerWeek()));
        BeforeAfter.cell(html, figure + "contactMinutes", Numbers.hours(was.contactMinutes()),
                Numbers.hours(is.contactMinutes()));
        BeforeAfter.cell(html, figure + "utilisationPercent", Numbers.tenth(was.utilisationPercent()),
                Numbers.tenth(is.utilisationPercent()));
        BeforeAfter.cell(html, figure + "contactPercent", Numbers.tenth(was.contactPercent()),
                Numbers.tenth(is.contactPercent()));
        BeforeAfter.cell(html, figure + "caseload", Numbers.whole(was.caseload()), Numbers.whole(is.caseload()));
        html.close();
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rapport.checks.Messages;
import org.rapport.model.PlanningStandards;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.metrics.PlanMetrics;
import org.rapport.model.metrics.WorkerMetrics;
import org.rapport.model.text.Labels;
import org.rapport.report.internal.draw.Box;
import org.rapport.report.internal.draw.Look;
import org.rapport.report.internal.draw.Tone;

/** How much of each worker's contracted time is used, with the service's limits, the fullest first. */
public final class UtilisationBars {

    private static final Messages MESSAGES = Messages.of(UtilisationBars.class);

    private UtilisationBars() {
    }

    /** Draws the workers of a plan. @param metrics of the index's plan */
    public static Picture of(PlanMetrics metrics, PlanIndex index, PictureStyle style) {
        String title = MESSAGES.text("utilisation.title");
        Map<String, WorkerMetrics> byId = new HashMap<>();
        metrics.workers().forEach(each -> byId.put(each.id(), each));
        List<Worker> workers = index.plan().getWorkers().stream().filter(style::isShown)
                .filter(worker -> byId.containsKey(worker.getId()))
                .sorted(Comparator.comparing((Worker worker) -> byId.get(worker.getId()).utilisationPercent(),
                        Comparator.nullsFirst(Comparator.naturalOrder())).reversed())
                .toList();
        if (workers.isEmpty()) {
            return Sheet.empty(style, title, MESSAGES.text("utilisation.empty"));
        }
        PlanningStandards standards = index.standards();
        BarRows rows = new BarRows();
        for (Worker worker : workers) {
            UtilisationBar bar = new UtilisationBar(byId.get(worker.getId()), standards);
            rows.add(new BarRows.Row(worker, Labels.name(worker), Words.role(worker), bar::draw, bar.words()));
        }
        Legend legend = new Legend();
        legend.add(MESSAGES.format("utilisation.legend", limit(standards.getAmberUtilisationPercent()),
                limit(standards.getRedUtilisationPercent())), (canvas, box) -> {
                    canvas.rect(new Box(box.x(), box.y() + 4, 12, 8), 2, Look.filled(Tone.WORKER_EDGE));
                    canvas.line(box.x() + 15, box.y() + 1, box.x() + 15, box.y() + 15, Look.line(Tone.INK, 1.4));
                    canvas.line(box.x() + 20, box.y() + 1, box.x() + 20, box.y() + 15, Look.line(Tone.INK, 1.4));
                });
        return rows.draw(new Sheet(style), title, legend, "utilisation.more");
    }

    private static String limit(Integer percent) {
        return percent == null ? MESSAGES.text("utilisation.noLimit") : MESSAGES.format("utilisation.percent", percent);
    }
}

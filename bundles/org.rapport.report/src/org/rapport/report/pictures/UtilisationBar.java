// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import org.rapport.checks.Messages;
import org.rapport.model.PlanningStandards;
import org.rapport.model.metrics.WorkerMetrics;
import org.rapport.report.internal.draw.Box;
import org.rapport.report.internal.draw.Canvas;
import org.rapport.report.internal.draw.Look;
import org.rapport.report.internal.draw.Tone;

/** How much of a worker's contracted time is used, as a bar with the service's two limits, and in words. */
final class UtilisationBar {

    private static final Messages MESSAGES = Messages.of(UtilisationBar.class);

    private static final double FULL = 130;

    private final Double percent;

    private final PlanningStandards standards;

    UtilisationBar(WorkerMetrics metrics, PlanningStandards standards) {
        percent = metrics.utilisationPercent();
        this.standards = standards;
    }

    String words() {
        if (percent == null) {
            return MESSAGES.text("utilisation.unknown");
        }
        String key = isOver(standards.getRedUtilisationPercent()) ? "utilisation.over"
                : isOver(standards.getAmberUtilisationPercent()) ? "utilisation.nearly" : "utilisation.room";
        return MESSAGES.format(key, Math.round(percent));
    }

    /** In percent alone. */
    String brief() {
        return percent == null ? "–" : MESSAGES.format("utilisation.percent", Math.round(percent));
    }

    void draw(Canvas canvas, Box box) {
        canvas.rect(box, 2, new Look(Tone.PAPER, Tone.EDGE, 0.8, null));
        if (percent != null && percent > 0) {
            Tone tone = isOver(standards.getRedUtilisationPercent()) ? Tone.LOOK_EDGE : Tone.WORKER_EDGE;
            double width = box.width() * Math.min(FULL, percent) / FULL;
            canvas.rect(new Box(box.x(), box.y(), width, box.height()), 2, Look.filled(tone));
        }
        mark(canvas, box, standards.getAmberUtilisationPercent());
        mark(canvas, box, standards.getRedUtilisationPercent());
    }

    /** @param limit null where the service has set none */
    private boolean isOver(Integer limit) {
        return limit != null && percent > limit;
    }

    private static void mark(Canvas canvas, Box box, Integer limit) {
        if (limit == null) {
            return;
        }
        double x = box.x() + box.width() * Math.clamp(limit, 0, FULL) / FULL;
        canvas.line(x, box.y() - 2, x, box.bottom() + 2, Look.line(Tone.PAPER, 3.2));
        canvas.line(x, box.y() - 2, x, box.bottom() + 2, Look.line(Tone.INK, 1.4));
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.time.LocalDate;

import org.rapport.checks.Messages;
import org.rapport.model.Relationship;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.metrics.RelationshipMetrics;
import org.rapport.report.internal.draw.Box;
import org.rapport.report.internal.draw.Canvas;
import org.rapport.report.internal.draw.Look;
import org.rapport.report.internal.draw.Tone;

/** Minutes given in a working relationship against those it needs, as a bar with two marks and in words. */
final class LedgerBar {

    private static final Messages MESSAGES = Messages.of(LedgerBar.class);

    private final RelationshipMetrics metrics;

    private final boolean older;

    private LedgerBar(RelationshipMetrics metrics, boolean older) {
        this.metrics = metrics;
        this.older = older;
    }

    /** The bar of a relationship. What was given before the plan began is not in it, so it is not called short. */
    static LedgerBar of(Relationship relationship, PlanIndex index, LocalDate at) {
        return new LedgerBar(RelationshipMetrics.of(relationship, index, at),
                PlanIndex.startedBeforePlan(relationship, index.plan().getPeriodStart()));
    }

    RelationshipMetrics metrics() {
        return metrics;
    }

    /** Whether there is anything to measure the minutes by. */
    boolean isMeasured() {
        return metrics.minutesMinimum() != null;
    }

    private boolean isBelow() {
        return metrics.minutesMinimum() != null && metrics.minutesGiven() < metrics.minutesMinimum();
    }

    /** The most minutes the bar has to show. */
    int most() {
        int marks = Math.max(orZero(metrics.minutesMinimum()), orZero(metrics.minutesOptimum()));
        return Math.max(1, Math.max(metrics.minutesGiven(), marks));
    }

    boolean isShort() {
        return isBelow() && !older;
    }

    /** Given and needed, in a few words. */
    String words() {
        Integer least = metrics.minutesMinimum();
        int given = metrics.minutesGiven();
        if (least == null) {
            return MESSAGES.format("ledger.noStandard", given);
        }
        if (isShort()) {
            return MESSAGES.format("ledger.short", given, least, least - given);
        }
        if (isBelow()) {
            return MESSAGES.format("ledger.older", given, least);
        }
        boolean best = metrics.minutesOptimum() != null && given >= metrics.minutesOptimum();
        return best ? MESSAGES.format("ledger.best", given) : MESSAGES.format("ledger.enough", given, least);
    }

    /** @param scale minutes that fill the box */
    void draw(Canvas canvas, Box box, double scale) {
        Tone tone = isShort() ? Tone.LOOK_EDGE : Tone.WORKER_EDGE;
        canvas.rect(box, 2, new Look(Tone.PAPER, Tone.EDGE, 0.8, null));
        double given = box.width() * Math.min(1, metrics.minutesGiven() / scale);
        if (given > 0) {
            canvas.rect(new Box(box.x(), box.y(), given, box.height()), 2, Look.filled(tone));
        }
        mark(canvas, box, metrics.minutesMinimum(), scale);
        mark(canvas, box, metrics.minutesOptimum(), scale);
    }

    /** A mark stands out of the bar at both sides, and is light where it lies on the bar. */
    private void mark(Canvas canvas, Box box, Integer minutes, double scale) {
        if (minutes == null || minutes <= 0) {
            return;
        }
        double x = box.x() + box.width() * Math.min(1, minutes / scale);
        canvas.line(x, box.y() - 3, x, box.bottom() + 3, Look.line(Tone.PAPER, 3.4));
        canvas.line(x, box.y() - 3, x, box.bottom() + 3, Look.line(Tone.INK, 1.6));
    }

    private static int orZero(Integer minutes) {
        return minutes == null ? 0 : minutes;
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.rapport.checks.Messages;
import org.rapport.model.Identifiable;
import org.rapport.report.internal.draw.Box;
import org.rapport.report.internal.draw.Canvas;
import org.rapport.report.internal.draw.Look;
import org.rapport.report.internal.draw.Tone;

/** A figure of several people before and after a change: a ring where it was, a dot where it is, and a line between. */
public final class ChangeBars {

    /** What is shown. */
    public enum Measure {

        /** Continuity of care by Bice-Boxerman, 0 to 1; the more the better. */
        CONTINUITY,

        /** Working time in percent of the contracted. */
        UTILISATION,

        /** Minutes with somebody. */
        MINUTES
    }

    /**
     * A row.
     *
     * @param element whose figure it is; null for somebody who is known by name alone
     * @param name of them
     * @param about a few words below the name; may be empty
     * @param before the figure as it was
     * @param after the figure as it is
     */
    public record Change(Identifiable element, String name, String about, double before, double after) {

        /** How much more it is than before, negative for less. */
        public double difference() {
            return after - before;
        }
    }

    private static final Messages MESSAGES = Messages.of(ChangeBars.class);

    private static final double RADIUS = 4.5;

    private final Measure measure;

    private final double most;

    private ChangeBars(Measure measure, List<Change> changes) {
        this.measure = measure;
        double largest = changes.stream().mapToDouble(each -> Math.max(each.before(), each.after())).max().orElse(1);
        most = measure == Measure.CONTINUITY ? 1 : Math.max(1, largest);
    }

    /** Draws figures in the order given. Those of people who may not be shown are left out. */
    public static Picture of(Measure measure, List<Change> changes, PictureStyle style) {
        List<Change> shown = changes.stream()
                .filter(each -> each.element() == null || style.isShown(each.element())).toList();
        String word = measure.name().toLowerCase(Locale.ROOT);
        String title = MESSAGES.text("change." + word + ".title");
        if (shown.isEmpty()) {
            return Sheet.empty(style, title, MESSAGES.text("change." + word + ".empty"));
        }
        ChangeBars bars = new ChangeBars(measure, shown);
        BarRows rows = new BarRows();
        shown.forEach(each -> rows.add(new BarRows.Row(each.element(), each.name(), each.about(),
                (canvas, box) -> bars.draw(canvas, box, each), MESSAGES.format("change." + word, each.before(),
                        each.after(), Double.compare(each.after(), each.before())))));
        return rows.draw(new Sheet(style), title, legend(), "change." + word + ".more");
    }

    /** Those that differ most first. */
    public static Comparator<Change> largestFirst() {
        return Comparator.comparingDouble(each -> -Math.abs(each.difference()));
    }

    private void draw(Canvas canvas, Box box, Change change) {
        double y = box.centreY();
        double from = box.x() + RADIUS + (box.width() - 2 * RADIUS) * change.before() / most;
        double to = box.x() + RADIUS + (box.width() - 2 * RADIUS) * change.after() / most;
        Tone tone = measure != Measure.CONTINUITY ? Tone.WORKER_EDGE
                : change.difference() < 0 ? Tone.LOOK_EDGE : Tone.STRENGTH_EDGE;
        canvas.line(box.x(), y, box.right(), y, Look.line(Tone.RULE, 1));
        canvas.line(from, y, to, y, Look.line(tone, 2.4));
        canvas.ellipse(from, y, RADIUS, RADIUS, new Look(Tone.PAPER, Tone.EDGE, 1.6, null));
        canvas.ellipse(to, y, RADIUS, RADIUS, Look.filled(tone));
    }

    private static Legend legend() {
        Legend legend = new Legend();
        legend.add(MESSAGES.text("change.legend.before"), (canvas, box) -> canvas.ellipse(box.centreX(),
                box.centreY(), RADIUS, RADIUS, new Look(Tone.PAPER, Tone.EDGE, 1.6, null)));
        legend.add(MESSAGES.text("change.legend.after"), (canvas, box) -> canvas.ellipse(box.centreX(), box.centreY(),
                RADIUS, RADIUS, Look.filled(Tone.WORKER_EDGE)));
        return legend;
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.rapport.checks.Messages;
import org.rapport.model.Relationship;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.text.Labels;
import org.rapport.report.internal.draw.Box;
import org.rapport.report.internal.draw.Look;
import org.rapport.report.internal.draw.Tone;

/** The relationship ledger: minutes given in each working relationship against the least and the best. */
public final class LedgerBars {

    private static final Messages MESSAGES = Messages.of(LedgerBars.class);

    private LedgerBars() {
    }

    private record Entry(Relationship relationship, LedgerBar bar) {

        int missing() {
            return bar.isShort() ? bar.metrics().minutesMinimum() - bar.metrics().minutesGiven() : 0;
        }
    }

    /**
     * Draws the ledger of relationships, those furthest from the least first.
     *
     * @param relationships of the index's plan
     * @param at last day whose visits count as contact
     */
    public static Picture of(List<Relationship> relationships, PlanIndex index, LocalDate at, PictureStyle style) {
        String title = MESSAGES.text("ledger.title");
        List<Entry> entries = relationships.stream().filter(style::isShown)
                .filter(each -> style.isShown(each.getPerson()) && style.isShown(each.getWorker()))
                .map(each -> new Entry(each, LedgerBar.of(each, index, at)))
                .sorted(Comparator.comparing(Entry::missing).reversed()).toList();
        if (entries.isEmpty()) {
            return Sheet.empty(style, title, MESSAGES.text("ledger.empty"));
        }
        double scale = 1.03 * entries.stream().mapToInt(entry -> entry.bar.most()).max().orElse(1);
        BarRows rows = new BarRows();
        entries.forEach(entry -> rows.add(row(entry, scale)));
        Legend legend = new Legend();
        legend.add(MESSAGES.text("circle.legend.minutes"), (canvas, box) -> {
            canvas.rect(new Box(box.x(), box.y() + 4, 14, 8), 2, Look.filled(Tone.WORKER_EDGE));
            canvas.rect(new Box(box.x(), box.y() + 4, 24, 8), 2, Look.line(Tone.EDGE, 0.8));
            canvas.line(box.x() + 11, box.y() + 1, box.x() + 11, box.y() + 15, Look.line(Tone.INK, 1.6));
            canvas.line(box.x() + 20, box.y() + 1, box.x() + 20, box.y() + 15, Look.line(Tone.INK, 1.6));
        });
        return rows.draw(new Sheet(style), title, legend, "ledger.more");
    }

    private static BarRows.Row row(Entry entry, double scale) {
        Relationship relationship = entry.relationship;
        return new BarRows.Row(relationship, Labels.name(relationship.getWorker()),
                MESSAGES.format("ledger.with", Labels.name(relationship.getPerson())),
                (canvas, box) -> entry.bar.draw(canvas, box, scale), entry.bar.words());
    }
}

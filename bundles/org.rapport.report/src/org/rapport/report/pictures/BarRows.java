// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.util.ArrayList;
import java.util.List;

import org.rapport.checks.Messages;
import org.rapport.model.Identifiable;
import org.rapport.report.internal.draw.Anchor;
import org.rapport.report.internal.draw.Box;
import org.rapport.report.internal.draw.Canvas;
import org.rapport.report.internal.draw.Font;

/** Rows of bars: a name, a bar, and what it says in words. */
final class BarRows {

    private static final double NAME = 210;

    private static final double BAR = 300;

    private static final double WORDS = 256;

    private static final double GAP = 12;

    private static final double ROW = 36;

    private static final double THICKNESS = 12;

    /** More than that are only counted. */
    private static final int MOST = 40;

    private final List<Row> rows = new ArrayList<>();

    /** Draws a bar into a box. */
    @FunctionalInterface
    interface Bar {

        void draw(Canvas canvas, Box box);
    }

    /**
     * A row.
     *
     * @param element what it shows
     * @param name in its first line
     * @param about in its second line
     * @param words beside the bar
     */
    record Row(Identifiable element, String name, String about, Bar bar, String words) {
    }

    void add(Row row) {
        rows.add(row);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Draws the rows, at most forty, and how many more there are. @param key of that text */
    Picture draw(Sheet sheet, String title, Legend legend, String key) {
        double width = 2 * Sheet.MARGIN + NAME + BAR + WORDS + 2 * GAP;
        double y = Sheet.MARGIN;
        for (Row row : rows.subList(0, Math.min(MOST, rows.size()))) {
            draw(sheet, row, new Box(Sheet.MARGIN, y, width - 2 * Sheet.MARGIN, ROW));
            y += ROW;
        }
        if (rows.size() > MOST) {
            String more = Messages.of(BarRows.class).format(key, rows.size() - MOST);
            sheet.canvas().text(Sheet.MARGIN, y + 18, more, Font.SMALL, Anchor.START);
            sheet.say(more + '.');
            y += ROW;
        }
        double height = legend.draw(sheet.canvas(), Sheet.MARGIN, y + 6, width - 2 * Sheet.MARGIN);
        return sheet.finish(title, width, y + 6 + height + Sheet.MARGIN);
    }

    private void draw(Sheet sheet, Row row, Box box) {
        Canvas canvas = sheet.canvas();
        sheet.open("row", row.element, row.name + ": " + row.words, box);
        canvas.text(box.x(), box.y() + 14, Font.NAME.fit(row.name, NAME), Font.NAME, Anchor.START);
        canvas.text(box.x(), box.y() + 28, Font.SMALL.fit(row.about, NAME), Font.SMALL, Anchor.START);
        Box bar = new Box(box.x() + NAME + GAP, box.y() + (ROW - THICKNESS) / 2 - 2, BAR, THICKNESS);
        row.bar.draw(canvas, bar);
        Font font = Font.BODY;
        canvas.text(bar.right() + GAP, bar.y() + 11, font.fit(row.words, WORDS), font, Anchor.START);
        sheet.close();
        sheet.say(row.name + " (" + row.about + "): " + row.words + '.');
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.util.ArrayList;
import java.util.List;

import org.rapport.report.internal.draw.Anchor;
import org.rapport.report.internal.draw.Box;
import org.rapport.report.internal.draw.Canvas;
import org.rapport.report.internal.draw.Font;

/** Explains the signs of a picture, in as many rows as it takes. */
final class Legend {

    private static final double SIGN_WIDTH = 26;

    private static final double ROW = 22;

    private static final double GAP = 18;

    private final List<Entry> entries = new ArrayList<>();

    /** Draws a sign into a box. */
    @FunctionalInterface
    interface Sign {

        void draw(Canvas canvas, Box box);
    }

    private record Entry(Sign sign, String text) {

        double width() {
            return SIGN_WIDTH + 6 + Font.SMALL.width(text);
        }
    }

    /** Adds an entry. */
    void add(String text, Sign sign) {
        entries.add(new Entry(sign, text));
    }

    /** Adds an entry where it is needed. */
    void addIf(boolean needed, String text, Sign sign) {
        if (needed) {
            add(text, sign);
        }
    }

    /** Draws it. @return the height it takes, 0 without entries */
    double draw(Canvas canvas, double left, double top, double width) {
        double x = left;
        double y = top;
        canvas.open("legend", null, null);
        for (Entry entry : entries) {
            if (x > left && x + entry.width() > left + width) {
                x = left;
                y += ROW;
            }
            entry.sign.draw(canvas, new Box(x, y + 3, SIGN_WIDTH, ROW - 6));
            String text = Font.SMALL.fit(entry.text, width - SIGN_WIDTH - 6);
            canvas.text(x + SIGN_WIDTH + 6, y + ROW / 2 + 4, text, Font.SMALL, Anchor.START);
            x += entry.width() + GAP;
        }
        canvas.close();
        return entries.isEmpty() ? 0 : y + ROW - top;
    }
}

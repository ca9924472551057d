// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.util.List;

import org.rapport.model.Identifiable;
import org.rapport.report.internal.draw.Anchor;
import org.rapport.report.internal.draw.Box;
import org.rapport.report.internal.draw.Canvas;
import org.rapport.report.internal.draw.Font;
import org.rapport.report.internal.draw.Icon;
import org.rapport.report.internal.draw.Look;
import org.rapport.report.internal.draw.Tone;

/**
 * Somebody of a circle of support.
 *
 * @param element what it shows; null for several together
 * @param shape its outline
 * @param tone its fill
 * @param icon before the name
 * @param key whether to mark a key worker
 * @param name what to call them
 * @param about who they are to the person
 * @param ledger minutes given and needed; null where none are counted
 * @param minutes what the line to them tells; 0 where none are counted
 * @param inForce whether it is so now
 */
record CircleCard(Identifiable element, CardShape shape, Tone tone, Icon icon, boolean key, String name, String about,
        LedgerBar ledger, int minutes, boolean inForce) {

    static final double WIDTH = 208;

    private static final double PADDING = 10;

    private static final double ICON = 15;

    private static final double INNER = WIDTH - 2 * PADDING;

    private static final double BAR = 9;

    private double nameWidth() {
        return INNER - ICON - 6 - (key ? ICON + 4 : 0);
    }

    private List<String> nameLines() {
        return Font.NAME.wrap(name, nameWidth(), 2);
    }

    private List<String> aboutLines() {
        return Font.SMALL.wrap(about, INNER, 3);
    }

    double height() {
        double text = nameLines().size() * Font.NAME.lineHeight() + 2
                + aboutLines().size() * Font.SMALL.lineHeight();
        return 2 * PADDING - 4 + text + (ledger == null ? 0 : barHeight() + Font.SMALL.lineHeight());
    }

    private double barHeight() {
        return ledger.isMeasured() ? BAR + 10 : 2;
    }

    String words() {
        return name + " (" + about + (ledger == null ? "" : ", " + ledger.words()) + ")";
    }

    void draw(Sheet sheet, Box box) {
        Canvas canvas = sheet.canvas();
        sheet.open("card", element, words(), box);
        Look look = Look.card(tone);
        shape.draw(canvas, box, inForce ? look : look.dashed("5 3"));
        double x = box.x() + PADDING;
        double y = box.y() + PADDING - 2;
        canvas.icon(icon, x, y, ICON, tone.edge());
        if (key) {
            canvas.icon(Icon.KEY, box.right() - PADDING - ICON, y, ICON, tone.edge());
        }
        y += canvas.lines(new Box(x + ICON + 6, y, nameWidth(), 0), nameLines(), Font.NAME) + 2;
        y += canvas.lines(new Box(x, y, INNER, 0), aboutLines(), Font.SMALL);
        if (ledger != null) {
            if (ledger.isMeasured()) {
                ledger.draw(canvas, new Box(x, y + 5, INNER, BAR), ledger.most() * 1.05);
            }
            Font font = Font.SMALL.in(Tone.INK);
            canvas.text(x, y + barHeight() + font.ascent(), font.fit(ledger.words(), INNER), font, Anchor.START);
        }
        sheet.close();
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.util.List;

import org.rapport.model.Identifiable;
import org.rapport.report.internal.draw.Box;
import org.rapport.report.internal.draw.Canvas;
import org.rapport.report.internal.draw.Font;
import org.rapport.report.internal.draw.Icon;
import org.rapport.report.internal.draw.Look;
import org.rapport.report.internal.draw.Tone;

/**
 * A card of text.
 *
 * @param element what it shows
 * @param shape its outline
 * @param tone its fill
 * @param icon beside the caption
 * @param dashed whether its outline is dashed: could be, rather than is
 * @param caption a few words above
 * @param statement what it says
 * @param more what goes with it; null for nothing
 */
record Card(Identifiable element, CardShape shape, Tone tone, Icon icon, boolean dashed, String caption,
        String statement, String more) {

    static final double WIDTH = 214;

    private static final double PADDING_X = 14;

    private static final double PADDING_Y = 8;

    private static final double ICON = 14;

    private static final int MOST_LINES = 8;

    private static final double INNER = WIDTH - 2 * PADDING_X;

    private List<String> captionLines() {
        return Font.SMALL.wrap(caption, INNER - ICON - 5, 2);
    }

    private List<String> statementLines() {
        return Font.BODY.wrap(statement, INNER, MOST_LINES);
    }

    private List<String> moreLines() {
        return Font.SMALL.wrap(more, INNER, 3);
    }

    double height() {
        return 2 * PADDING_Y + captionLines().size() * Font.SMALL.lineHeight() + 3
                + statementLines().size() * Font.BODY.lineHeight() + moreLines().size() * Font.SMALL.lineHeight();
    }

    void draw(Sheet sheet, Box box) {
        Canvas canvas = sheet.canvas();
        sheet.open("card", element, caption + ": " + statement + (more == null ? "" : " " + more), box);
        Look look = Look.card(tone);
        shape.draw(canvas, box, dashed ? look.dashed("5 3") : look);
        double x = box.x() + PADDING_X;
        double y = box.y() + PADDING_Y;
        canvas.icon(icon, x, y, ICON, tone.edge());
        Font small = Font.SMALL;
        y += canvas.lines(new Box(x + ICON + 5, y, INNER - ICON - 5, 0), captionLines(), small) + 3;
        y += canvas.lines(new Box(x, y, INNER, 0), statementLines(), Font.BODY);
        canvas.lines(new Box(x, y, INNER, 0), moreLines(), small);
        sheet.close();
    }
}

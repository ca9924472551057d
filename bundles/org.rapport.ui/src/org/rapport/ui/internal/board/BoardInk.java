// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Draws plain things in plain colours; what is drawn stays within the area it was made for. */
final class BoardInk {

    private static final int LEAST_TO_SHORTEN = 24;

    private static final int FEW = 3;

    private final GC gc;

    private final Rectangle area;

    BoardInk(GC gc, Rectangle area) {
        this.gc = gc;
        this.area = area;
        gc.setClipping(area);
    }

    void fill(int colour, int x, int y, int width, int height) {
        gc.setBackground(color(colour));
        gc.fillRectangle(x, y, width, height);
    }

    void line(int colour, int x1, int y1, int x2, int y2) {
        gc.setForeground(color(colour));
        gc.drawLine(x1, y1, x2, y2);
    }

    void dashed(int colour, int x1, int y1, int x2, int y2) {
        gc.setLineStyle(SWT.LINE_DASH);
        line(colour, x1, y1, x2, y2);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    void frame(int colour, int x, int y, int width, int height, int lineWidth, boolean dashed) {
        gc.setForeground(color(colour));
        gc.setLineWidth(lineWidth);
        gc.setLineStyle(dashed ? SWT.LINE_DASH : SWT.LINE_SOLID);
        gc.drawRectangle(x, y, width - 1, height - 1);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
    }

    /** Writes a text, shortened where it does not fit; one of few letters is cut. */
    void text(String text, int colour, int x, int y, int width) {
        if (width <= 0) {
            return;
        }
        gc.setForeground(color(colour));
        gc.setClipping(area.intersection(new Rectangle(x, area.y, width, area.height)));
        gc.drawString(shortened(text, width), x, y, true);
        gc.setClipping(area);
    }

    private String shortened(String text, int width) {
        int whole = width < LEAST_TO_SHORTEN || text.length() <= FEW ? 0 : widthOf(text);
        if (whole <= width) {
            return text;
        }
        int letters = Math.max(1, text.length() * width / whole);
        String shorter = text.substring(0, letters).strip() + '…';
        while (letters > 1 && widthOf(shorter) > width) {
            letters--;
            shorter = text.substring(0, letters).strip() + '…';
        }
        return shorter;
    }

    int left() {
        return area.x;
    }

    int right() {
        return area.x + area.width;
    }

    int top() {
        return area.y;
    }

    int bottom() {
        return area.y + area.height;
    }

    int lineHeight() {
        return gc.getFontMetrics().getHeight();
    }

    int widthOf(String text) {
        return gc.stringExtent(text).x;
    }

    private static Color color(int rgb) {
        return new Color(new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
    }
}

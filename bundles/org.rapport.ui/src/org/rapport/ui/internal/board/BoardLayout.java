// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Shares out the room of the board: whatever its size, the visits get most of it. A low view has no legend, which the
 * keys and colours show as well, and one line to say something in, with the whole in its tip; a very low one has none,
 * as what the checks say is beside the visit in the hand anyway.
 */
final class BoardLayout extends Layout {

    private static final int GAP = 2;

    private static final int INDENT = 8;

    private static final int TINY = 160;

    private static final int TIGHT = 230;

    private static final int LOW = 330;

    private static final int MIDDLE = 520;

    private static final int LINES = 4;

    private final Control banner;

    private final Control tools;

    private final Control legend;

    private final Control board;

    private final Control voice;

    BoardLayout(Control banner, Control tools, Control legend, Control board, Control voice) {
        this.banner = banner;
        this.tools = tools;
        this.legend = legend;
        this.board = board;
        this.voice = voice;
    }

    @Override
    protected Point computeSize(Composite area, int widthHint, int heightHint, boolean flushCache) {
        Point needed = tools.computeSize(widthHint, SWT.DEFAULT);
        return new Point(widthHint == SWT.DEFAULT ? needed.x : widthHint,
                heightHint == SWT.DEFAULT ? LOW : heightHint);
    }

    @Override
    protected void layout(Composite area, boolean flushCache) {
        Rectangle room = area.getClientArea();
        int start = banner.getVisible() ? stack(banner, room, room.y) : room.y;
        tools.setVisible(room.height >= TINY);
        int top = room.height < TINY ? start : stack(tools, room, start);
        if (room.height >= TINY && room.height < TIGHT) {
            // Of tools in several lines the first is to be seen; all of them are keys as well.
            top = start + Math.min(tools.getSize().y, tools.computeSize(SWT.DEFAULT, SWT.DEFAULT).y) + GAP;
            tools.setSize(room.width, top - start);
        }
        boolean low = room.height < LOW;
        legend.setVisible(!low);
        if (!low) {
            top = stack(legend, room, top);
        }
        int said = lines(room.height) * lineHeight();
        int bottom = Math.max(top, room.y + room.height - said - GAP);
        board.setBounds(room.x, top, room.width, bottom - top);
        voice.setBounds(room.x + INDENT, bottom + GAP, Math.max(0, room.width - 2 * INDENT), said);
    }

    private static int stack(Control control, Rectangle room, int top) {
        int height = control.computeSize(room.width, SWT.DEFAULT).y;
        control.setBounds(room.x, top, room.width, height);
        return top + height + GAP;
    }

    private static int lines(int height) {
        return height < TIGHT ? 0 : height < LOW ? 1 : height < MIDDLE ? 2 : LINES;
    }

    private int lineHeight() {
        GC gc = new GC(voice);
        try {
            return gc.getFontMetrics().getHeight();
        } finally {
            gc.dispose();
        }
    }
}

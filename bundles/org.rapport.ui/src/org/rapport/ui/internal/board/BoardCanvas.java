// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;
import org.rapport.ui.internal.look.LetterSize;

/** The board as a widget: scrolls, zooms and draws what is to be seen; {@link BoardInput} makes it answer. */
public final class BoardCanvas extends Canvas {

    private static final double LEAST_HOUR = 4;

    private static final double MOST_HOUR = 400;

    private static final double READABLE_HOUR = 22;

    private static final double ZOOM = 1.3;

    private static final int MARGIN = 12;

    private static final int MOST_NEAR = 24;

    private static final int MOST_SCROLL = 48;

    private BoardState state;

    private BoardGeometry geometry;

    private double hourWidth;

    private DragPreview preview;

    private Consumer<String> voice = text -> {
    };

    /** Makes one, empty. */
    public BoardCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        addListener(SWT.Paint, event -> {
            if (state != null) {
                RGB rgb = getBackground().getRGB();
                new BoardPainter(state, geometry, rgb.red << 16 | rgb.green << 8 | rgb.blue, origin())
                        .paint(event.gc, getClientArea(), isFocusControl(), preview);
            }
        });
        addListener(SWT.Resize, event -> {
            layoutBoard();
            if (state != null) {
                reveal(state.focus());
            }
        });
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getHorizontalBar().addListener(SWT.Selection, event -> redraw());
        getVerticalBar().addListener(SWT.Selection, event -> redraw());
    }

    /** What is shown; null before a plan is open. */
    public BoardState state() {
        return state;
    }

    /** Where things are. */
    public BoardGeometry geometry() {
        return geometry;
    }

    /** Shows a plan. */
    void show(BoardState other) {
        state = other;
        preview = null;
        hourWidth = 0;
        layoutBoard();
    }

    /** Tells somebody what there is to say about what is in focus or in the hand. */
    void setVoice(Consumer<String> listener) {
        voice = listener;
    }

    /** Says something about what is in focus or in the hand. */
    void say(String text) {
        voice.accept(text);
    }

    /** The state has changed: lays out and draws again, with what is in view staying there. */
    void layoutBoard() {
        if (state == null) {
            return;
        }
        Rectangle body = getClientArea();
        int width = Math.max(1, body.width - BoardPainter.names());
        int height = Math.max(1, body.height - BoardPainter.hours());
        BoardGeometry plain = new BoardGeometry(state.contents(), 1);
        double shown = hourWidth > 0 ? hourWidth
                : Math.max(LetterSize.factor() * READABLE_HOUR, plain.hourWidthToFit(width));
        geometry = new BoardGeometry(state.contents(), shown);
        setBar(getHorizontalBar(), geometry.width(), width);
        setBar(getVerticalBar(), geometry.height(), height);
        redraw();
    }

    private static void setBar(ScrollBar bar, int whole, int seen) {
        int kept = Math.clamp(bar.getSelection(), 0, Math.max(0, whole - seen));
        bar.setValues(kept, 0, Math.max(whole, seen), seen, BoardGeometry.lane(),
                Math.max(1, seen - BoardGeometry.lane()));
        bar.setEnabled(whole > seen);
    }

    /** Left and top of what is in view, in pixels of the board. */
    Point origin() {
        return new Point(getHorizontalBar().getSelection(), getVerticalBar().getSelection());
    }

    /** A point of the widget in pixels of the board. */
    public Point toBoard(int x, int y) {
        Point origin = origin();
        return new Point(x - BoardPainter.names() + origin.x, y - BoardPainter.hours() + origin.y);
    }

    /** A bar in pixels of the widget; null when it is not shown. */
    public Rectangle boundsOf(BoardBar bar) {
        int row = geometry == null || bar == null ? -1 : geometry.rowOf(bar);
        if (row < 0) {
            return null;
        }
        BoardGeometry.Box box = geometry.box(row, bar);
        Point origin = origin();
        return new Rectangle(box.x() - origin.x + BoardPainter.names(), box.y() - origin.y + BoardPainter.hours(),
                box.width(), box.height());
    }

    /** The bar at a point of the widget; null when there is none. */
    BoardGeometry.Place placeAt(int x, int y) {
        if (geometry == null || x < BoardPainter.names() || y < BoardPainter.hours()) {
            return null;
        }
        Point board = toBoard(x, y);
        return geometry.at(board.x, board.y);
    }

    /** Makes hours wider or narrower around what is in the middle of the view. @param steps negative: narrower */
    public void zoom(int steps) {
        if (geometry == null) {
            return;
        }
        int half = (getClientArea().width - BoardPainter.names()) / 2;
        double middle = (getHorizontalBar().getSelection() + half) / (double) geometry.width();
        hourWidth = Math.clamp(geometry.hourWidth() * Math.pow(ZOOM, steps), LEAST_HOUR, MOST_HOUR);
        layoutBoard();
        getHorizontalBar().setSelection((int) (middle * geometry.width()) - half);
        redraw();
    }

    /** Makes all days fit into the view. */
    public void zoomToFit() {
        if (geometry != null) {
            hourWidth = Math.max(LEAST_HOUR,
                    geometry.hourWidthToFit(getClientArea().width - BoardPainter.names()));
            layoutBoard();
        }
    }

    /** Lets the board choose how wide hours are. */
    void zoomToRead() {
        hourWidth = 0;
        layoutBoard();
    }

    /** Scrolls so that a bar is in view. */
    void reveal(BoardBar bar) {
        int row = geometry == null || bar == null ? -1 : geometry.rowOf(bar);
        if (row >= 0) {
            BoardGeometry.Box box = geometry.box(row, bar);
            reveal(getHorizontalBar(), box.x(), box.width());
            revealRow(row);
        }
    }

    /** Scrolls so that a row is in view. */
    void revealRow(int row) {
        reveal(getVerticalBar(), geometry.top(row), geometry.height(row));
        redraw();
    }

    private static void reveal(ScrollBar bar, int from, int length) {
        int margin = Math.clamp((bar.getThumb() - length) / 2, 0, MARGIN);
        if (from - margin < bar.getSelection()) {
            bar.setSelection(Math.max(0, from - margin));
        } else if (from + length + margin > bar.getSelection() + bar.getThumb()) {
            bar.setSelection(from + length + margin - bar.getThumb());
        }
    }

    /** Shows what is in the hand; null for nothing. */
    void setPreview(DragPreview shown) {
        preview = shown;
        redraw();
    }

    /** Whether a pointer is near an edge beyond which there is more. */
    boolean canScrollTowards(int x, int y) {
        return room(getHorizontalBar(), sideways(x)) != 0 || room(getVerticalBar(), upwards(y)) != 0;
    }

    /** Scrolls on when the pointer is near an edge, faster beyond it. */
    void scrollTowards(int x, int y) {
        scroll(getHorizontalBar(), sideways(x));
        scroll(getVerticalBar(), upwards(y));
        redraw();
    }

    private int sideways(int x) {
        return beyond(x, BoardPainter.names(), getClientArea().width);
    }

    private int upwards(int y) {
        return beyond(y, BoardPainter.hours(), getClientArea().height);
    }

    /** Pixels to scroll: none in the middle. In a small view the edges leave it half of the room. */
    private static int beyond(int at, int from, int until) {
        int near = Math.min(MOST_NEAR, Math.max(0, until - from) / 4);
        int past = at < from + near ? at - from - near : Math.max(0, at - until + near);
        return Math.clamp(past, -MOST_SCROLL, MOST_SCROLL);
    }

    private static int room(ScrollBar bar, int pixels) {
        int most = Math.max(0, bar.getMaximum() - bar.getThumb());
        return Math.clamp((long) bar.getSelection() + pixels, 0, most) - bar.getSelection();
    }

    private static void scroll(ScrollBar bar, int pixels) {
        bar.setSelection(bar.getSelection() + room(bar, pixels));
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.rapport.checks.Messages;
import org.rapport.model.Activity;

/** Lets the mouse take visits: to choose, to move, to stretch, to give to another worker or person. */
final class BoardInput {

    private static final Messages MESSAGES = Messages.of(BoardInput.class);

    private static final int SLACK = 4;

    /** Milliseconds between two steps of scrolling while the pointer rests near an edge. */
    private static final int SCROLL_PAUSE = 50;

    private final BoardCanvas canvas;

    private final BoardActions actions;

    private BoardDrag drag;

    private Point pressed;

    private Point pointer;

    private boolean moving;

    private boolean scrolling;

    BoardInput(BoardCanvas canvas, BoardActions actions) {
        this.canvas = canvas;
        this.actions = actions;
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseDoubleClick, event -> actions.open());
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
    }

    /** Lets go of what is in the hand, with nothing changed. @return whether something was */
    boolean cancel() {
        boolean held = moving;
        drag = null;
        moving = false;
        canvas.setPreview(null);
        return held;
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            canvas.zoom(event.count > 0 ? 1 : -1);
            event.doit = false;
        }
    }

    private void press(Event event) {
        canvas.setFocus();
        if (cancel()) {
            return;
        }
        BoardGeometry.Place place = canvas.placeAt(event.x, event.y);
        if (place == null) {
            return;
        }
        Point board = canvas.toBoard(event.x, event.y);
        // What is told at the pointer would lie over where it goes, and tell how it was before.
        canvas.setToolTipText(null);
        actions.choose(place.bar());
        if (event.button == 1 && place.bar().isOpen()) {
            drag = new BoardDrag(canvas.geometry(), place, board.x);
            pressed = new Point(event.x, event.y);
        } else if (event.button == 1) {
            canvas.say(BoardWords.whole(place.bar(), canvas.state().findings(place.bar().visit())) + '\n'
                    + MESSAGES.text("drag.history"));
        }
    }

    private void move(Event event) {
        if (drag == null) {
            point(event);
            return;
        }
        pointer = new Point(event.x, event.y);
        moving |= Math.abs(event.x - pressed.x) >= SLACK || Math.abs(event.y - pressed.y) >= SLACK;
        if (moving) {
            preview();
            scrollOn();
        }
    }

    /** Scrolls for as long as the pointer rests near an edge or beyond, with what is in the hand. */
    private void scrollOn() {
        if (!scrolling && canvas.canScrollTowards(pointer.x, pointer.y)) {
            scrolling = true;
            canvas.getDisplay().timerExec(SCROLL_PAUSE, () -> {
                scrolling = false;
                if (!canvas.isDisposed() && moving) {
                    canvas.scrollTowards(pointer.x, pointer.y);
                    preview();
                    scrollOn();
                }
            });
        }
    }

    private void preview() {
        Point board = canvas.toBoard(pointer.x, pointer.y);
        VisitChange change = drag.at(board.x, board.y);
        int row = drag.isMove()
                ? canvas.geometry().rowAt(board.y)
                : canvas.geometry().rowOf(drag.place().row().subject());
        DragPreview preview = new DragPreview(row, change, canvas.state().tryOut(change));
        canvas.setPreview(preview);
        canvas.say(BoardWords.outcome(change, preview.outcome()));
    }

    private void release(Event event) {
        if (drag == null || event.button != 1) {
            return;
        }
        BoardDrag dropped = drag;
        boolean moved = moving;
        cancel();
        if (moved) {
            Point board = canvas.toBoard(event.x, event.y);
            VisitChange change = dropped.at(board.x, board.y);
            BoardRow row = canvas.geometry().contents().rows().get(canvas.geometry().rowAt(board.y));
            boolean taken = row.worker() != null && change.workers().contains(row.worker());
            actions.change(change, taken ? row.worker() : dropped.place().bar().worker());
        }
    }

    private void point(Event event) {
        BoardGeometry.Place place = canvas.placeAt(event.x, event.y);
        canvas.setCursor(canvas.getDisplay().getSystemCursor(place == null || !place.bar().isOpen() ? SWT.CURSOR_ARROW
                : switch (BoardDrag.gripAt(place.box(), canvas.toBoard(event.x, event.y).x)) {
                    case MOVE -> SWT.CURSOR_HAND;
                    case START, END -> SWT.CURSOR_SIZEWE;
                }));
        String tip = canvas.geometry() == null ? null : tip(place, canvas.toBoard(event.x, event.y));
        if (!Objects.equals(tip, canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    /** All about what is below the pointer; null for nothing. */
    private String tip(BoardGeometry.Place place, Point board) {
        if (place != null) {
            return BoardWords.whole(place.bar(), canvas.state().findings(place.bar().visit())).replace("&", "&&");
        }
        Activity activity = canvas.geometry().activityAt(board.x, board.y);
        BoardRow.Way way = canvas.geometry().wayAt(board.x, board.y);
        return activity != null ? BoardWords.activity(activity) : way != null ? BoardWords.way(way) : null;
    }
}

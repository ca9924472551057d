// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.rapport.checks.Messages;

/** Lets the mouse take visits: to choose, to move, to stretch, to give to another worker. */
final class BoardInput {

    private static final Messages MESSAGES = Messages.of(BoardInput.class);

    private static final int SLACK = 4;

    private final BoardCanvas canvas;

    private final BoardActions actions;

    private BoardDrag drag;

    private Point pressed;

    private boolean moving;

    private BoardBar pointedAt;

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
        BoardGeometry.Place place = canvas.placeAt(event.x, event.y);
        if (place == null || canvas.state() == null) {
            return;
        }
        actions.focus(place.bar());
        if (event.button == 1 && place.bar().isOpen()) {
            Point board = canvas.toBoard(event.x, event.y);
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
        moving |= Math.abs(event.x - pressed.x) >= SLACK || Math.abs(event.y - pressed.y) >= SLACK;
        if (moving) {
            canvas.scrollTowards(event.x, event.y);
            Point board = canvas.toBoard(event.x, event.y);
            preview(drag.at(board.x, board.y), board);
        }
    }

    private void preview(VisitChange change, Point board) {
        BoardRow own = drag.place().row();
        int row = canvas.geometry().rowOf(own.subject());
        if (drag.grip() == BoardDrag.Grip.MOVE && own.takesVisits()) {
            row = canvas.geometry().rowAt(board.y);
        }
        DragPreview preview = new DragPreview(row, change, canvas.state().tryOut(change));
        canvas.setPreview(preview);
        canvas.say(BoardWords.outcome(change, preview.outcome()));
    }

    private void release(Event event) {
        if (drag == null) {
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
        BoardBar bar = place == null ? null : place.bar();
        if (bar != pointedAt) {
            pointedAt = bar;
            canvas.setToolTipText(bar == null ? null
                    : BoardWords.whole(bar, canvas.state().findings(bar.visit())).replace("&", "&&"));
        }
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rapport.checks.Messages;

/** What the visit in focus offers, by the right button and the menu key. */
final class BoardMenu {

    private static final Messages MESSAGES = Messages.of(BoardMenu.class);

    /** A visit that is added begins at a quarter of an hour. */
    private static final int STEP = 15;

    private final BoardCanvas canvas;

    private final BoardActions actions;

    private final Menu menu;

    private final MenuItem added;

    private Point at;

    BoardMenu(BoardCanvas canvas, BoardActions actions) {
        this.canvas = canvas;
        this.actions = actions;
        menu = new Menu(canvas);
        canvas.setMenu(menu);
        item("menu.who", "W", true, actions::whoCouldGo);
        item("menu.open", "Enter", false, actions::open);
        item("menu.person", "", false, actions::goTo);
        new MenuItem(menu, SWT.SEPARATOR);
        item("menu.earlier", "Ctrl+←", true, () -> actions.moveBy(-VisitChange.STEP));
        item("menu.later", "Ctrl+→", true, () -> actions.moveBy(VisitChange.STEP));
        item("menu.day.earlier", "Ctrl+Shift+←", true, () -> actions.moveBy(-BoardKeys.DAY));
        item("menu.day.later", "Ctrl+Shift+→", true, () -> actions.moveBy(BoardKeys.DAY));
        item("menu.longer", "Shift+→", true, () -> actions.stretchBy(VisitChange.STEP));
        item("menu.shorter", "Shift+←", true, () -> actions.stretchBy(-VisitChange.STEP));
        item("menu.above", "Ctrl+↑", true, () -> actions.giveTo(-1));
        item("menu.below", "Ctrl+↓", true, () -> actions.giveTo(1));
        new MenuItem(menu, SWT.SEPARATOR);
        item("menu.remove", "Del", true, actions::remove);
        added = item("menu.new", "N", false, this::add);
        menu.addListener(SWT.Show, event -> update());
        canvas.addListener(SWT.MenuDetect, event -> {
            BoardBar bar = canvas.state() == null ? null : canvas.state().focus();
            Rectangle bounds = canvas.boundsOf(bar);
            at = event.detail == SWT.MENU_KEYBOARD ? null : canvas.toControl(event.x, event.y);
            if (bounds != null && event.detail == SWT.MENU_KEYBOARD) {
                Point below = canvas.toDisplay(bounds.x, bounds.y + bounds.height);
                event.x = below.x;
                event.y = below.y;
            }
        });
    }

    private MenuItem item(String key, String accelerator, boolean plans, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(accelerator.isEmpty() ? MESSAGES.text(key) : MESSAGES.text(key) + '\t' + accelerator);
        item.setData(plans);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    /** Adds a visit where the mouse points to; by keys, after the visit in focus. */
    private void add() {
        if (at == null || at.x < BoardPainter.names() || at.y < BoardPainter.hours()) {
            actions.addNext();
        } else {
            Point board = canvas.toBoard(at.x, at.y);
            int row = canvas.geometry().rowAt(board.y);
            actions.addAt(row < 0 ? null : canvas.geometry().contents().rows().get(row),
                    canvas.geometry().moment(board.x, STEP));
        }
    }

    private void update() {
        BoardBar bar = canvas.state() == null || at != null && canvas.placeAt(at.x, at.y) == null ? null
                : canvas.state().focus();
        for (MenuItem item : menu.getItems()) {
            item.setEnabled(bar != null && (!Boolean.TRUE.equals(item.getData()) || bar.isOpen()));
        }
        added.setEnabled(canvas.state() != null && !canvas.state().session().plan().getPeople().isEmpty());
    }
}

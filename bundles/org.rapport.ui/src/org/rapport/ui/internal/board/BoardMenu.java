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

    private final BoardCanvas canvas;

    private final Menu menu;

    BoardMenu(BoardCanvas canvas, BoardActions actions) {
        this.canvas = canvas;
        menu = new Menu(canvas);
        canvas.setMenu(menu);
        item("menu.who", "W", true, actions::whoCouldGo);
        item("menu.open", "Enter", false, actions::open);
        new MenuItem(menu, SWT.SEPARATOR);
        item("menu.earlier", "Ctrl+←", true, () -> actions.moveBy(-VisitChange.STEP));
        item("menu.later", "Ctrl+→", true, () -> actions.moveBy(VisitChange.STEP));
        item("menu.day.earlier", "Ctrl+Shift+←", true, () -> actions.moveBy(-BoardKeys.DAY));
        item("menu.day.later", "Ctrl+Shift+→", true, () -> actions.moveBy(BoardKeys.DAY));
        item("menu.longer", "Shift+→", true, () -> actions.stretchBy(VisitChange.STEP));
        item("menu.shorter", "Shift+←", true, () -> actions.stretchBy(-VisitChange.STEP));
        item("menu.above", "Ctrl+↑", true, () -> actions.giveTo(-1));
        item("menu.below", "Ctrl+↓", true, () -> actions.giveTo(1));
        menu.addListener(SWT.Show, event -> update());
        canvas.addListener(SWT.MenuDetect, event -> {
            BoardBar bar = canvas.state() == null ? null : canvas.state().focus();
            Rectangle bounds = canvas.boundsOf(bar);
            event.doit = bounds != null;
            if (bounds != null && event.detail == SWT.MENU_KEYBOARD) {
                Point at = canvas.toDisplay(bounds.x, bounds.y + bounds.height);
                event.x = at.x;
                event.y = at.y;
            }
        });
    }

    private void item(String key, String accelerator, boolean plans, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(MESSAGES.text(key) + '\t' + accelerator);
        item.setData(plans);
        item.addListener(SWT.Selection, event -> action.run());
    }

    private void update() {
        BoardBar bar = canvas.state() == null ? null : canvas.state().focus();
        for (MenuItem item : menu.getItems()) {
            item.setEnabled(bar != null && (!Boolean.TRUE.equals(item.getData()) || bar.isOpen()));
        }
    }
}

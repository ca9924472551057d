// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.app;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rapport.ui.internal.Letters;

/**
 * Gives every entry of a menu a letter to choose it by when the menu is shown, whoever put it there: the one its text
 * asks for where that is free, else the first of a word, else any that is left.
 */
final class MenuLetters {

    private MenuLetters() {
    }

    /** Looks after a menu bar and all menus below it. */
    static void give(Menu bar) {
        if (bar != null) {
            give(bar.getItems());
            for (MenuItem item : bar.getItems()) {
                lookAfter(item.getMenu());
            }
        }
    }

    private static void lookAfter(Menu menu) {
        if (menu != null && menu.getData(MenuLetters.class.getName()) == null) {
            menu.setData(MenuLetters.class.getName(), Boolean.TRUE);
            // Behind the listener that fills it, and again behind commands that say then what they are called.
            menu.addListener(SWT.Show, event -> {
                giveAll(menu);
                menu.getDisplay().asyncExec(() -> giveAll(menu));
            });
        }
    }

    private static void giveAll(Menu menu) {
        if (!menu.isDisposed()) {
            give(menu.getItems());
            for (MenuItem item : menu.getItems()) {
                lookAfter(item.getMenu());
            }
        }
    }

    private static void give(MenuItem[] items) {
        List<String> texts = Letters.give(Arrays.stream(items).map(MenuItem::getText).toList());
        for (int i = 0; i < items.length; i++) {
            if (!texts.get(i).equals(items[i].getText())) {
                items[i].setText(texts.get(i));
            }
        }
    }
}

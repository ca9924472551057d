// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.app;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

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
        Set<Character> taken = new HashSet<>();
        for (MenuItem item : items) {
            String text = item.getText();
            int at = letter(text);
            if (at >= 0 && !taken.add(lower(text, at + 1))) {
                item.setText(text.substring(0, at) + text.substring(at + 1));
            }
        }
        for (MenuItem item : items) {
            String text = item.getText();
            if (!text.isBlank() && letter(text) < 0) {
                int free = free(text, taken);
                if (free >= 0) {
                    taken.add(lower(text, free));
                    item.setText(text.substring(0, free) + '&' + text.substring(free));
                }
            }
        }
    }

    /** Where the sign before the letter is; -1 when there is none. Two such signs mean the sign itself. */
    private static int letter(String text) {
        for (int at = text.indexOf('&'); at >= 0 && at + 1 < text.length(); at = text.indexOf('&', at + 2)) {
            if (text.charAt(at + 1) != '&') {
                return at;
            }
        }
        return -1;
    }

    private static int free(String text, Set<Character> taken) {
        int end = text.indexOf('\t') < 0 ? text.length() : text.indexOf('\t');
        int any = -1;
        for (int at = 0; at < end; at++) {
            if (Character.isLetterOrDigit(text.charAt(at)) && !taken.contains(lower(text, at))) {
                if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                    return at;
                }
                any = any < 0 ? at : any;
            }
        }
        return any;
    }

    private static Character lower(String text, int at) {
        return text.substring(at, at + 1).toLowerCase(Locale.ROOT).charAt(0);
    }
}

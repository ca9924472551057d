// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Finds widgets as users do, by what they say, and does with them what users do. */
public final class Widgets {

    private Widgets() {
    }

    /** All widgets of a kind below a composite, in order. */
    public static <C extends Control> List<C> all(Composite parent, Class<C> kind) {
        List<C> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, kind));
            }
        }
        return found;
    }

    /** The first widget of a kind that fits. */
    public static <C extends Control> C find(Composite parent, Class<C> kind, Predicate<C> fits) {
        return all(parent, kind).stream().filter(fits).findFirst()
                .orElseThrow(() -> new AssertionError("No such " + kind.getSimpleName() + " among "
                        + all(parent, kind)));
    }

    /** The widget of a kind that stands behind a label. */
    public static <C extends Control> C labelled(Composite parent, Class<C> kind, String label) {
        Label before = find(parent, Label.class, each -> each.isVisible() && plain(each.getText()).equals(label));
        Control[] siblings = before.getParent().getChildren();
        boolean behind = false;
        for (Control sibling : siblings) {
            if (behind && kind.isInstance(sibling)) {
                return kind.cast(sibling);
            }
            behind |= sibling == before;
        }
        throw new AssertionError("No " + kind.getSimpleName() + " behind " + label);
    }

    /** Presses a button; the innermost of several, which comes last. */
    public static void press(Composite parent, String label) {
        List<Button> buttons = all(parent, Button.class).stream()
                .filter(button -> button.isVisible() && plain(button.getText()).equals(label)).toList();
        select(buttons.stream().reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("No button " + label + " among " + all(parent, Button.class))));
    }

    /** Follows a link. */
    public static void follow(Composite parent, String label) {
        select(find(parent, Link.class, link -> link.getText().contains(label)));
    }

    /** Selects a widget, as a click does. */
    public static void select(Control control) {
        control.notifyListeners(SWT.Selection, new Event());
        WorkbenchTest.pump();
    }

    private static String plain(String text) {
        return text.replace("&", "");
    }
}

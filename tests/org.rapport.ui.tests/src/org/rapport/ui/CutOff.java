// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** Finds words that cannot be read whole: in a field too low, on a button too narrow, or beyond an edge. */
final class CutOff {

    /** Frames are drawn a pixel otherwise here and there. */
    private static final int TOLERANCE = 2;

    /** Width of what a choice has beside its words. */
    private static final int ARROW = 40;

    private CutOff() {
    }

    /** What is cut off of all that is shown below a composite, in words. */
    static List<String> in(Composite parent) {
        List<String> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (child.isVisible()) {
                if (words(child) != null && !words(child).isBlank()) {
                    look(child, found);
                }
                if (child instanceof Composite composite && !(child instanceof Combo)) {
                    found.addAll(in(composite));
                }
            }
        }
        return found;
    }

    private static void look(Control control, List<String> found) {
        Point size = control.getSize();
        boolean wraps = (control.getStyle() & SWT.WRAP) != 0 || control instanceof Link;
        Point needed = control.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT);
        if (control instanceof Combo combo) {
            needed.x = Math.min(needed.x, widthOf(combo.getText(), combo) + ARROW);
        }
        boolean isLong = control instanceof Text text && (text.getStyle() & SWT.MULTI) != 0;
        if (!isLong && size.y + TOLERANCE < needed.y) {
            found.add("too low, %d not %d: %s".formatted(size.y, needed.y, name(control)));
        }
        if (!wraps && !(control instanceof Text) && size.x + TOLERANCE < needed.x) {
            found.add("too narrow, %d not %d: %s".formatted(size.x, needed.x, name(control)));
        }
        if (isBeyondEdge(control)) {
            found.add("beyond the edge: " + name(control));
        }
    }

    private static int widthOf(String text, Control control) {
        GC gc = new GC(control);
        try {
            return gc.textExtent(text).x;
        } finally {
            gc.dispose();
        }
    }

    /** Whether a part of it is outside of what holds it, where no scrolling leads to it. */
    private static boolean isBeyondEdge(Control control) {
        Rectangle bounds = control.getBounds();
        for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrolledComposite || parent == control.getShell()) {
                return false;
            }
            Rectangle room = parent.getClientArea();
            if (bounds.x + bounds.width > room.x + room.width + TOLERANCE
                    || bounds.y + bounds.height > room.y + room.height + TOLERANCE) {
                return true;
            }
            bounds = new Rectangle(bounds.x + parent.getLocation().x, bounds.y + parent.getLocation().y, bounds.width,
                    bounds.height);
        }
        return false;
    }

    private static String words(Control control) {
        return switch (control) {
            case Button button -> button.getText();
            case Label label -> label.getText();
            case Link link -> link.getText();
            case Combo combo -> combo.getText();
            case Text text -> text.getText();
            default -> null;
        };
    }

    private static String name(Control control) {
        return control.getClass().getSimpleName() + " “" + words(control).lines().findFirst().orElse("") + "”";
    }
}

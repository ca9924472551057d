// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Text;

/** Keeps controls from taking what is meant for the form around them. */
public final class Leave {

    /** What one notch of the wheel scrolls, in pixels. */
    private static final int NOTCH = 16;

    private Leave() {
    }

    /** The Tab key leaves a field of several lines too, instead of writing into it. @return the field */
    public static Text byTab(Text text) {
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        return text;
    }

    /** Whoever scrolls past a choice or a slider does not change it; the form around it scrolls. @return the control */
    public static <C extends Control> C wheel(C control) {
        control.addListener(SWT.MouseVerticalWheel, event -> {
            event.doit = false;
            scroll(control.getParent(), event);
        });
        return control;
    }

    private static void scroll(Composite from, Event wheel) {
        for (Composite each = from; each != null; each = each.getParent()) {
            if (each instanceof ScrolledComposite form && canScroll(form, wheel.count)) {
                Point origin = form.getOrigin();
                form.setOrigin(origin.x, origin.y - wheel.count * NOTCH);
                return;
            }
        }
    }

    /** @param count above 0 is up */
    private static boolean canScroll(Scrollable form, int count) {
        var bar = form.getVerticalBar();
        return bar != null && (count > 0 ? bar.getSelection() > bar.getMinimum()
                : bar.getSelection() + bar.getThumb() < bar.getMaximum());
    }
}

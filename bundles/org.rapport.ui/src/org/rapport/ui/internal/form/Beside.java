// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.form;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapport.ui.internal.look.LetterSize;

/** Two columns where there is room for both, and one below the other where there is not, as with large letters. */
final class Beside {

    private static final String BOTH = Beside.class.getName();

    private final Composite composite;

    private final GridLayout layout;

    private final int least;

    /** @param layout of the composite @param least the width for two columns, in pixels at the usual size of letters */
    Beside(Composite composite, GridLayout layout, int least) {
        this.composite = composite;
        this.layout = layout;
        this.least = least;
        composite.setLayout(layout);
        composite.addListener(SWT.Resize, event -> arrange(composite.getClientArea().width));
    }

    /** Lets a child have both columns where there are two. */
    static void both(Control child) {
        ((GridData) child.getLayoutData()).horizontalSpan = 2;
        child.setData(BOTH, Boolean.TRUE);
    }

    /** Whether a width is too little for two columns. */
    boolean isNarrow(int width) {
        return width < LetterSize.pixels(least);
    }

    /** The size that is needed with a width. @param compute as the composite would */
    Point size(int width, Supplier<Point> compute) {
        arrange(width == SWT.DEFAULT ? Integer.MAX_VALUE : width);
        Point size = compute.get();
        arrange(composite.getClientArea().width);
        return size;
    }

    private void arrange(int width) {
        boolean narrow = isNarrow(width);
        layout.numColumns = narrow ? 1 : 2;
        for (Control child : composite.getChildren()) {
            GridData data = (GridData) child.getLayoutData();
            if (child.getData(BOTH) != null) {
                data.horizontalSpan = narrow ? 1 : 2;
            }
        }
    }
}

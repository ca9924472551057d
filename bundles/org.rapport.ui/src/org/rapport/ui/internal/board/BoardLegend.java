// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapport.checks.Messages;
import org.rapport.model.VisitPurpose;
import org.rapport.ui.internal.look.LetterSize;

/** What the colours and marks of the board mean. */
final class BoardLegend {

    private static final Messages MESSAGES = Messages.of(BoardLegend.class);

    private static final int SAMPLE_WIDTH = 26;

    private static final int SAMPLE_HEIGHT = 20;

    private final Composite strip;

    BoardLegend(Composite parent) {
        strip = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.spacing = 6;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        strip.setLayout(layout);
    }

    Composite control() {
        return strip;
    }

    void show(BoardState state) {
        for (Control old : strip.getChildren()) {
            old.dispose();
        }
        BoardPalette palette = new BoardPalette(rgb(strip.getBackground()));
        if (state.isByPurpose()) {
            for (VisitPurpose purpose : VisitPurpose.values()) {
                entry(palette.of(purpose), BoardWords.mark(purpose), BoardWords.name(purpose));
            }
        } else {
            for (Familiarity familiarity : Familiarity.values()) {
                entry(palette.of(familiarity), BoardWords.mark(familiarity), BoardWords.name(familiarity));
            }
        }
        text(strip, MESSAGES.text("legend.more"));
        strip.getParent().layout(true, true);
    }

    private void entry(BoardPalette.Look look, String mark, String name) {
        // Together, so that no line ends between a sample and its name.
        Composite both = new Composite(strip, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.spacing = 6;
        layout.wrap = false;
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.marginRight = 4;
        layout.marginBottom = 0;
        both.setLayout(layout);
        // A canvas, because the theme gives labels colours of its own.
        Canvas sample = new Canvas(both, SWT.NONE);
        int width = LetterSize.pixels(SAMPLE_WIDTH);
        int height = LetterSize.pixels(SAMPLE_HEIGHT);
        sample.setLayoutData(new RowData(width, height));
        sample.addListener(SWT.Paint, event -> {
            BoardInk ink = new BoardInk(event.gc, sample.getClientArea());
            ink.fill(look.fill(), 0, 0, width, height);
            ink.frame(look.edge(), 0, 0, width, height, 1, false);
            ink.text(mark, look.text(), (width - ink.widthOf(mark)) / 2,
                    (height - ink.lineHeight()) / 2, width);
        });
        text(both, name);
    }

    private static void text(Composite parent, String text) {
        new Label(parent, SWT.NONE).setText(text);
    }

    static int rgb(Color color) {
        return color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
    }
}

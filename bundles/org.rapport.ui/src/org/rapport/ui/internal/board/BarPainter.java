// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.util.List;

import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.VisitStatus;

/** Draws one bar: its colour with its mark, who it is about, and what the checks found about it. */
final class BarPainter {

    private static final int FLAG = 11;

    private static final int LEAST_FOR_TEXT = 9;

    private static final int LEAST_FOR_NAME = 16;

    private final BoardInk ink;

    private final BoardState state;

    private final BoardPalette palette;

    BarPainter(BoardInk ink, BoardState state, BoardPalette palette) {
        this.ink = ink;
        this.state = state;
        this.palette = palette;
    }

    /** @param frame how strong the frame of what is in focus is, in pixels; 0 for what is not */
    void paint(BoardBar bar, int x, int y, int width, int height, int frame) {
        BoardPalette.Look look = state.isByPurpose()
                ? palette.of(bar.visit().getPurpose())
                : palette.of(bar.familiarity());
        boolean gone = bar.visit().getStatus() == VisitStatus.CANCELLED
                || bar.visit().getStatus() == VisitStatus.MISSED;
        ink.fill(gone ? palette.band() : look.fill(), x, y, width, height);
        ink.frame(look.edge(), x, y, width, height, 1, bar.isToFill() || gone);
        if (width >= LEAST_FOR_TEXT) {
            text(bar, x, y, width, height, gone ? palette.text() : look.text());
        }
        if (gone) {
            ink.line(palette.text(), x, y + height / 2, x + width, y + height / 2);
        }
        flag(state.findings(bar.visit()), x, y, width);
        if (frame > 0) {
            ink.frame(palette.focus(), x - 2, y - 2, width + 4, height + 4, frame, false);
        }
    }

    private void text(BoardBar bar, int x, int y, int width, int height, int colour) {
        String mark = state.isByPurpose()
                ? BoardWords.mark(bar.visit().getPurpose())
                : BoardWords.mark(bar.familiarity());
        int line = y + (height - ink.lineHeight()) / 2;
        int markWidth = ink.widthOf(mark);
        int room = width - markWidth - 7;
        if (room < LEAST_FOR_NAME) {
            ink.text(mark, colour, x + Math.max(1, (width - markWidth) / 2), line, width - 2);
        } else {
            ink.text(mark, colour, x + 3, line, width - 4);
            ink.text(BoardWords.who(bar, state.isByPerson()), colour, x + markWidth + 6, line, room);
        }
    }

    /** A flag on the upper right corner, with the mark of the worst finding as far as there is room. */
    private void flag(List<Finding> findings, int x, int y, int width) {
        Severity worst = findings.stream().map(Finding::severity).min(Severity::compareTo).orElse(Severity.INFO);
        if (worst == Severity.INFO) {
            return;
        }
        int colour = worst == Severity.ERROR ? palette.error() : palette.warning();
        int room = Math.min(FLAG, width);
        ink.fill(colour, x + width - room, y, room, worst == Severity.ERROR ? 5 : 3);
    }
}

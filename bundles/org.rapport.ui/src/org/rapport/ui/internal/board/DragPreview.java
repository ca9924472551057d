// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import org.rapport.checks.LiveChecks;
import org.rapport.checks.Severity;

/**
 * A visit in the hand: what becomes of it where it is now, and what the checks would say.
 *
 * @param row the row it would be in
 * @param change what becomes of it
 * @param outcome what that would bring and settle
 */
record DragPreview(int row, VisitChange change, LiveChecks.Change outcome) {

    private static final int NOTE_WIDTH = 230;

    void paint(BoardInk ink, BoardGeometry geometry, BoardPalette palette, int left, int top) {
        BoardGeometry.Box box = geometry.box(row, 0, change.start(), change.minutes());
        boolean bad = outcome.come().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        boolean doubtful = outcome.come().stream().anyMatch(finding -> finding.severity() == Severity.WARNING);
        int colour = bad ? palette.error() : doubtful ? palette.warning() : palette.focus();
        int x = left + box.x();
        int y = top + box.y();
        ink.fill(palette.margin(), x, y, box.width(), box.height());
        ink.frame(colour, x, y, box.width(), box.height(), 2, false);
        String mark = bad
                ? BoardWords.mark(Severity.ERROR) + ' '
                : doubtful ? BoardWords.mark(Severity.WARNING) + ' ' : "";
        String note = mark + BoardWords.span(change.start(), change.minutes());
        int width = Math.min(NOTE_WIDTH, ink.widthOf(note) + 8);
        ink.fill(palette.margin(), x, y + box.height() + 2, width, ink.lineHeight() + 2);
        ink.frame(colour, x, y + box.height() + 2, width, ink.lineHeight() + 2, 1, false);
        ink.text(note, palette.text(), x + 4, y + box.height() + 3, width - 5);
    }
}

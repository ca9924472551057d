// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.util.List;

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

    private static final int MOST_WIDTH = 440;

    private static final int PAD = 5;

    private static final int GAP = 3;

    void paint(BoardInk ink, BoardGeometry geometry, BoardPalette palette, int left, int top) {
        BoardGeometry.Box box = geometry.box(row, 0, change.start(), change.minutes());
        int colour = colour(palette);
        int x = left + box.x();
        int y = top + box.y();
        ink.fill(palette.margin(), x, y, box.width(), box.height());
        ink.frame(colour, x, y, box.width(), box.height(), 2, false);
        note(ink, palette, colour, x, y, box.height());
    }

    private int colour(BoardPalette palette) {
        return comes(Severity.ERROR) ? palette.error() : comes(Severity.WARNING) ? palette.warning() : palette.focus();
    }

    private boolean comes(Severity severity) {
        return outcome.come().stream().anyMatch(finding -> !finding.isOverridden() && finding.severity() == severity);
    }

    /** When, and what the checks would say, beside the visit: below it where there is room, else above. */
    private void note(BoardInk ink, BoardPalette palette, int colour, int barX, int barY, int barHeight) {
        List<String> lines = BoardWords.inShort(change, outcome);
        int width = Math.min(MOST_WIDTH, lines.stream().mapToInt(ink::widthOf).max().orElse(0) + 2 * PAD);
        int height = lines.size() * ink.lineHeight() + PAD;
        int x = Math.max(ink.left(), Math.min(barX, ink.right() - width));
        boolean below = barY + barHeight + GAP + height <= ink.bottom() || barY - GAP - height < ink.top();
        int y = below ? barY + barHeight + GAP : barY - GAP - height;
        ink.fill(palette.margin(), x, y, width, height);
        ink.frame(colour, x, y, width, height, 1, false);
        for (int line = 0; line < lines.size(); line++) {
            ink.text(lines.get(line), palette.text(), x + PAD, y + 2 + line * ink.lineHeight(), width - 2 * PAD + 1);
        }
    }
}

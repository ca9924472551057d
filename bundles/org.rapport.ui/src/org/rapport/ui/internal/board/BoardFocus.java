// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

import org.rapport.model.Identifiable;
import org.rapport.model.Visit;

/** Which bar comes next, for whoever goes through the board without a mouse. */
public final class BoardFocus {

    private BoardFocus() {
    }

    /** The bar so many places further in its row; the last one there is. @return null when the bar is not shown */
    public static BoardBar along(BoardContents contents, BoardBar bar, int places) {
        BoardRow row = rowOf(contents, bar);
        if (row == null) {
            return first(contents);
        }
        List<BoardBar> bars = row.bars();
        int now = 0;
        while (!bars.get(now).isSame(bar)) {
            now++;
        }
        return bars.get((int) Math.clamp((long) now + places, 0, bars.size() - 1));
    }

    /** The bar nearest in time in the next row with bars. @param direction 1 downwards, -1 upwards */
    public static BoardBar across(BoardContents contents, BoardBar bar, int direction) {
        BoardRow from = rowOf(contents, bar);
        if (from == null) {
            return first(contents);
        }
        int row = contents.rows().indexOf(from) + direction;
        while (row >= 0 && row < contents.rows().size()) {
            List<BoardBar> bars = contents.rows().get(row).bars();
            if (!bars.isEmpty()) {
                return bars.stream().min(Comparator.comparing(
                        (BoardBar each) -> Duration.between(each.start(), bar.start()).abs())).orElseThrow();
            }
            row += direction;
        }
        return bar;
    }

    /** The first bar of all; null when there is none. */
    public static BoardBar first(BoardContents contents) {
        return contents.rows().stream().flatMap(row -> row.bars().stream()).findFirst().orElse(null);
    }

    /** The bar of a visit, in the row of somebody if it is there. @return null when it is not shown */
    public static BoardBar of(BoardContents contents, Visit visit, Identifiable subject) {
        BoardBar found = null;
        for (BoardRow row : contents.rows()) {
            for (BoardBar bar : row.bars()) {
                if (bar.visit() == visit && (found == null || row.subject() == subject)) {
                    found = bar;
                }
            }
        }
        return found;
    }

    /** The row a bar is in; null when it is not shown. */
    public static BoardRow rowOf(BoardContents contents, BoardBar bar) {
        return bar == null ? null
                : contents.rows().stream().filter(row -> row.bars().stream().anyMatch(bar::isSame)).findFirst()
                        .orElse(null);
    }
}

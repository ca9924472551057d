// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.util.List;
import java.util.Locale;

import org.rapport.model.text.Labels;

/** Finds people on the board by their names. */
public final class BoardSearch {

    private BoardSearch() {
    }

    /**
     * The bar of a visit to or by somebody.
     *
     * @param name a part of the name
     * @param further whether to look behind the bar in focus, and from the beginning when there is none
     * @return null when nobody of that name has a visit shown
     */
    public static BoardBar find(BoardState state, String name, boolean further) {
        List<BoardBar> found = state.contents().rows().stream().flatMap(row -> row.bars().stream())
                .filter(bar -> isAbout(bar, name)).toList();
        int next = 0;
        for (int i = 0; further && i < found.size(); i++) {
            if (found.get(i).isSame(state.focus())) {
                next = (i + 1) % found.size();
            }
        }
        return found.isEmpty() ? null : found.get(next);
    }

    /** The row of somebody; -1 when there is none. @param name a part of the name */
    public static int row(BoardState state, String name) {
        for (int i = 0; i < state.contents().rows().size(); i++) {
            if (contains(state.contents().rows().get(i).name(), name)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAbout(BoardBar bar, String name) {
        return contains(Labels.name(bar.visit().getPerson()), name)
                || bar.visit().getWorkers().stream().anyMatch(worker -> contains(Labels.name(worker), name));
    }

    private static boolean contains(String whole, String part) {
        return whole.toLowerCase(Locale.ROOT).contains(part.strip().toLowerCase(Locale.ROOT));
    }
}

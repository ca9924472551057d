// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.rapport.checks.Messages;

/** Tells screen readers what is on the board: a list of visits, row by row, with the one in focus. */
final class BoardAccess {

    private static final Messages MESSAGES = Messages.of(BoardAccess.class);

    private final BoardCanvas canvas;

    BoardAccess(BoardCanvas canvas) {
        this.canvas = canvas;
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name(event.childID);
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = MESSAGES.text("access.help");
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new Children());
    }

    private List<BoardBar> bars() {
        List<BoardBar> bars = new ArrayList<>();
        if (canvas.state() != null) {
            canvas.state().contents().rows().forEach(row -> bars.addAll(row.bars()));
        }
        return bars;
    }

    private String name(int child) {
        List<BoardBar> bars = bars();
        BoardBar bar = child >= 0 && child < bars.size()
                ? bars.get(child)
                : canvas.state() == null ? null : canvas.state().focus();
        String said = bar == null ? "" : BoardWords.whole(bar, canvas.state().findings(bar.visit()));
        return child >= 0 ? said : MESSAGES.format("access.name", said).strip();
    }

    /** The visits as children, by their places. */
    private final class Children extends AccessibleControlAdapter {

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = bars().size();
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            BoardBar focus = canvas.state() == null ? null : canvas.state().focus();
            int child = 0;
            for (BoardBar bar : bars()) {
                if (bar.isSame(focus)) {
                    event.childID = child;
                    return;
                }
                child++;
            }
            event.childID = ACC.CHILDID_SELF;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            boolean inFocus = event.childID >= 0 && event.childID < bars().size()
                    && bars().get(event.childID).isSame(canvas.state().focus());
            event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE
                    | (inFocus ? ACC.STATE_FOCUSED | ACC.STATE_SELECTED : 0);
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            List<BoardBar> bars = bars();
            Rectangle bounds = event.childID >= 0 && event.childID < bars.size()
                    ? canvas.boundsOf(bars.get(event.childID))
                    : canvas.getClientArea();
            if (bounds != null) {
                Point at = canvas.toDisplay(bounds.x, bounds.y);
                event.x = at.x;
                event.y = at.y;
                event.width = bounds.width;
                event.height = bounds.height;
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.rapport.ui.internal.board.BoardView;

/**
 * The arrangement for whoever plans a week: the roster board over the whole width, below it the plan, and beside that
 * what the checks say.
 */
public final class RosterPerspective implements IPerspectiveFactory {

    /** Its id. */
    public static final String ID = "org.rapport.ui.roster";

    private static final float BOARD = 0.62f;

    private static final float PLAN = 0.42f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        layout.addView(BoardView.ID, IPageLayout.TOP, BOARD, layout.getEditorArea());
        IFolderLayout beside = layout.createFolder("org.rapport.ui.roster.beside", IPageLayout.RIGHT, PLAN,
                layout.getEditorArea());
        beside.addView("org.rapport.ui.findings");
        beside.addView("org.rapport.ui.continuity");
        beside.addView("org.rapport.ui.whatIf");
        beside.addPlaceholder("org.rapport.ui.map");
    }
}

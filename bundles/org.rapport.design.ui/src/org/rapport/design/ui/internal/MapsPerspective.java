// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Plans and their maps on the left, the map in the middle, what is selected below, the map from afar beside it. */
public final class MapsPerspective implements IPerspectiveFactory {

    /** As it is named in plugin.xml. */
    public static final String ID = "org.rapport.design.ui.maps";

    private static final String EXPLORER = "org.eclipse.sirius.ui.tools.views.model.explorer";
    private static final float LEFT = 0.22f;
    private static final float LOWER = 0.72f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(EXPLORER, IPageLayout.LEFT, LEFT, editors);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, LOWER, EXPLORER);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, LOWER, editors);
        below.addView(IPageLayout.ID_PROP_SHEET);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        layout.addNewWizardShortcut("org.rapport.design.ui.firstPlan");
    }
}

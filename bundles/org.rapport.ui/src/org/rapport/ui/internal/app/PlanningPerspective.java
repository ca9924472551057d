// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The arrangement of a new window: the plan in the middle; views come by the extension point perspectiveExtensions. */
public final class PlanningPerspective implements IPerspectiveFactory {

    /** Its id, for perspectiveExtensions. */
    public static final String ID = "org.rapport.ui.planning";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}

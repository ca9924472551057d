// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.export;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Nothing but maps, for drawing them where nobody looks on. */
public final class EmptyPerspective implements IPerspectiveFactory {

    /** As it is named in plugin.xml. */
    static final String ID = "org.rapport.design.ui.pictures";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}

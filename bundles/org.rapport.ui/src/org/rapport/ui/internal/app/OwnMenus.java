// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.app;

import java.util.List;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/** Takes out of the menus what the platform puts there for programmers, or what is there already in plain words. */
final class OwnMenus extends PerspectiveAdapter {

    private static final List<String> FOREIGN = List.of("org.eclipse.ui.actionSet.openFiles",
            "org.eclipse.ui.actionSet.keyBindings");

    private final IWorkbenchWindow window;

    OwnMenus(IWorkbenchWindow window) {
        this.window = window;
    }

    void keep() {
        window.addPerspectiveListener(this);
        FOREIGN.forEach(window.getActivePage()::hideActionSet);
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        FOREIGN.forEach(page::hideActionSet);
    }

    @Override
    public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
        if (change.equals(IWorkbenchPage.CHANGE_RESET_COMPLETE)) {
            perspectiveActivated(page, perspective);
        }
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.app;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.rapport.ui.internal.welcome.WelcomePage;

/** Shows the welcome page in a window that has nothing else to show, so that nobody stands before an empty room. */
final class WelcomeKeeper implements IPartListener2 {

    private static boolean stopped;

    private final IWorkbenchWindow window;

    private WelcomeKeeper(IWorkbenchWindow window) {
        this.window = window;
    }

    static void keep(IWorkbenchWindow window) {
        stopped = false;
        WelcomeKeeper keeper = new WelcomeKeeper(window);
        window.getActivePage().addPartListener(keeper);
        keeper.showIfEmpty();
    }

    /** The workbench is about to close its windows, and with them their editors. */
    static void stop() {
        stopped = true;
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(this::showIfEmpty);
    }

    private void showIfEmpty() {
        if (stopped || window.getShell() == null || window.getShell().isDisposed()
                || PlatformUI.getWorkbench().isClosing()) {
            return;
        }
        IWorkbenchPage page = window.getActivePage();
        if (page != null && page.getEditorReferences().length == 0) {
            WelcomePage.show(page);
        }
    }
}

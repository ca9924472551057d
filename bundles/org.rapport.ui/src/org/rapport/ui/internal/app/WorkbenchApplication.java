// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.app;

import java.io.IOException;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.rapport.checks.Messages;
import org.rapport.ui.internal.look.LetterSize;

/** The workbench as a program: finds a folder for its own state, and runs until the last window is closed. */
public final class WorkbenchApplication implements IApplication {

    private static final Messages MESSAGES = Messages.of(WorkbenchApplication.class);

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            StateFolder.choose();
            LetterSize.begin();
            int code = PlatformUI.createAndRunWorkbench(display, new RapportWorkbenchAdvisor());
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } catch (IOException noFolder) {
            MessageDialog.openError(null, MESSAGES.text("state.title"),
                    MESSAGES.format("state.none", noFolder.getLocalizedMessage()));
            return EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> {
                if (!display.isDisposed()) {
                    PlatformUI.getWorkbench().close();
                }
            });
        }
    }
}

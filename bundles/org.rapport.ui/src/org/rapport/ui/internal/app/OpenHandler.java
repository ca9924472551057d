// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.app;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.checks.Messages;
import org.rapport.ui.PlanEditors;
import org.rapport.ui.internal.FileChoice;
import org.rapport.ui.internal.UserFolder;

/** Asks for a plan and opens it. */
public final class OpenHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(OpenHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
        dialog.setText(MESSAGES.text("open.title"));
        dialog.setFilterExtensions(new String[] { "*.rapport", "*" });
        dialog.setFilterNames(new String[] { MESSAGES.text("open.plans"), MESSAGES.text("open.all") });
        dialog.setFilterPath(UserFolder.get().toString());
        String file = FileChoice.open(dialog);
        if (file == null) {
            return null;
        }
        try {
            return PlanEditors.open(window.getActivePage(), Path.of(file));
        } catch (PartInitException broken) {
            throw new ExecutionException(broken.getLocalizedMessage(), broken);
        }
    }
}

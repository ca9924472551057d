// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.rapport.ui.PlanSession;

/** Writes findings, figures or visits of the plan for other programs. */
public final class ExportHandler extends PlanHandler {

    @Override
    void execute(IWorkbenchPage page, PlanSession session) {
        Shell shell = page.getWorkbenchWindow().getShell();
        ExportDialog dialog = new ExportDialog(shell, session);
        if (dialog.open() == Window.OK) {
            new ExportJob(shell, session, dialog.choice()).schedule();
        }
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the maps of the plan that is selected, or else of one that the user chooses. */
public final class OpenMapsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IFile selected = selected(event);
        if (selected != null) {
            MapOpening.run(monitor -> selected);
            return null;
        }
        FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.OPEN);
        dialog.setFilterExtensions(new String[] { "*.rapport" });
        String chosen = dialog.open();
        if (chosen != null) {
            MapOpening.run(monitor -> PlanFiles.inWorkspace(Path.of(chosen), monitor));
        }
        return null;
    }

    private static IFile selected(ExecutionEvent event) {
        IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
        IFile file = Adapters.adapt(selection.getFirstElement(), IFile.class);
        return file != null && "rapport".equals(file.getFileExtension()) ? file : null;
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rapport.checks.Messages;
import org.rapport.design.ui.MapFormat;
import org.rapport.design.ui.MapPictures;
import org.rapport.design.ui.PlanMaps;
import org.rapport.design.ui.internal.shared.SharedPlans;
import org.rapport.ui.ActivePlan;
import org.rapport.ui.PlanSession;

/** Saves all maps of the plan whose map is open as pictures of lines and of pixels. */
public final class ExportHandler extends AbstractHandler {

    private static final Messages TEXTS = Messages.of(ExportHandler.class);

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        PlanSession plan = ActivePlan.in(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage()).session();
        Optional<PlanMaps> maps = Optional.ofNullable(plan).flatMap(SharedPlans::maps);
        if (maps.isEmpty()) {
            MessageDialog.openInformation(shell, TEXTS.text("pictures.title"), TEXTS.text("pictures.none"));
            return null;
        }
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText(TEXTS.text("pictures.title"));
        dialog.setMessage(TEXTS.text("pictures.where"));
        String folder = dialog.open();
        if (folder != null) {
            save(shell, maps.get(), Path.of(folder));
        }
        return null;
    }

    private static void save(Shell shell, PlanMaps maps, Path folder) {
        try {
            int saved = 0;
            for (MapFormat format : MapFormat.values()) {
                saved += new MapPictures(maps, format).all(folder, new NullProgressMonitor()).size();
            }
            MessageDialog.openInformation(shell, TEXTS.text("pictures.title"),
                    TEXTS.format("pictures.saved", saved, folder));
        } catch (IOException failed) {
            StatusManager.getManager().handle(Status.error(failed.getLocalizedMessage(), failed),
                    StatusManager.SHOW | StatusManager.LOG);
        }
    }
}

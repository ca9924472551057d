// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.wizard;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rapport.checks.Messages;
import org.rapport.design.ui.PlanMap;
import org.rapport.design.ui.internal.MapOpening;
import org.rapport.design.ui.internal.PlanFiles;
import org.rapport.model.io.Plans;
import org.rapport.ui.PlanEditors;
import org.rapport.ui.PlanSession;
import org.rapport.ui.PlanSessions;
import org.rapport.ui.internal.UserFolder;

/** Makes a folder with a plan, and opens the first map of the first person. */
public final class FirstPlanWizard extends Wizard implements INewWizard {

    private static final Messages TEXTS = Messages.of(FirstPlanWizard.class);

    private final FirstPlanPage page = new FirstPlanPage();

    /** Made by the workbench. */
    public FirstPlanWizard() {
        setWindowTitle(TEXTS.text("first.title"));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // Wants nothing of what is selected.
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        try {
            open(create(page.plan(), UserFolder.get()));
            return true;
        } catch (IOException | PartInitException failed) {
            StatusManager.getManager().handle(Status.error(failed.getLocalizedMessage(), failed),
                    StatusManager.SHOW | StatusManager.LOG);
            return false;
        }
    }

    /** Opens the plan, and in front of it the map of the first person. */
    private static void open(Path file) throws IOException, PartInitException {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        PlanEditors.open(page, file);
        PlanSession plan = PlanSessions.open(file);
        try {
            MapOpening.open(page.getWorkbenchWindow().getShell(), plan, PlanMap.STRENGTHS_AND_GOALS,
                    plan.plan().getPeople().getFirst());
        } finally {
            PlanSessions.release(plan);
        }
    }

    /** Makes a folder with the plan in it. */
    static Path create(FirstPlan plan, Path among) throws IOException {
        Path file = PlanFiles.newFolder(among, plan.service()).resolve("plan.rapport");
        Plans.save(plan.create(), file);
        return file;
    }
}

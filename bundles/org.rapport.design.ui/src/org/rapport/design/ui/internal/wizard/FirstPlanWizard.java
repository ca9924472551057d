// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.wizard;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
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

/** Makes a project with a plan, and opens the first map of the first person. */
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
            open(create(page.plan(), new NullProgressMonitor()));
            return true;
        } catch (CoreException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW | StatusManager.LOG);
            return false;
        }
    }

    /** Opens the plan, and in front of it the map of the first person. */
    private static void open(IFile file) throws CoreException {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Path path = Path.of(file.getLocationURI());
        PlanEditors.open(page, path);
        try {
            PlanSession plan = PlanSessions.open(path);
            MapOpening.open(page.getWorkbenchWindow().getShell(), plan, PlanMap.STRENGTHS_AND_GOALS,
                    plan.plan().getPeople().getFirst());
            PlanSessions.release(plan);
        } catch (IOException unreadable) {
            throw new CoreException(Status.error(unreadable.getLocalizedMessage(), unreadable));
        }
    }

    /** Makes the project and the plan in it. */
    static IFile create(FirstPlan plan, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        IProject project = PlanFiles.newProject(plan.service(), progress.split(1));
        IFile file = project.getFile("plan.rapport");
        try {
            Plans.save(plan.create(), Path.of(file.getLocationURI()));
        } catch (IOException unwritable) {
            throw new CoreException(Status.error(unwritable.getLocalizedMessage(), unwritable));
        }
        project.refreshLocal(IResource.DEPTH_ONE, progress.split(1));
        return file;
    }
}

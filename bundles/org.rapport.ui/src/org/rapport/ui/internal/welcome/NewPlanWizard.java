// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.welcome;

import java.io.IOException;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.rapport.checks.Messages;
import org.rapport.ui.PlanEditors;
import org.rapport.ui.internal.Ask;

/** Starts a plan in three pages: the service, the first person, the team. Only the first must be filled in. */
public final class NewPlanWizard extends Wizard implements INewWizard {

    private static final Messages MESSAGES = Messages.of(NewPlanWizard.class);

    private final NewPlan plan = new NewPlan();

    private final IWorkbenchPage page;

    /** For the page of the active window. */
    public NewPlanWizard() {
        this(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
    }

    NewPlanWizard(IWorkbenchPage page) {
        this.page = page;
        setWindowTitle(MESSAGES.text("wizard.title"));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // What is selected has nothing to do with a new plan.
    }

    @Override
    public void addPages() {
        addPage(new ServiceWizardPage(plan));
        addPage(new PersonWizardPage(plan));
        addPage(new TeamWizardPage(plan));
    }

    @Override
    public boolean performFinish() {
        try {
            plan.save();
            PlanEditors.open(page, plan.file);
            return true;
        } catch (IOException | PartInitException failed) {
            Ask.tell(getShell(), MESSAGES.text("create.failed"), failed.getLocalizedMessage());
            return false;
        }
    }
}

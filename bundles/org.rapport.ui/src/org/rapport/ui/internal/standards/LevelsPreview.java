// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.standards;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.CheckRun;
import org.rapport.checks.CheckRunner;
import org.rapport.checks.Messages;
import org.rapport.model.ServicePlan;
import org.rapport.ui.PlanSession;

/** Works out aside, on a copy, what would be asked of the plan with other levels of checks. */
final class LevelsPreview extends Job {

    private static final Messages MESSAGES = Messages.of(LevelsPreview.class);

    private static final int PAUSE = 150;

    private final ServicePlan copy;

    private final Consumer<CheckRun> seen;

    private volatile CheckLevels wanted;

    LevelsPreview(PlanSession session, Consumer<CheckRun> seen) {
        super(MESSAGES.text("checks.job"));
        copy = EcoreUtil.copy(session.plan());
        this.seen = seen;
        setSystem(true);
    }

    /** Shows soon what these levels come to. */
    void show(CheckLevels levels) {
        wanted = levels.copy();
        cancel();
        schedule(PAUSE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        wanted.writeTo(copy.getStandards());
        try {
            CheckRun run = new CheckRunner(CheckRegistry.installed().checks()).run(copy,
                    CheckRunner.defaultDay(copy), BasicMonitor.toMonitor(monitor));
            Display.getDefault().asyncExec(() -> seen.accept(run));
            return Status.OK_STATUS;
        } catch (CancellationException another) {
            return Status.CANCEL_STATUS;
        }
    }
}

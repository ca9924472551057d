// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.rapport.checks.Messages;
import org.rapport.model.ServicePlan;
import org.rapport.ui.PlanSession;
import org.rapport.ui.PlanSessions;

/** Loads and checks a plan aside, so that no window stands still meanwhile. */
final class PlanLoadJob extends Job {

    private static final Messages MESSAGES = Messages.of(PlanLoadJob.class);

    private final Path file;

    private final Consumer<PlanSession> loaded;

    private final Consumer<IOException> failed;

    PlanLoadJob(Path file, Consumer<PlanSession> loaded, Consumer<IOException> failed) {
        super(MESSAGES.format("editor.loading.of", file.getFileName()));
        this.file = file;
        this.loaded = loaded;
        this.failed = failed;
        setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            PlanSession session = PlanSessions.open(file);
            FirstTime.of(session);
            // It may be edited as soon as it is shown.
            ServicePlan copy = EcoreUtil.copy(session.plan());
            Display.getDefault().asyncExec(() -> loaded.accept(session));
            FirstTime.ofCopy(copy);
        } catch (IOException problem) {
            Display.getDefault().asyncExec(() -> failed.accept(problem));
        }
        return Status.OK_STATUS;
    }
}

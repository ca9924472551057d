// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.rapport.checks.Messages;
import org.rapport.exchange.ImportChoices;
import org.rapport.exchange.VisitImport;
import org.rapport.exchange.VisitSheet;
import org.rapport.model.ServicePlan;

/** Works out aside what a sheet means after a choice, on a copy of the plan. A new choice stops what is under way. */
final class ImportAgain {

    private static final Messages MESSAGES = Messages.of(ImportAgain.class);

    private final VisitSheet sheet;

    private final ServicePlan plan;

    private final ImportChoices choices;

    private Job running;

    ImportAgain(VisitSheet sheet, ServicePlan plan, ImportChoices choices) {
        this.sheet = sheet;
        this.plan = plan;
        this.choices = choices;
    }

    /** Begins. @param shown where the result is shown, in the thread of the user interface, as long as it is there */
    void start(Control shown, Consumer<VisitImport> done) {
        cancel();
        Display display = shown.getDisplay();
        ImportChoices now = choices.copy();
        running = new Job(MESSAGES.text("visits.reading")) {

            @Override
            protected IStatus run(IProgressMonitor progress) {
                try {
                    VisitImport result = VisitImport.of(sheet, plan, now, BasicMonitor.toMonitor(progress));
                    display.asyncExec(() -> {
                        if (!shown.isDisposed() && !progress.isCanceled()) {
                            done.accept(result);
                        }
                    });
                    return Status.OK_STATUS;
                } catch (CancellationException cancelled) {
                    return Status.CANCEL_STATUS;
                }
            }
        };
        running.setSystem(true);
        running.schedule();
    }

    /** Stops what is under way. */
    void cancel() {
        if (running != null) {
            running.cancel();
        }
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.fixes;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.Finding;
import org.rapport.checks.FixKind;
import org.rapport.checks.FixValues;
import org.rapport.checks.ManyFixes;
import org.rapport.checks.Messages;
import org.rapport.model.ServicePlan;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Ask;

/**
 * Works out aside what a kind of fix does for many findings, with progress; whoever cancels finds the plan as it was.
 * What comes of it is one command with one undo.
 */
final class ManyFixesJob extends Job {

    private static final Messages MESSAGES = Messages.of(ManyFixesJob.class);

    private final Shell shell;

    private final PlanSession session;

    private final FixKind kind;

    private final String label;

    private final Consumer<Map<Finding, String>> done;

    private final ManyFixes many;

    private final ServicePlan plan;

    private final Command after;

    /**
     * Begins with the plan as it is now.
     *
     * @param said for fields that are the same in all of them
     * @param done is told what was left as it is, and why, when the plan is changed
     */
    ManyFixesJob(Shell shell, PlanSession session, FixKind kind, Collection<Finding> findings, FixValues said,
            Consumer<Map<Finding, String>> done) {
        super(MESSAGES.format("many.job", kind.name(), findings.size()));
        this.shell = shell;
        this.session = session;
        this.kind = kind;
        this.done = done;
        label = MESSAGES.format("many.command", kind.name(), findings.size());
        plan = session.plan();
        after = lastCommand();
        many = new ManyFixes(plan, CheckRegistry.installed().checks(), null, kind, findings, said);
        setUser(true);
    }

    private Command lastCommand() {
        return session.editingDomain().getCommandStack().getUndoCommand();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            many.workOut(BasicMonitor.toMonitor(monitor));
        } catch (CancellationException cancelled) {
            return Status.CANCEL_STATUS;
        }
        Display display = shell.getDisplay();
        display.asyncExec(() -> {
            // Cancelled is cancelled, also at the last moment.
            if (!shell.isDisposed() && !session.isClosed() && !monitor.isCanceled()) {
                change();
            }
        });
        return Status.OK_STATUS;
    }

    /** What was worked out is true of the plan as it was. */
    private void change() {
        if (session.plan() != plan || lastCommand() != after) {
            Ask.tell(shell, kind.name(), MESSAGES.text("many.changed"));
            return;
        }
        Command command = many.command(label);
        if (command.canExecute()) {
            session.execute(command);
        }
        done.accept(many.leftOut());
    }
}

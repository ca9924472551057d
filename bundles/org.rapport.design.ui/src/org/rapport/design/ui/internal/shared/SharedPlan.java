// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.shared;

import java.io.IOException;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.emf.transaction.RollbackException;
import org.eclipse.emf.transaction.Transaction;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.transaction.impl.InternalTransactionalEditingDomain;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.swt.widgets.Display;
import org.rapport.design.ui.PlanMaps;
import org.rapport.ui.PlanKeeper;
import org.rapport.ui.PlanSession;

/**
 * A plan that is edited on maps and in its editor at once: both work on the model that Sirius has loaded, by its
 * command stack. Whatever one of them changes the other shows, undo is the same, and either saves everything.
 */
final class SharedPlan implements PlanKeeper {

    /** Of what is taken back at once nobody is told, and nothing is kept for undo. */
    private static final Map<?, ?> ASIDE = Map.of(Transaction.OPTION_UNPROTECTED, true,
            Transaction.OPTION_NO_NOTIFICATIONS, true, Transaction.OPTION_NO_UNDO, true);

    private final PlanSession plan;
    private final PlanMaps maps;
    private final Resource resource;
    private final TransactionalEditingDomain domain;
    private final PlanChanges changes = new PlanChanges();
    private final SessionListener status = this::statusChanged;

    SharedPlan(PlanSession plan, PlanMaps maps) {
        this.plan = plan;
        this.maps = maps;
        resource = maps.plan().eResource();
        domain = maps.session().getTransactionalEditingDomain();
    }

    /** Lets the maps and everybody else work on one model from now on. Nothing of the plan may be unsaved. */
    void begin() {
        plan.share(this);
        domain.addResourceSetListener(changes);
        maps.session().addListener(status);
    }

    PlanSession plan() {
        return plan;
    }

    PlanMaps maps() {
        return maps;
    }

    boolean isOf(Session session) {
        return maps.session() == session;
    }

    boolean isIn(Resource other) {
        return resource == other;
    }

    @Override
    public Resource resource() {
        return resource;
    }

    @Override
    public CommandStack commandStack() {
        return domain.getCommandStack();
    }

    @Override
    public void execute(String label, Runnable change) {
        domain.getCommandStack().execute(new RecordingCommand(domain, label) {
            @Override
            protected void doExecute() {
                change.run();
            }
        });
    }

    @Override
    public void tryOut(Runnable change) {
        try {
            Transaction aside = ((InternalTransactionalEditingDomain) domain).startTransaction(false, ASIDE);
            try {
                change.run();
            } finally {
                aside.commit();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RollbackException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public boolean isDirty() {
        return maps.session().isOpen() && maps.session().getStatus() == SessionStatus.DIRTY;
    }

    @Override
    public void save(boolean overwrite) throws IOException {
        PlanSavingPolicy.of(maps.session()).save(maps.session(), overwrite);
    }

    @Override
    public void reload() throws IOException {
        CarefulReloading.reload(maps.session(), resource);
    }

    @Override
    public void close() {
        domain.removeResourceSetListener(changes);
        maps.session().removeListener(status);
        // Later, as Sirius may be about to close an editor, which closes its part in the session first.
        Display.getDefault().asyncExec(() -> SharedPlans.ended(this));
    }

    /** Lets go of the maps; what was not saved is lost. */
    void end() {
        maps.close(new NullProgressMonitor());
    }

    private void statusChanged(int what) {
        if (what == SessionListener.DIRTY || what == SessionListener.SYNC) {
            inUi(plan::keeperStateChanged);
        }
    }

    private static void inUi(Runnable what) {
        Display display = Display.getDefault();
        if (display.getThread() == Thread.currentThread()) {
            what.run();
        } else {
            display.asyncExec(what);
        }
    }

    /** Hears of every change of the plan, whoever made it, once for each command, undo and redo. */
    private final class PlanChanges extends ResourceSetListenerImpl {

        @Override
        public boolean isPostcommitOnly() {
            return true;
        }

        @Override
        public void resourceSetChanged(ResourceSetChangeEvent event) {
            if (event.getNotifications().stream().anyMatch(this::isOfPlan)) {
                inUi(plan::keeperChanged);
            }
        }

        private boolean isOfPlan(Notification change) {
            return !change.isTouch() && (change.getNotifier() == resource
                    || change.getNotifier() instanceof EObject element && isPlans(element));
        }

        /** What was taken out is in no resource any more; what it was taken out of is. */
        private boolean isPlans(EObject element) {
            return element.eResource() == resource;
        }
    }
}

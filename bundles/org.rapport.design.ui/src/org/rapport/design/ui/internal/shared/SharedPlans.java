// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.shared;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rapport.checks.Messages;
import org.rapport.design.ui.PlanMaps;
import org.rapport.ui.ActivePlan;
import org.rapport.ui.PlanEditors;
import org.rapport.ui.PlanSession;
import org.rapport.ui.PlanSessions;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.editor.OutsideWatch;

/** The plans that maps and editors of plans work on together. To be used from the thread of the user interface. */
public final class SharedPlans {

    private static final Messages TEXTS = Messages.of(SharedPlans.class);

    private static final List<SharedPlan> SHARED = new ArrayList<>();

    /** Sessions that were opened for a plan here, and not by somebody who goes on with them. */
    private static final List<Session> OURS = new ArrayList<>();

    private SharedPlans() {
    }

    /** The maps of a plan, when they are open. */
    public static Optional<PlanMaps> maps(PlanSession plan) {
        return SHARED.stream().filter(each -> each.plan() == plan).findFirst().map(SharedPlan::maps);
    }

    /** Saves and reads again with care what a session holds, from now on. To be called before anything is edited. */
    public static void lookAfter(Session session) {
        PlanSavingPolicy.of(session);
        CarefulReloading.of(session);
    }

    /** The open plan of a file, when it is on maps. */
    public static Optional<PlanSession> of(URI plan) {
        return SHARED.stream().filter(each -> each.resource().getURI().equals(plan)).findFirst()
                .map(SharedPlan::plan);
    }

    /**
     * Lets maps and a plan that is open work on one model. Nothing of the plan may be unsaved.
     *
     * @param ours whether the maps are closed together with the plan
     */
    public static void share(PlanSession plan, PlanMaps maps, boolean ours) {
        if (SHARED.stream().noneMatch(each -> each.plan() == plan)) {
            SharedPlan shared = new SharedPlan(plan, maps);
            lookAfter(maps.session());
            SHARED.add(shared);
            shared.begin();
        }
        if (ours && !OURS.contains(maps.session())) {
            OURS.add(maps.session());
        }
    }

    /**
     * The open plan of maps that are open; joins them if they are not together yet. Whoever calls this releases it.
     *
     * @throws CoreException when it cannot be read, or when there is something unsaved that the maps do not show
     */
    static PlanSession join(PlanMaps maps) throws CoreException {
        Path file = file(maps);
        try {
            PlanSession plan = PlanSessions.open(file);
            if (plan.isShared() || !plan.isDirty()) {
                share(plan, maps, false);
                return plan;
            }
            PlanSessions.release(plan);
        } catch (IOException unreadable) {
            throw new CoreException(Status.error(unreadable.getLocalizedMessage(), unreadable));
        }
        throw new CoreException(Status.error(TEXTS.format("share.unsaved", file.getFileName())));
    }

    private static Path file(PlanMaps maps) {
        URI uri = maps.plan().eResource().getURI();
        return Path.of((uri.isFile() ? uri : CommonPlugin.asLocalURI(uri)).toFileString());
    }

    /** Whether a plan of a session is open in an editor of plans, in any window. */
    static boolean isOpenInEditor(Session session) {
        return SHARED.stream().filter(each -> each.isOf(session)).map(SharedPlan::plan)
                .anyMatch(plan -> Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows())
                        .flatMap(window -> Stream.of(window.getPages()))
                        .flatMap(page -> Stream.of(page.getEditorReferences()))
                        .map(reference -> reference.getEditor(false))
                        .anyMatch(editor -> !(editor instanceof DialectEditor) && ActivePlan.of(editor) == plan));
    }

    /** The plan that works on this resource together with maps; null when none does. */
    static PlanSession plan(Resource resource) {
        return SHARED.stream().filter(each -> each.isIn(resource)).findFirst().map(SharedPlan::plan).orElse(null);
    }

    /** Somebody else may have written into the file of a plan: loads it again, or asks what counts. */
    static void look(PlanSession plan) {
        OutsideWatch.look(plan, shell(), loaded -> {
            // It is to be seen on the maps.
        }, problem -> warn(TEXTS.text("changed.title"), problem));
    }

    static void warn(String title, String problem) {
        Display.getDefault().asyncExec(() -> Ask.tell(shell(), title, problem));
    }

    static void ended(SharedPlan plan) {
        SHARED.remove(plan);
        Session session = plan.maps().session();
        if (SHARED.stream().noneMatch(each -> each.isOf(session)) && OURS.remove(session)) {
            plan.end();
        }
    }

    /** Tells all that are saved. @param asked whether a plan asked for it, which tells its own */
    static void saved(TransactionalEditingDomain domain, boolean asked) {
        if (!asked) {
            inUi(() -> of(domain).forEach(each -> tellSaved(each.plan())));
        }
    }

    private static void tellSaved(PlanSession plan) {
        try {
            plan.keeperSaved();
        } catch (IOException gone) {
            StatusManager.getManager().handle(Status.warning(gone.getLocalizedMessage(), gone));
        }
    }

    /** Sirius has tried to save and could not: it is tried again with the questions that may help. */
    static void notSaved(TransactionalEditingDomain domain, IOException failure) {
        List<PlanSession> plans = of(domain).stream().map(SharedPlan::plan).toList();
        if (plans.isEmpty()) {
            StatusManager.getManager().handle(Status.error(failure.getLocalizedMessage(), failure),
                    StatusManager.SHOW | StatusManager.LOG);
        }
        Display.getDefault().asyncExec(() -> plans.stream().filter(each -> !each.isClosed())
                .forEach(each -> PlanEditors.save(shell(), each)));
    }

    private static List<SharedPlan> of(TransactionalEditingDomain domain) {
        return SHARED.stream().filter(each -> each.maps().session().getTransactionalEditingDomain() == domain).toList();
    }

    private static Shell shell() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getShell();
    }

    private static void inUi(Runnable what) {
        Display display = Display.getDefault();
        if (display.getThread() == Thread.currentThread()) {
            what.run();
        } else {
            display.asyncExec(what);
        }
    }
}

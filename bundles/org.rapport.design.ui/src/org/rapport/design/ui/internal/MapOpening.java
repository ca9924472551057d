// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rapport.checks.Messages;
import org.rapport.design.ui.PlanMap;
import org.rapport.design.ui.PlanMaps;
import org.rapport.design.ui.internal.shared.MapEditors;
import org.rapport.design.ui.internal.shared.SharedPlans;
import org.rapport.model.Identifiable;
import org.rapport.model.Team;
import org.rapport.ui.PlanEditors;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Ask;

/** Opens maps of a plan that is open, as the user asks for them: with the questions it takes, and what went wrong. */
public final class MapOpening {

    private static final Messages TEXTS = Messages.of(MapOpening.class);

    private MapOpening() {
    }

    /**
     * Opens a map or table; makes it when there is none yet.
     *
     * @param about what it is about, an element of the plan
     * @return whether it is open
     */
    public static boolean open(Shell shell, PlanSession plan, PlanMap kind, Identifiable about) {
        // Sharing the plan replaces its elements, but not their ids.
        String id = about.getId();
        if (!plan.isShared() && plan.isDirty() && !saveFirst(shell, plan)) {
            return false;
        }
        MapEditors.watch();
        IStatus problem = kind.isDrawn() ? DrawingNeeds.check() : Status.OK_STATUS;
        boolean open = false;
        try {
            open = problem.isOK() && show(shell, plan, kind, id);
        } catch (CoreException failed) {
            problem = failed.getStatus();
        } catch (IOException failed) {
            problem = Status.error(TEXTS.text("open.failed"), failed);
        }
        if (!problem.isOK()) {
            StatusManager.getManager().handle(problem, StatusManager.SHOW | StatusManager.LOG);
        }
        return open;
    }

    private static boolean saveFirst(Shell shell, PlanSession plan) {
        return Ask.choose(shell, TEXTS.text("save.title"),
                TEXTS.format("save.question", plan.file().getFileName()), TEXTS.text("save.yes"),
                TEXTS.text("save.no")) == 0 && PlanEditors.save(shell, plan);
    }

    private static boolean show(Shell shell, PlanSession plan, PlanMap kind, String id)
            throws CoreException, IOException {
        boolean dirty = plan.isDirty();
        PlanMaps[] maps = new PlanMaps[1];
        busy(shell, () -> maps[0] = maps(plan, new NullProgressMonitor()));
        Identifiable about = plan.element(id);
        Optional<List<Team>> teams = TeamsFirst.isWorthAsking(about) && maps[0].find(kind, about).isEmpty()
                ? TeamsFirst.ask(shell, kind, plan.plan())
                : Optional.of(List.of());
        if (teams.isEmpty()) {
            return false;
        }
        List<? extends EObject> subjects = teams.get().isEmpty() || kind.isDrawn() ? List.of(about) : teams.get();
        busy(shell, () -> subjects.forEach(each -> show(maps[0], kind, each, teams.get())));
        if (!dirty && plan.isDirty()) {
            // Making a map changes nothing of the plan; nobody needs to be asked whether to keep that.
            plan.save(false);
        }
        return true;
    }

    private static void show(PlanMaps maps, PlanMap kind, EObject about, List<Team> teams) {
        SubMonitor progress = SubMonitor.convert(new NullProgressMonitor(), 2);
        DRepresentation map = maps.get(kind, about, made -> narrow(made, teams), progress.split(1));
        maps.show(map, progress.split(1));
    }

    private static void narrow(DRepresentation made, List<Team> teams) {
        if (made instanceof DDiagram map) {
            TeamsFirst.show(map, teams);
        }
    }

    /** Something that takes a while, and only the window can do. */
    private interface Work {
        void run() throws CoreException;
    }

    private static void busy(Shell shell, Work work) throws CoreException {
        CoreException[] problem = new CoreException[1];
        BusyIndicator.showWhile(shell.getDisplay(), () -> {
            try {
                work.run();
            } catch (CoreException failed) {
                problem[0] = failed;
            }
        });
        if (problem[0] != null) {
            throw problem[0];
        }
    }

    private static PlanMaps maps(PlanSession plan, IProgressMonitor monitor) throws CoreException {
        PlanMaps open = SharedPlans.maps(plan).orElse(null);
        if (open == null) {
            SubMonitor progress = SubMonitor.convert(monitor, 2);
            IFile file = PlanFiles.inWorkspace(plan.file(), progress.split(1));
            open = PlanMaps.open(file, progress.split(1));
            SharedPlans.share(plan, open, true);
        }
        return open;
    }
}

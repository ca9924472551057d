// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
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
        IStatus[] problem = { Status.OK_STATUS };
        BusyIndicator.showWhile(shell.getDisplay(), () -> problem[0] = show(plan, kind, id));
        if (!problem[0].isOK()) {
            StatusManager.getManager().handle(problem[0], StatusManager.SHOW | StatusManager.LOG);
        }
        return problem[0].isOK();
    }

    private static boolean saveFirst(Shell shell, PlanSession plan) {
        return Ask.choose(shell, TEXTS.text("save.title"),
                TEXTS.format("save.question", plan.file().getFileName()), TEXTS.text("save.yes"),
                TEXTS.text("save.no")) == 0 && PlanEditors.save(shell, plan);
    }

    private static IStatus show(PlanSession plan, PlanMap kind, String id) {
        SubMonitor progress = SubMonitor.convert(new NullProgressMonitor(), 3);
        IStatus needs = kind.isDrawn() ? DrawingNeeds.check() : Status.OK_STATUS;
        if (!needs.isOK()) {
            return needs;
        }
        try {
            boolean dirty = plan.isDirty();
            PlanMaps maps = maps(plan, progress.split(1));
            EObject about = plan.element(id);
            DRepresentation map = maps.get(kind, about, progress.split(1));
            maps.show(map, progress.split(1));
            if (!dirty && plan.isDirty()) {
                // Making a map changes nothing of the plan; nobody needs to be asked whether to keep that.
                plan.save(false);
            }
            return Status.OK_STATUS;
        } catch (CoreException failed) {
            return failed.getStatus();
        } catch (IOException failed) {
            return Status.error(TEXTS.text("open.failed"), failed);
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

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rapport.checks.Messages;
import org.rapport.design.ui.PlanMap;
import org.rapport.design.ui.PlanMaps;
import org.rapport.model.ServicePlan;

/** Opens a plan with its first map, as seen by the user: with progress, and with what went wrong. */
public final class MapOpening {

    private static final Messages TEXTS = Messages.of(MapOpening.class);

    private MapOpening() {
    }

    /** Finds or makes the plan to open. */
    @FunctionalInterface
    public interface Source {

        /** @throws CoreException when there is none */
        IFile get(IProgressMonitor monitor) throws CoreException;
    }

    /** Opens the plan of a source. Tells the user when that fails. @return whether it is open */
    public static boolean run(Source source) {
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                try {
                    IFile file = source.get(monitor);
                    PlatformUI.getWorkbench().getDisplay().syncExec(() -> show(file, monitor));
                } catch (CoreException failed) {
                    throw new InvocationTargetException(failed);
                }
            });
            return true;
        } catch (InvocationTargetException failed) {
            IStatus status = failed.getCause() instanceof CoreException core
                    ? core.getStatus()
                    : Status.error(TEXTS.text("open.failed"), failed.getCause());
            StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void show(IFile file, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        try {
            PlatformUI.getWorkbench().showPerspective(MapsPerspective.ID,
                    PlatformUI.getWorkbench().getActiveWorkbenchWindow());
            PlanMaps maps = PlanMaps.open(file, progress.split(1));
            DRepresentation first = first(maps, progress.split(1));
            maps.show(first, monitor);
            maps.save(monitor);
        } catch (CoreException failed) {
            StatusManager.getManager().handle(failed.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /** The one that was made first; without any, that of the only person, or of the service. */
    private static DRepresentation first(PlanMaps maps, IProgressMonitor monitor) {
        if (!maps.all().isEmpty()) {
            return maps.all().getFirst().getRepresentation();
        }
        ServicePlan plan = maps.plan();
        boolean single = plan.getPeople().size() == 1;
        PlanMap kind = single ? PlanMap.STRENGTHS_AND_GOALS : PlanMap.WHO_KNOWS_WHOM;
        EObject about = single ? plan.getPeople().getFirst() : plan;
        return maps.get(kind, about, monitor);
    }
}

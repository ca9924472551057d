// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.markers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.rapport.checks.CheckRun;
import org.rapport.checks.Finding;
import org.rapport.checks.Messages;
import org.rapport.ui.PlanListener;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.editor.PlanEditor;

/**
 * Shows the findings of an open plan as problem markers, as Eclipse shows problems of any file. They are written aside
 * from the thread of the user interface, which only says what there is; of several changes in a row the last counts.
 */
public final class FindingMarkers extends WorkspaceJob implements PlanListener {

    private static boolean begun;

    private final PlanSession session;

    /** What is to be shown; null when the plan is closed. */
    private volatile List<Mark> wanted;

    private volatile Path path;

    private IFile file;

    private Path shownFor;

    private FindingMarkers(PlanSession session) {
        super(Messages.of(FindingMarkers.class).text("markers.job"));
        this.session = session;
        setRule(ResourcesPlugin.getWorkspace().getRoot());
        setSystem(true);
        setPriority(DECORATE);
    }

    /** Begins to show the findings of a plan that was opened. */
    public static void follow(PlanSession session) {
        FindingMarkers markers = new FindingMarkers(session);
        session.addListener(markers);
        markers.findingsChanged(session.findings());
    }

    @Override
    public void findingsChanged(CheckRun run) {
        path = session.file();
        wanted = run.findings().stream().filter(finding -> !finding.isOverridden()).map(Mark::of).toList();
        schedule();
    }

    @Override
    public void stateChanged() {
        if (!session.file().equals(path)) {
            findingsChanged(session.findings());
        }
    }

    @Override
    public void closed() {
        wanted = null;
        schedule();
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        forgetLeftovers(monitor);
        List<Mark> now = wanted;
        if (file != null && (now == null || !path.equals(shownFor))) {
            LinkedPlans.forget(file, monitor);
            file = null;
        }
        if (now != null) {
            if (file == null || !file.exists()) {
                file = LinkedPlans.file(path, monitor);
                shownFor = path;
            }
            show(file, now);
        }
        return Status.OK_STATUS;
    }

    private static void forgetLeftovers(IProgressMonitor monitor) throws CoreException {
        if (!begun) {
            begun = true;
            LinkedPlans.forgetAll(monitor);
        }
    }

    /** Takes away what is shown and not wanted any more, and adds what is not shown yet. */
    private static void show(IFile file, List<Mark> wanted) throws CoreException {
        List<Mark> missing = new ArrayList<>(wanted);
        for (IMarker marker : file.findMarkers(Mark.TYPE, false, IResource.DEPTH_ZERO)) {
            if (!missing.remove(Mark.of(marker))) {
                marker.delete();
            }
        }
        for (Mark mark : missing) {
            file.createMarker(Mark.TYPE, mark.attributes());
        }
    }

    /** Shows in an editor what a marker is about. */
    public static void show(PlanEditor editor, IMarker marker) {
        editor.whenLoaded(session -> editor.reveal(session.element(Mark.of(marker).element())));
    }

    /** The finding of an open plan that a marker tells of; null when it is gone. */
    static Finding finding(PlanSession session, IMarker marker) {
        Mark mark = Mark.of(marker);
        return session.findings().findings().stream().filter(mark::tellsOf).findFirst().orElse(null);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.markers;

import java.net.URI;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Where markers stand of plans that are in no project: a project that only holds links to the plans that are open.
 * Nothing is ever written through it; with the last editor of a plan its link goes, and the plan stays where it is.
 */
public final class LinkedPlans {

    private static final String PROJECT = "Rapport";

    private LinkedPlans() {
    }

    /** Whether a file in the workspace is only such a link. */
    public static boolean isLink(IFile file) {
        return file.getProject().getName().equals(PROJECT) && file.isLinked();
    }

    /** The file of a plan in the workspace: that of a project, or else a link, which is made. */
    static IFile file(Path plan, IProgressMonitor monitor) throws CoreException {
        URI uri = plan.toUri();
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        for (IFile candidate : root.findFilesForLocationURI(uri)) {
            if (candidate.exists() && !isLink(candidate)) {
                return candidate;
            }
        }
        IProject project = root.getProject(PROJECT);
        if (!project.exists()) {
            project.create(monitor);
        }
        project.open(monitor);
        IFile link = freeName(project, plan.getFileName().toString());
        link.createLink(uri, IResource.ALLOW_MISSING_LOCAL, monitor);
        return link;
    }

    /** Forgets a file that {@link #file} gave. */
    static void forget(IFile file, IProgressMonitor monitor) throws CoreException {
        if (file.exists()) {
            file.deleteMarkers(Mark.TYPE, true, IResource.DEPTH_ZERO);
            if (isLink(file)) {
                file.delete(true, monitor);
            }
        }
    }

    /** Forgets the links that are left from a run that ended before its plans were closed. */
    static void forgetAll(IProgressMonitor monitor) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
        if (project.exists()) {
            project.delete(true, true, monitor);
        }
    }

    private static IFile freeName(IProject project, String name) {
        IFile file = project.getFile(name);
        for (int i = 2; file.exists(); i++) {
            file = project.getFile(i + " " + name);
        }
        return file;
    }
}

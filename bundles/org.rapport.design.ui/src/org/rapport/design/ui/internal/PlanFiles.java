// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;

/** Brings plans into the workspace where they are: their folder becomes a project, with the maps beside the plan. */
public final class PlanFiles {

    private PlanFiles() {
    }

    /**
     * A plan anywhere, as a file of the workspace. The folder it is in becomes a project if it is part of none.
     *
     * @throws CoreException when the folder cannot be a project, as one that holds another project
     */
    public static IFile inWorkspace(Path plan, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        Path file = plan.toAbsolutePath().normalize();
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IFile known = workspace.getRoot().getFileForLocation(IPath.fromPath(file));
        if (known != null && known.getProject().isOpen()) {
            known.refreshLocal(IResource.DEPTH_ZERO, progress.split(1));
            return known;
        }
        Path folder = file.getParent();
        IProject project = workspace.getRoot().getProject(freeName(folder.getFileName().toString()));
        IProjectDescription description = workspace.newProjectDescription(project.getName());
        IPath location = IPath.fromPath(folder);
        if (!workspace.getRoot().getLocation().equals(location.removeLastSegments(1))) {
            IStatus possible = workspace.validateProjectLocation(project, location);
            if (possible.getSeverity() == IStatus.ERROR) {
                throw new CoreException(possible);
            }
            description.setLocation(location);
        }
        project.create(description, progress.split(1));
        project.open(progress.split(1));
        return project.getFile(file.getFileName().toString());
    }

    /** A new empty project, called like this or with a number behind. */
    public static IProject newProject(String name, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(freeName(name));
        project.create(progress.split(1));
        project.open(progress.split(1));
        return project;
    }

    /** A new empty folder, called like this or with a number behind. */
    public static Path newFolder(Path parent, String name) throws IOException {
        String free = free(name, each -> !Files.exists(parent.resolve(each)));
        return Files.createDirectories(parent.resolve(free));
    }

    private static String freeName(String wanted) {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        return free(wanted, name -> !workspace.getRoot().getProject(name).exists());
    }

    private static String free(String wanted, Predicate<String> isFree) {
        String plain = wanted.strip().replaceAll("[^\\p{L}\\p{N} ._-]+", "-");
        String base = plain.isEmpty() || plain.startsWith(".") ? "plan" + plain : plain;
        return Stream.iterate(1, number -> number + 1).map(number -> number == 1 ? base : base + " " + number)
                .filter(isFree).findFirst().orElseThrow();
    }
}

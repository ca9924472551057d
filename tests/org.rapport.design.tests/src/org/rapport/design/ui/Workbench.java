// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** What every test of the maps needs of the running workbench and the checkout. */
final class Workbench {

    static final IProgressMonitor QUIET = new NullProgressMonitor();

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofMillis(20);

    private Workbench() {
    }

    /** A new project with a copy of the example. */
    static IFile riverside(String project) throws CoreException, IOException {
        Path example = checkout().resolve("examples/riverside/riverside.rapport");
        IProject made = ResourcesPlugin.getWorkspace().getRoot().getProject(project);
        made.create(QUIET);
        made.open(QUIET);
        IFile file = made.getFile("riverside.rapport");
        try (var text = Files.newInputStream(example)) {
            file.create(text, true, QUIET);
        }
        return file;
    }

    static void delete(IFile file) throws CoreException {
        file.getProject().delete(true, true, QUIET);
    }

    /** What a map of a kind is about in these tests: Emrys, or the whole service. */
    static EObject subject(PlanMaps maps, PlanMap kind) {
        EObject emrys = maps.plan().eResource().getEObject("emrys");
        return kind.isAbout(emrys) ? emrys : maps.plan();
    }

    /** Opens a map of a kind in its editor, with all layers. */
    static DRepresentation show(PlanMaps maps, PlanMap kind) {
        DRepresentation map = maps.get(kind, subject(maps, kind), QUIET);
        maps.show(map, QUIET);
        Layers.showAll(maps, map);
        settle();
        return map;
    }

    /** Lets the workbench do what it has put off. */
    static void settle() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    /** Waits for what the workbench does later, in other threads too. */
    static void until(String what, BooleanSupplier happened) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).as("%s in time", what).isLessThan(end);
            settle();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    static Path checkout() {
        Path start = Path.of(System.getProperty("rapport.root", "")).toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw")) && Files.isDirectory(folder.resolve("bundles"))) {
                return folder;
            }
        }
        throw new IllegalStateException("The tests read the examples, but " + start + " is in no checkout");
    }
}

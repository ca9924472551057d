// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.rapport.design.ui.internal.MapCommand;

/** What every test of the maps needs of the running workbench and the checkout. */
final class Workbench {

    static final IProgressMonitor QUIET = new NullProgressMonitor();

    private static final String ONLY_ADA = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rapport:ServicePlan xmlns:rapport="http://rapport-planning.org/plan" id="plan" name="Mill Lane">
              <standards id="standards"/>
              <people id="ada" name="Ada"/>
            </rapport:ServicePlan>
            """;

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

    /** Makes one more map, even where there is one, without opening it. */
    static DRepresentation another(PlanMaps maps, PlanMap kind, EObject about) {
        return MapCommand.create(maps.session(), kind.in(maps.session()), about, made -> {
            // All of it is shown.
        }, QUIET);
    }

    /** A new project with a plan in which there is nobody but Ada. */
    static IFile onlyAda(String project) throws CoreException {
        IProject made = ResourcesPlugin.getWorkspace().getRoot().getProject(project);
        made.create(QUIET);
        made.open(QUIET);
        IFile file = made.getFile("plan.rapport");
        file.create(new ByteArrayInputStream(ONLY_ADA.getBytes(StandardCharsets.UTF_8)), true, QUIET);
        return file;
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

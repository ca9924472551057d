// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.ui.PlanEditors;
import org.rapport.ui.PlanSession;

/** The steps that a script may take. They run in a thread of the probe and reach into that of the windows. */
final class Steps {

    private static final long PATIENCE = 60_000;

    private static final int PAUSE = 10;

    private final Display display;

    private final Consumer<String> says;

    private final BusyTimes busy;

    Steps(Display display, Consumer<String> says) {
        this.display = display;
        this.says = says;
        busy = new BusyTimes(display);
    }

    void run(String step, String argument) throws Exception {
        switch (step) {
            case "open" -> open(Path.of(argument));
            case "rename" -> inDisplay(() -> {
                session().set(session().plan(), Literals.NAMED_ELEMENT__NAME, argument);
                return null;
            });
            case "kept" -> waitUntil("a copy is kept aside", Steps::isKept);
            case "answer" -> says.accept("asked " + Dialogs.answer(this, argument));
            case "recovered" -> waitUntil("the edits are back", () -> session() != null && session().isDirty());
            case "draft" -> new DraftSteps(this).start();
            case "drafted" -> new DraftSteps(this).waitForChange();
            case "tell" -> says.accept("plan " + inDisplay(Steps::state));
            case "save" -> inDisplay(() -> page().saveEditor(page().getActiveEditor(), false));
            case "use" -> new Day(this, says, busy).live();
            case "close" -> inDisplay(() -> page().closeAllEditors(false));
            case "exit" -> display.asyncExec(() -> PlatformUI.getWorkbench().close());
            case "say" -> says.accept(argument);
            default -> throw new IllegalArgumentException("No such step: " + step);
        }
    }

    private void open(Path file) throws PartInitException {
        long start = System.nanoTime();
        busy.restart();
        display.syncExec(() -> {
            try {
                PlanEditors.open(page(), file);
            } catch (PartInitException failed) {
                throw new IllegalStateException(failed);
            }
        });
        waitUntil(file + " is open", () -> session() != null);
        settle();
        says.accept("open " + (System.nanoTime() - start) / 1_000_000);
        busy.tell("opening", says);
    }

    private static String state() {
        PlanSession session = session();
        return session.plan().getName() + "|" + session.plan().getVisits().size() + "|"
                + (session.isDirty() ? "unsaved" : "saved");
    }

    /** The plan of the editor in front; null when there is none, or it is still being loaded. */
    static PlanSession session() {
        IWorkbenchPage page = page();
        return page == null || page.getActiveEditor() == null ? null
                : page.getActiveEditor().getAdapter(PlanSession.class);
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static boolean isKept() {
        Path folder = Platform.getStateLocation(Platform.getBundle("org.rapport.ui")).append("recovery").toPath();
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".unsaved"));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Waits until all that is queued for the windows is done. */
    void settle() {
        for (int round = 0; round < 3; round++) {
            display.syncExec(() -> Arrays.stream(display.getShells()).forEach(shell -> shell.update()));
        }
    }

    <T> T inDisplay(Supplier<T> what) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                result.set(what.get());
            } catch (RuntimeException failed) {
                failure.set(failed);
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
        return result.get();
    }

    void waitUntil(String what, BooleanSupplier isSo) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!inDisplay(isSo::getAsBoolean)) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("Waited in vain until " + what);
            }
            pause(PAUSE);
        }
    }

    static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

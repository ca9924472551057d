// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.model.ServicePlan;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.FileChoice;
import org.rapport.ui.internal.draft.Drafts;
import org.rapport.ui.internal.editor.PlanEditor;

/**
 * Base of tests in the workbench. Each begins and ends without open editors; a question that nobody answers fails the
 * test instead of waiting for ever.
 */
@ExtendWith(WorkbenchExtension.class)
public abstract class WorkbenchTest {

    private static final long PATIENCE = 20_000;

    /** For the files of a test. */
    @TempDir
    protected Path folder;

    @BeforeEach
    void startAlone() {
        Ask.answerBy((question, choices) -> {
            throw new AssertionError("Nobody answers: " + question);
        });
        FileChoice.answerBy(dialog -> {
            throw new AssertionError("Nobody chooses a file: " + dialog.getText());
        });
        page().closeAllEditors(false);
        shell().forceActive();
        pump();
    }

    @AfterEach
    void endAlone() {
        // A draft is kept when its plan is closed, and asked about in the end.
        PlanSessions.all().stream().map(Drafts::of).filter(Objects::nonNull).forEach(Drafts::discard);
        page().closeAllEditors(false);
        pump();
        Ask.answerBy(null);
        FileChoice.answerBy(null);
        Dialogs.assertDone();
    }

    /** The page of the one window. */
    protected static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** The one window. */
    protected static Shell shell() {
        return page().getWorkbenchWindow().getShell();
    }

    /** Lets the user interface do what it has to do. */
    protected static void pump() {
        Display display = Display.getDefault();
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    /** Lets the user interface go on until something is so. */
    protected static void waitUntil(String what, BooleanSupplier isSo) {
        waitUntil(what, PATIENCE, isSo);
    }

    /** The same for work that takes its time, on a machine that has much to do. */
    protected static void waitLong(String what, BooleanSupplier isSo) {
        waitUntil(what, 6 * PATIENCE, isSo);
    }

    private static void waitUntil(String what, long patience, BooleanSupplier isSo) {
        long end = System.currentTimeMillis() + patience;
        while (!isSo.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("Waited in vain until " + what);
            }
            if (!Display.getDefault().readAndDispatch()) {
                pause(10);
            }
        }
        pump();
    }

    /** Lets the user interface go on for some time, for what nothing can be asked about. */
    protected static void pumpFor(int milliseconds) {
        long end = System.currentTimeMillis() + milliseconds;
        waitUntil("time is over", () -> System.currentTimeMillis() >= end);
    }

    /** A copy of the example service, alone in the folder of the test. */
    protected Path riverside() {
        return copy("riverside/riverside.rapport");
    }

    /** A copy of the example of one person. */
    protected Path firstPlan() {
        return copy("first-plan.rapport");
    }

    private Path copy(String example) {
        try {
            Path from = Path.of(System.getProperty("rapport.examples")).resolve(example);
            return Files.copy(from, folder.resolve(from.getFileName()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Opens a plan and waits until its pages are there. */
    protected static PlanEditor open(Path file) {
        try {
            PlanEditor editor = (PlanEditor) PlanEditors.open(page(), file);
            waitUntil(file + " is open", () -> editor.session() != null);
            return editor;
        } catch (PartInitException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Shows a view. */
    @SuppressWarnings("unchecked")
    protected static <V extends IViewPart> V view(String id) {
        try {
            V view = (V) page().showView(id);
            pump();
            return view;
        } catch (PartInitException failed) {
            throw new AssertionError(failed);
        }
    }

    /** The plan of an editor. */
    protected static ServicePlan plan(PlanEditor editor) {
        return editor.session().plan();
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

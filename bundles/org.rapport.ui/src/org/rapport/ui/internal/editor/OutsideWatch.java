// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.rapport.checks.Messages;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Ask;

/**
 * Sees when somebody else has changed the file of an open plan. Without edits of our own the plan is loaded again; else
 * the user is asked. Looks while its editor is in front, every two seconds, as not every file system tells of changes.
 */
public final class OutsideWatch implements IPartListener2, Runnable {

    private static final Messages MESSAGES = Messages.of(OutsideWatch.class);

    private static final int EVERY = 2_000;

    private static final Set<PlanSession> ASKING = new HashSet<>();

    private final PlanEditor editor;

    private boolean disposed;

    OutsideWatch(PlanEditor editor) {
        this.editor = editor;
        editor.getSite().getPage().addPartListener(this);
        Display.getDefault().timerExec(EVERY, this);
    }

    @Override
    public void run() {
        if (!disposed) {
            Display.getDefault().timerExec(EVERY, this);
            if (editor.getSite().getPage().isPartVisible(editor)) {
                look();
            }
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        if (part.getPart(false) == editor) {
            look();
        }
    }

    /** Looks now. */
    void look() {
        if (!disposed) {
            look(editor.session(), editor.getSite().getShell(), this::say, this::say);
        }
    }

    /**
     * Looks at the file of a plan now, whoever shows the plan.
     *
     * @param shell where it is asked what counts
     * @param loaded is told that the plan was loaded again
     * @param problem is told that the file cannot be read
     */
    public static void look(PlanSession session, Shell shell, Consumer<String> loaded, Consumer<String> problem) {
        if (session.isClosed() || !ASKING.add(session)) {
            return;
        }
        try {
            if (session.isChangedOutside()) {
                answer(session, shell, loaded, problem);
            }
        } catch (IOException failed) {
            problem.accept(MESSAGES.format("outside.unreadable", failed.getLocalizedMessage()));
        } finally {
            ASKING.remove(session);
        }
    }

    private static void answer(PlanSession session, Shell shell, Consumer<String> loaded, Consumer<String> problem)
            throws IOException {
        String name = session.file().getFileName().toString();
        flush(session);
        if (session.isDirty() && Ask.choose(shell, MESSAGES.text("conflict.title"),
                MESSAGES.format("outside.question", name), MESSAGES.text("outside.keep"),
                MESSAGES.text("conflict.theirs")) != 1) {
            session.keepMine();
            return;
        }
        try {
            session.reload();
            loaded.accept(MESSAGES.format("outside.loaded", name));
        } catch (IOException broken) {
            session.keepMine();
            String why = broken.getLocalizedMessage().lines().findFirst().orElse("");
            problem.accept(MESSAGES.format("outside.unreadable", why));
        }
    }

    /** What is being typed is an edit already: whoever types on without a pause would lose all of it. */
    private static void flush(PlanSession session) {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                for (IEditorReference reference : page.getEditorReferences()) {
                    if (reference.getEditor(false) instanceof PlanEditor editor && editor.session() == session) {
                        editor.flush();
                    }
                }
            }
        }
    }

    private void say(String message) {
        editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
    }

    void dispose() {
        disposed = true;
        editor.getSite().getPage().removePartListener(this);
    }
}

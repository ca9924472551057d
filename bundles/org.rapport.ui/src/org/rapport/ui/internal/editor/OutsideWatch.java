// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import java.io.IOException;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.rapport.checks.Messages;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Ask;

/**
 * Sees when somebody else has changed the file of an open plan. Without edits of our own the plan is loaded again; else
 * the user is asked. Looks while its editor is in front, every two seconds, as not every file system tells of changes.
 */
final class OutsideWatch implements IPartListener2, Runnable {

    private static final Messages MESSAGES = Messages.of(OutsideWatch.class);

    private static final int EVERY = 2_000;

    private final PlanEditor editor;

    private boolean disposed;

    private boolean asking;

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
        PlanSession session = editor.session();
        if (asking || disposed) {
            return;
        }
        asking = true;
        try {
            if (session.isChangedOutside()) {
                answer(session);
            }
        } catch (IOException failed) {
            say(MESSAGES.format("outside.unreadable", failed.getLocalizedMessage()));
        } finally {
            asking = false;
        }
    }

    private void answer(PlanSession session) throws IOException {
        String name = session.file().getFileName().toString();
        if (session.isDirty() && Ask.choose(editor.getSite().getShell(), MESSAGES.text("conflict.title"),
                MESSAGES.format("outside.question", name), MESSAGES.text("outside.keep"),
                MESSAGES.text("conflict.theirs")) != 1) {
            session.keepMine();
            return;
        }
        try {
            session.reload();
            say(MESSAGES.format("outside.loaded", name));
        } catch (IOException broken) {
            session.keepMine();
            say(MESSAGES.format("outside.unreadable", broken.getLocalizedMessage().lines().findFirst().orElse("")));
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

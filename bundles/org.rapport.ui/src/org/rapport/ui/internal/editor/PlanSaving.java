// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.part.FileEditorInput;
import org.rapport.checks.Messages;
import org.rapport.model.io.ChangedElsewhereException;
import org.rapport.ui.PlanEditors;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.FileChoice;
import org.rapport.ui.internal.Log;
import org.rapport.ui.internal.RecentPlans;

/** Saves an open plan, and asks what to do when that cannot be done as it is. */
public final class PlanSaving {

    private static final Messages MESSAGES = Messages.of(PlanSaving.class);

    private final Supplier<PlanSession> session;

    private final Supplier<Shell> shell;

    private final Consumer<Path> moved;

    /**
     * @param session the plan
     * @param shell where questions are asked
     * @param moved hears of the file that the plan belongs to after it was saved as another
     */
    public PlanSaving(Supplier<PlanSession> session, Supplier<Shell> shell, Consumer<Path> moved) {
        this.session = session;
        this.shell = shell;
        this.moved = moved;
    }

    /** Saves into the file of the plan. @return whether everything is saved now */
    public boolean save() {
        try {
            session.get().save(false);
            showToWorkspace();
            return true;
        } catch (ChangedElsewhereException conflict) {
            return resolve();
        } catch (IOException failed) {
            return offerAnotherFile(failed);
        }
    }

    /** Somebody else has written into the file meanwhile. */
    private boolean resolve() {
        String name = session.get().file().getFileName().toString();
        int choice = Ask.choose(shell(), MESSAGES.text("conflict.title"), MESSAGES.format("conflict.question", name),
                MESSAGES.text("conflict.copy"), MESSAGES.text("conflict.theirs"), MESSAGES.text("conflict.mine"),
                MESSAGES.text("cancel"));
        try {
            return switch (choice) {
                case 0 -> saveAs();
                case 1 -> {
                    session.get().reload();
                    yield true;
                }
                case 2 -> {
                    session.get().save(true);
                    showToWorkspace();
                    yield true;
                }
                default -> false;
            };
        } catch (IOException failed) {
            return offerAnotherFile(failed);
        }
    }

    private boolean offerAnotherFile(IOException failed) {
        int choice = Ask.choose(shell(), MESSAGES.text("save.failed"), failed.getLocalizedMessage(),
                MESSAGES.text("conflict.copy"), MESSAGES.text("cancel"));
        return choice == 0 && saveAs();
    }

    /** Asks for another file, and saves into that. @return whether everything is saved now */
    boolean saveAs() {
        Path file = askForFile();
        if (file == null) {
            return false;
        }
        try {
            if (!session.get().saveAs(file)) {
                Ask.tell(shell(), MESSAGES.text("save.as"), MESSAGES.format("save.copied", file,
                        session.get().file().getFileName()));
                return false;
            }
            moved.accept(file);
            RecentPlans.add(file);
            showToWorkspace();
            return true;
        } catch (IOException failed) {
            Ask.tell(shell(), MESSAGES.text("save.failed"), failed.getLocalizedMessage());
            return false;
        }
    }

    private Path askForFile() {
        FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
        dialog.setText(MESSAGES.text("save.as"));
        dialog.setFilterExtensions(new String[] { "*.rapport" });
        dialog.setFilterPath(session.get().file().toAbsolutePath().getParent().toString());
        dialog.setFileName(session.get().file().getFileName().toString());
        dialog.setOverwrite(true);
        String name = FileChoice.open(dialog);
        if (name == null) {
            return null;
        }
        return Path.of(name.endsWith(".rapport") ? name : name + ".rapport");
    }

    /** A file that is in a project was written past the workspace. */
    private void showToWorkspace() {
        if (PlanEditors.input(session.get().file()) instanceof FileEditorInput input) {
            IFile file = input.getFile();
            try {
                file.refreshLocal(IResource.DEPTH_ZERO, null);
            } catch (CoreException failed) {
                Log.warning("The workspace could not look at " + file.getFullPath(), failed);
            }
        }
    }

    private Shell shell() {
        return shell.get();
    }
}

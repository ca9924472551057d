// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;

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
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.FileChoice;
import org.rapport.ui.internal.Log;
import org.rapport.ui.internal.RecentPlans;

/** Saves the plan of an editor, and asks what to do when that cannot be done as it is. */
final class PlanSaving {

    private static final Messages MESSAGES = Messages.of(PlanSaving.class);

    private final PlanEditor editor;

    PlanSaving(PlanEditor editor) {
        this.editor = editor;
    }

    /** Saves into the file of the plan. @return whether everything is saved now */
    boolean save() {
        try {
            editor.session().save(false);
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
        String name = editor.session().file().getFileName().toString();
        int choice = Ask.choose(shell(), MESSAGES.text("conflict.title"), MESSAGES.format("conflict.question", name),
                MESSAGES.text("conflict.copy"), MESSAGES.text("conflict.theirs"), MESSAGES.text("conflict.mine"),
                MESSAGES.text("cancel"));
        try {
            return switch (choice) {
                case 0 -> saveAs();
                case 1 -> {
                    editor.session().reload();
                    yield true;
                }
                case 2 -> {
                    editor.session().save(true);
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
            editor.session().saveAs(file);
            editor.movedTo(file);
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
        dialog.setFilterPath(editor.session().file().toAbsolutePath().getParent().toString());
        dialog.setFileName(editor.session().file().getFileName().toString());
        dialog.setOverwrite(true);
        String name = FileChoice.open(dialog);
        if (name == null) {
            return null;
        }
        return Path.of(name.endsWith(".rapport") ? name : name + ".rapport");
    }

    /** A file that is in a project was written past the workspace. */
    private void showToWorkspace() {
        if (PlanEditors.input(editor.session().file()) instanceof FileEditorInput input) {
            IFile file = input.getFile();
            try {
                file.refreshLocal(IResource.DEPTH_ZERO, null);
            } catch (CoreException failed) {
                Log.warning("The workspace could not look at " + file.getFullPath(), failed);
            }
        }
    }

    private Shell shell() {
        return editor.getSite().getShell();
    }
}

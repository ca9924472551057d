// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal;

import java.nio.file.Path;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks for files by the dialogue of the operating system. Tests answer instead, as they cannot reach into it. */
public final class FileChoice {

    private static Function<FileDialog, String> answers = FileDialog::open;

    private static Function<DirectoryDialog, String> folders = DirectoryDialog::open;

    private FileChoice() {
    }

    /**
     * Asks for a file to read, to begin with in the folder of a plan.
     *
     * @param patterns which files are offered, such as {@code *.csv}
     * @return the file chosen; null when none was
     */
    public static Path toRead(Shell shell, String title, Path plan, String... patterns) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(title);
        dialog.setFilterExtensions(patterns);
        dialog.setFilterPath(plan.toAbsolutePath().getParent().toString());
        String file = open(dialog);
        return file == null ? null : Path.of(file);
    }

    /** Opens a dialogue. @return the path chosen; null when none was */
    public static String open(FileDialog dialog) {
        return answers.apply(dialog);
    }

    /** Opens a dialogue for a folder. @return the path chosen; null when none was */
    public static String folder(DirectoryDialog dialog) {
        return folders.apply(dialog);
    }

    /** For tests: answers questions for folders from now on; null asks the user again. */
    public static void answerFoldersBy(Function<DirectoryDialog, String> given) {
        folders = given == null ? DirectoryDialog::open : given;
    }

    /** For tests: answers from now on; null asks the user again. */
    public static void answerBy(Function<FileDialog, String> given) {
        answers = given == null ? FileDialog::open : given;
    }
}

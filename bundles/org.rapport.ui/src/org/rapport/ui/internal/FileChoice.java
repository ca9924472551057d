// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal;

import java.util.function.Function;

import org.eclipse.swt.widgets.FileDialog;

/** Asks for files by the dialogue of the operating system. Tests answer instead, as they cannot reach into it. */
public final class FileChoice {

    private static Function<FileDialog, String> answers = FileDialog::open;

    private FileChoice() {
    }

    /** Opens a dialogue. @return the path chosen; null when none was */
    public static String open(FileDialog dialog) {
        return answers.apply(dialog);
    }

    /** For tests: answers from now on; null asks the user again. */
    public static void answerBy(Function<FileDialog, String> given) {
        answers = given == null ? FileDialog::open : given;
    }
}

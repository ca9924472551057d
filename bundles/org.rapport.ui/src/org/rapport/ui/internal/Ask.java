// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal;

import java.util.function.BiFunction;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Asks the user to choose between ways on. Tests answer instead. */
public final class Ask {

    private static BiFunction<String, String[], Integer> answers;

    private Ask() {
    }

    /**
     * Asks, and waits for the answer.
     *
     * @param choices labels of the buttons; the first is the safe one and chosen by Enter
     * @return the index of the choice; -1 when the question was closed
     */
    public static int choose(Shell shell, String title, String question, String... choices) {
        if (answers != null) {
            return answers.apply(question, choices);
        }
        return new MessageDialog(shell, title, null, question, MessageDialog.QUESTION, 0, choices) {

            @Override
            protected Control createButtonBar(Composite parent) {
                Control bar = super.createButtonBar(parent);
                Letters.in(parent);
                return bar;
            }
        }.open();
    }

    /** Says what went wrong, and waits until it was read. */
    public static void tell(Shell shell, String title, String message) {
        if (answers != null) {
            answers.apply(message, new String[0]);
        } else {
            MessageDialog.open(MessageDialog.WARNING, shell, title, message, 0);
        }
    }

    /** For tests: answers questions from now on; null asks the user again. */
    public static void answerBy(BiFunction<String, String[], Integer> given) {
        answers = given;
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Does in dialogues what users do, while whoever opened one waits for it. */
public final class Dialogs {

    private static final int EVERY = 30;

    private static final int PATIENCE = 600;

    private static Throwable failure;

    private Dialogs() {
    }

    /** Does something in the next dialogue of a title as soon as it is there, and closes it if it is open then. */
    public static void in(String title, Consumer<Shell> what) {
        soon(title, what, PATIENCE);
    }

    /** Fails when something failed in a dialogue, or one was not there. */
    static void assertDone() {
        Throwable failed = failure;
        failure = null;
        if (failed != null) {
            throw new AssertionError("In a dialogue: " + failed.getMessage(), failed);
        }
    }

    private static void soon(String title, Consumer<Shell> what, int times) {
        Display.getCurrent().timerExec(EVERY, () -> {
            Optional<Shell> found = Arrays.stream(Display.getCurrent().getShells())
                    .filter(each -> each.getText().equals(title) && each.isVisible()).findFirst();
            if (found.isPresent()) {
                act(found.get(), what);
            } else if (times > 0) {
                soon(title, what, times - 1);
            } else {
                // Whoever waits for another dialogue would wait for ever.
                Arrays.stream(Display.getCurrent().getShells()).filter(each -> each.getParent() != null)
                        .forEach(Shell::close);
                failure = new AssertionError("There is no dialogue " + title);
            }
        });
    }

    private static void act(Shell dialog, Consumer<Shell> what) {
        try {
            what.accept(dialog);
        } catch (RuntimeException | Error failed) {
            // Whoever waits for the dialogue would log it and go on.
            failure = failed;
        } finally {
            if (!dialog.isDisposed()) {
                dialog.close();
            }
        }
    }
}

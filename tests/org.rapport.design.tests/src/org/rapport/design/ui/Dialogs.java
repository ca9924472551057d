// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Does in dialogues what users do, while whoever opened one waits for it. */
final class Dialogs {

    private static final int EVERY = 30;
    private static final int TIMES = 600;

    private Dialogs() {
    }

    /** Does something in the next dialogue of a title as soon as it is there, and closes it if it is open then. */
    static void in(String title, Consumer<Shell> what) {
        soon(title, what, TIMES);
    }

    private static void soon(String title, Consumer<Shell> what, int times) {
        Display.getCurrent().timerExec(EVERY, () -> {
            List<Shell> dialogs = Arrays.stream(Display.getCurrent().getShells())
                    .filter(each -> each.getParent() != null && each.isVisible()).toList();
            Optional<Shell> found = dialogs.stream().filter(each -> each.getText().equals(title)).findFirst();
            if (found.isPresent()) {
                act(found.get(), what);
            } else if (times > 0) {
                soon(title, what, times - 1);
            } else {
                // Whoever waits for another dialogue would wait for ever.
                dialogs.forEach(Shell::close);
                throw new AssertionError("There is no dialogue " + title);
            }
        });
    }

    private static void act(Shell dialog, Consumer<Shell> what) {
        try {
            what.accept(dialog);
        } finally {
            if (!dialog.isDisposed()) {
                dialog.close();
            }
        }
    }

    /** Presses the button that Enter would press, once it can be pressed. */
    static void agree(Shell dialog) {
        Button button = dialog.getDefaultButton();
        Workbench.until("it can be agreed to in " + dialog.getText(), button::isEnabled);
        button.notifyListeners(SWT.Selection, new Event());
    }

    /** What stands behind a label. */
    static Control behind(Shell dialog, String label) {
        Control found = all(dialog).filter(Label.class::isInstance).map(Label.class::cast)
                .filter(each -> each.getText().replace("&", "").startsWith(label)).findFirst().orElseThrow();
        List<Control> siblings = Arrays.asList(found.getParent().getChildren());
        return siblings.get(siblings.indexOf(found) + 1);
    }

    /** The first control of a kind. */
    static <T extends Control> T first(Composite in, Class<T> kind) {
        return all(in).filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    /** Everything in a window. */
    static Stream<Control> all(Control control) {
        return control instanceof Composite parts
                ? Stream.concat(Stream.of(control), Stream.of(parts.getChildren()).flatMap(Dialogs::all))
                : Stream.of(control);
    }
}

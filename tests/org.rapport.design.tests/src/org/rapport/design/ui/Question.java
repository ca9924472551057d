// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Answers the dialogs that open until it is closed, by pressing a button. */
final class Question implements AutoCloseable {

    private final Listener listener = this::shown;
    private final Display display = Display.getCurrent();
    private final List<String> asked = new ArrayList<>();
    private final String answer;

    /** @param answer the text of the button; without one a dialog is closed */
    Question(String answer) {
        this.answer = answer;
        display.addFilter(SWT.Show, listener);
    }

    /** What was asked, a line each; empty when nothing was. */
    String asked() {
        return asked.stream().map(each -> "asks: " + each).collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        display.removeFilter(SWT.Show, listener);
    }

    private void shown(Event event) {
        if (event.widget instanceof Shell dialog && dialog.getParent() != null
                && (dialog.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL)) != 0) {
            display.asyncExec(() -> answer(dialog));
        }
    }

    private void answer(Shell dialog) {
        if (!dialog.isDisposed()) {
            asked.add(all(dialog).filter(Label.class::isInstance).map(each -> ((Label) each).getText())
                    .filter(text -> !text.isEmpty()).collect(Collectors.joining(" ")).replace("\n", " "));
            all(dialog).filter(Button.class::isInstance).map(Button.class::cast)
                    .filter(button -> button.getText().replace("&", "").equalsIgnoreCase(answer)).findFirst()
                    .ifPresentOrElse(button -> button.notifyListeners(SWT.Selection, new Event()), dialog::close);
        }
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite parts
                ? Stream.concat(Stream.of(control), Stream.of(parts.getChildren()).flatMap(Question::all))
                : Stream.of(control);
    }
}

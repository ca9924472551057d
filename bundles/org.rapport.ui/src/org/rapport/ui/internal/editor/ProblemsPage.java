// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rapport.checks.Messages;
import org.rapport.model.io.PlanProblem;
import org.rapport.ui.internal.Named;
import org.rapport.ui.internal.look.LetterSize;

/**
 * What stands in the editor of a file that is no plan: everything that is wrong with it, and where. When somebody mends
 * the file, it is tried again by itself.
 */
final class ProblemsPage extends Composite {

    private static final Messages MESSAGES = Messages.of(ProblemsPage.class);

    private static final int EVERY = 1_000;

    private final Path file;

    private final Runnable again;

    private final List<Object> state;

    ProblemsPage(Composite parent, Path file, List<PlanProblem> problems, Runnable again) {
        super(parent, SWT.NONE);
        this.file = file;
        this.again = again;
        state = state();
        GridLayout layout = new GridLayout();
        layout.marginWidth = 24;
        layout.marginHeight = 24;
        layout.verticalSpacing = 12;
        setLayout(layout);
        Label heading = new Label(this, SWT.WRAP);
        heading.setText(MESSAGES.text("problems.heading"));
        heading.setFont(JFaceResources.getFont(JFaceResources.BANNER_FONT));
        Label advice = new Label(this, SWT.WRAP);
        advice.setText(MESSAGES.format("problems.advice", problems.size()));
        advice.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        createTable(problems);
        Button button = new Button(this, SWT.PUSH);
        button.setText(MESSAGES.text("problems.again"));
        button.addListener(SWT.Selection, event -> again.run());
        getDisplay().timerExec(EVERY, this::look);
    }

    private void look() {
        if (isDisposed()) {
            return;
        }
        if (state().equals(state)) {
            getDisplay().timerExec(EVERY, this::look);
        } else {
            again.run();
        }
    }

    /** What tells one content of the file from another; nothing where the file cannot be looked at. */
    private List<Object> state() {
        try {
            return List.of(Files.getLastModifiedTime(file), Files.size(file));
        } catch (IOException notThere) {
            return List.of();
        }
    }

    private void createTable(List<PlanProblem> problems) {
        Table table = Named.as(new Table(this, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI),
                MESSAGES.text("problems.heading"));
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        column(table, MESSAGES.text("problems.line"), 70);
        column(table, MESSAGES.text("problems.what"), 900);
        for (PlanProblem problem : problems) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(0, problem.line() > 0 ? Integer.toString(problem.line()) : "");
            item.setText(1, problem.message());
        }
    }

    private static void column(Table table, String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(LetterSize.pixels(width));
    }
}

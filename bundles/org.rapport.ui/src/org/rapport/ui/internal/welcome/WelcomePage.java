// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.welcome;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.part.EditorPart;
import org.rapport.checks.Messages;
import org.rapport.ui.PlanEditors;
import org.rapport.ui.internal.Log;
import org.rapport.ui.internal.RecentPlans;
import org.rapport.ui.internal.WorkbenchCommands;
import org.rapport.ui.internal.look.LetterSize;

/** Where somebody stands who has no plan open: start one, open one, look at an example, or go on with a recent one. */
public final class WelcomePage extends EditorPart {

    /** Its id. */
    public static final String ID = "org.rapport.ui.welcomePage";

    private static final Messages MESSAGES = Messages.of(WelcomePage.class);

    /** The least width in which two columns can be read. */
    private static final int TWO_COLUMNS = 600;

    private FormToolkit toolkit;

    private ScrolledForm form;

    /** Shows the page in a window, once. */
    public static void show(IWorkbenchPage page) {
        try {
            page.openEditor(WelcomeInput.INSTANCE, ID);
        } catch (PartInitException broken) {
            Log.error("The welcome page cannot be shown", broken);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        Composite body = form.getBody();
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = 32;
        layout.marginHeight = 24;
        layout.horizontalSpacing = 40;
        body.setLayout(layout);
        Label title = wide(toolkit.createLabel(body, MESSAGES.text("welcome.title")));
        title.setFont(JFaceResources.getFont(JFaceResources.HEADER_FONT));
        wide(toolkit.createLabel(body, MESSAGES.text("welcome.text"), SWT.WRAP));
        createWays(column(body));
        createExamples(column(body));
        Composite recent = column(body);
        ((GridData) recent.getLayoutData()).horizontalSpan = 2;
        createRecent(recent);
        form.addListener(SWT.Resize, event -> arrange(layout, recent));
    }

    /** Side by side only where both sides can be read. */
    private void arrange(GridLayout layout, Composite recent) {
        int columns = form.getClientArea().width < LetterSize.pixels(TWO_COLUMNS) ? 1 : 2;
        if (columns != layout.numColumns) {
            layout.numColumns = columns;
            layout.makeColumnsEqualWidth = columns > 1;
            for (Control child : form.getBody().getChildren()) {
                GridData data = (GridData) child.getLayoutData();
                data.horizontalSpan = child == recent || child instanceof Label ? columns : 1;
            }
            form.reflow(true);
        }
    }

    private void createWays(Composite parent) {
        heading(parent, MESSAGES.text("welcome.begin"));
        way(parent, MESSAGES.text("welcome.new"), MESSAGES.text("welcome.new.text"),
                () -> WorkbenchCommands.run(WorkbenchCommands.NEW_PLAN));
        way(parent, MESSAGES.text("welcome.open"), MESSAGES.text("welcome.open.text"),
                () -> WorkbenchCommands.run(WorkbenchCommands.OPEN));
    }

    private void createExamples(Composite parent) {
        heading(parent, MESSAGES.text("welcome.look"));
        for (Example example : Example.all()) {
            way(parent, MESSAGES.format("welcome.example", example.name()), example.text(),
                    () -> example.open(getSite().getPage()));
        }
    }

    private void createRecent(Composite parent) {
        heading(parent, MESSAGES.text("welcome.recent"));
        List<Path> recent = RecentPlans.all();
        if (recent.isEmpty()) {
            text(parent, MESSAGES.text("welcome.recent.none"));
        }
        for (Path file : recent) {
            Link link = new Link(parent, SWT.NONE);
            toolkit.adapt(link, true, true);
            link.setText("<a>" + file.getFileName().toString().replace("&", "&&") + "</a>");
            link.setToolTipText(file.toString());
            link.addListener(SWT.Selection, event -> open(file));
            text(parent, file.getParent().toString());
        }
    }

    private void open(Path file) {
        try {
            PlanEditors.open(getSite().getPage(), file);
        } catch (PartInitException broken) {
            Log.error("The plan " + file + " cannot be opened", broken);
        }
    }

    private Composite column(Composite parent) {
        Composite column = toolkit.createComposite(parent);
        GridLayout layout = new GridLayout();
        layout.verticalSpacing = 6;
        column.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 260;
        data.verticalIndent = 12;
        column.setLayoutData(data);
        return column;
    }

    private void heading(Composite parent, String content) {
        Label label = toolkit.createLabel(parent, content);
        label.setFont(JFaceResources.getFont(JFaceResources.BANNER_FONT));
    }

    private void way(Composite parent, String name, String explanation, Runnable action) {
        Button button = toolkit.createButton(parent, name, SWT.PUSH | SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.verticalIndent = 10;
        button.setLayoutData(data);
        button.addListener(SWT.Selection, event -> action.run());
        text(parent, explanation);
    }

    private void text(Composite parent, String content) {
        Label label = toolkit.createLabel(parent, content, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 240;
        label.setLayoutData(data);
    }

    private static Label wide(Label label) {
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
        data.widthHint = 560;
        label.setLayoutData(data);
        return label;
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // There is nothing to save.
    }

    @Override
    public void doSaveAs() {
        // There is nothing to save.
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.rapport.checks.CheckRun;
import org.rapport.checks.Messages;
import org.rapport.checks.Severity;
import org.rapport.model.Identifiable;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.model.ServicePlan;
import org.rapport.ui.PlanListener;
import org.rapport.ui.internal.form.Part;
import org.rapport.ui.internal.form.TabsView;
import org.rapport.ui.internal.look.LetterSize;

/** The first page: what the plan is called and spans, how much there is in it, and what the checks ask. */
final class OverviewPage extends PlanPage {

    static final String ID = "org.rapport.ui.overview";

    private static final Messages MESSAGES = Messages.of(OverviewPage.class);

    private static final int TWO_COLUMNS = 720;

    private Label counts;

    private Label asked;

    private TabsView fields;

    OverviewPage(PlanEditor editor) {
        super(editor, ID, MESSAGES.text("overview.title"));
    }

    @Override
    public boolean isAbout(Identifiable element) {
        return element instanceof ServicePlan;
    }

    @Override
    public void show(Identifiable element) {
        setFocus();
    }

    @Override
    protected void createContent(IManagedForm form, Composite body) {
        GridLayout layout = new GridLayout(2, false);
        layout.horizontalSpacing = 16;
        layout.marginHeight = 16;
        body.setLayout(layout);
        FormToolkit toolkit = form.getToolkit();
        createPlan(section(toolkit, body, MESSAGES.text("overview.plan"), 400), toolkit);
        Composite now = section(toolkit, body, MESSAGES.text("overview.now"), 260);
        counts = text(toolkit, now);
        asked = text(toolkit, now);
        next(toolkit, section(toolkit, body, MESSAGES.text("overview.next"), 400));
        form.getForm().addListener(SWT.Resize, event -> arrange(form.getForm(), layout));
        showCounts();
        showFindings(session().findings());
    }

    /** Side by side only where both sides can be read. */
    private static void arrange(ScrolledForm form, GridLayout layout) {
        int columns = form.getClientArea().width < LetterSize.pixels(TWO_COLUMNS) ? 1 : 2;
        if (columns != layout.numColumns) {
            layout.numColumns = columns;
            form.reflow(true);
        }
    }

    /** Ways to the other pages, in the words of what is done there. */
    private void next(FormToolkit toolkit, Composite parent) {
        way(toolkit, parent, MESSAGES.text("overview.to.people"), PlanPages.PEOPLE);
        way(toolkit, parent, MESSAGES.text("overview.to.team"), PlanPages.TEAM);
        way(toolkit, parent, MESSAGES.text("overview.to.time"), PlanPages.TIME);
    }

    private void way(FormToolkit toolkit, Composite parent, String text, String page) {
        Hyperlink link = toolkit.createHyperlink(parent, text, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 200;
        link.setLayoutData(data);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> getEditor().setActivePage(page)));
    }

    private void createPlan(Composite parent, FormToolkit toolkit) {
        fields = new TabsView(parent, toolkit, session(), List.of(Part.Tab.fields("", Literals.NAMED_ELEMENT__NAME,
                Literals.SERVICE_PLAN__PERIOD_START, Literals.SERVICE_PLAN__PERIOD_END,
                Literals.SERVICE_PLAN__TIME_ZONE)));
        fields.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        fields.setElement(session().plan());
    }

    private static Composite section(FormToolkit toolkit, Composite parent, String title, int width) {
        Composite section = toolkit.createComposite(parent);
        section.setLayout(new GridLayout());
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = LetterSize.pixels(width);
        section.setLayoutData(data);
        toolkit.createLabel(section, title).setFont(JFaceResources.getFont(JFaceResources.BANNER_FONT));
        return section;
    }

    private static Label text(FormToolkit toolkit, Composite parent) {
        Label label = toolkit.createLabel(parent, "", SWT.WRAP);
        label.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        return label;
    }

    private void showCounts() {
        ServicePlan plan = session().plan();
        counts.setText(MESSAGES.format("overview.counts", plan.getPeople().size(), plan.getWorkers().size(),
                plan.getVisits().size()));
        counts.getParent().layout();
    }

    private void showFindings(CheckRun run) {
        asked.setText(MESSAGES.format("overview.findings", run.count(Severity.ERROR), run.count(Severity.WARNING),
                run.count(Severity.INFO), run.overridden()));
        asked.getParent().layout();
    }

    @Override
    protected void flush() {
        if (fields != null) {
            fields.flush();
        }
    }

    @Override
    protected PlanListener createListener() {
        return new PlanListener() {
            @Override
            public void planChanged() {
                showCounts();
                fields.setElement(session().plan());
                fields.refresh();
            }

            @Override
            public void findingsChanged(CheckRun run) {
                showFindings(run);
            }
        };
    }
}

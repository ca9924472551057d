// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.findings;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapport.checks.Finding;
import org.rapport.checks.Messages;
import org.rapport.model.text.Labels;

/** Beside the findings: the one selected in full, why it matters, what to do, where it comes from, and buttons. */
final class FindingDetail {

    private static final Messages MESSAGES = Messages.of(FindingDetail.class);

    private final FindingActions actions;

    private final ScrolledComposite scrolled;

    private Composite body;

    FindingDetail(Composite parent, FindingActions actions) {
        this.actions = actions;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.addListener(SWT.Resize, event -> fit());
        show(List.of());
    }

    Control control() {
        return scrolled;
    }

    /** Shows a finding, or how many are selected and what can be done with them together. */
    void show(List<Finding> selected) {
        Composite before = body;
        body = new Composite(scrolled, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 10;
        body.setLayout(layout);
        switch (selected.size()) {
            case 0 -> text(MESSAGES.text("detail.none"));
            case 1 -> describe(selected.getFirst());
            default -> heading(MESSAGES.format("detail.many", selected.size()), JFaceResources.BANNER_FONT);
        }
        if (!selected.isEmpty()) {
            buttons(selected);
        }
        scrolled.setContent(body);
        if (before != null) {
            before.dispose();
        }
        fit();
        scrolled.setOrigin(0, 0);
    }

    private void describe(Finding finding) {
        heading(finding.check().title(), JFaceResources.BANNER_FONT);
        text(finding.message());
        if (finding.override() != null) {
            part("detail.answer", Answer.words(finding.override()));
        }
        if (finding.expired() != null) {
            part("detail.expired", Answer.words(finding.expired()));
        }
        part("detail.why", finding.check().why());
        part("detail.todo", finding.check().whatToDo());
        part("detail.source", finding.source());
        text(MESSAGES.format("detail.check", finding.check().id(), FindingLabels.severity(finding),
                finding.element() == null ? "" : Labels.of(finding.element())));
    }

    private void buttons(List<Finding> selected) {
        Composite row = new Composite(body, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.spacing = 8;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        if (selected.size() == 1) {
            button(row, "action.show", () -> actions.reveal(selected.getFirst()));
        }
        if (selected.stream().anyMatch(Answer::isFor)) {
            button(row, "action.answer", () -> actions.answer(selected));
        }
        if (selected.stream().anyMatch(Finding::isOverridden)) {
            button(row, "action.back", () -> actions.takeBack(selected));
        }
    }

    private static void button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void part(String key, String text) {
        if (text != null && !text.isBlank()) {
            heading(MESSAGES.text(key), JFaceResources.HEADER_FONT);
            text(text);
        }
    }

    private void heading(String text, String font) {
        Label label = text(text);
        label.setFont(font.equals(JFaceResources.BANNER_FONT) ? JFaceResources.getFont(font)
                : JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    }

    private Label text(String text) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 120;
        label.setLayoutData(data);
        return label;
    }

    private void fit() {
        int width = Math.max(scrolled.getClientArea().width, 60);
        scrolled.setMinSize(width, body.computeSize(width, SWT.DEFAULT).y);
    }
}

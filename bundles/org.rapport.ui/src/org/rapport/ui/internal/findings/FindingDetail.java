// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.findings;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.rapport.checks.Finding;
import org.rapport.checks.Messages;
import org.rapport.model.text.Labels;
import org.rapport.ui.internal.WordsPage;
import org.rapport.ui.internal.fixes.Fixing;

/** Beside the findings: the one selected in full, why it matters, what to do, where it comes from, and buttons. */
final class FindingDetail {

    private static final Messages MESSAGES = Messages.of(FindingDetail.class);

    /** Trying fixes takes a moment; whoever runs through the list with the keys does not wait for it. */
    private static final int PAUSE = 120;

    private final FindingActions actions;

    private final WordsPage page;

    private final Runnable trial = this::showWays;

    private List<Finding> shown = List.of();

    private Composite ways;

    FindingDetail(Composite parent, FindingActions actions) {
        this.actions = actions;
        page = new WordsPage(parent);
        show(List.of());
    }

    /** Shows a finding, or how many are selected and what can be done with them together. */
    void show(List<Finding> selected) {
        shown = selected;
        page.begin();
        switch (selected.size()) {
            case 0 -> page.text(MESSAGES.text("detail.none"));
            case 1 -> describe(selected.getFirst());
            default -> page.title(MESSAGES.format("detail.many", selected.size()));
        }
        ways = page.area();
        if (selected.size() == 1) {
            Finding finding = selected.getFirst();
            page.part(MESSAGES.text("detail.why"), finding.check().why());
            page.part(MESSAGES.text("detail.source"), finding.source());
            page.text(MESSAGES.format("detail.check", finding.check().id(), FindingLabels.severity(finding),
                    finding.element() == null ? "" : Labels.of(finding.element())));
        }
        page.end();
        page.control().getDisplay().timerExec(-1, trial);
        if (!selected.isEmpty()) {
            page.control().getDisplay().timerExec(PAUSE, trial);
        }
    }

    private void describe(Finding finding) {
        page.title(finding.check().title());
        page.text(finding.message());
        if (finding.override() != null) {
            page.part(MESSAGES.text("detail.answer"), GivenAnswers.words(finding.override()));
        }
        if (finding.expired() != null) {
            page.part(MESSAGES.text("detail.expired"), GivenAnswers.words(finding.expired()));
        }
        page.part(MESSAGES.text("detail.todo"), finding.check().whatToDo());
    }

    /** What can be done now, as buttons, and what cannot, and why. */
    private void showWays() {
        if (ways.isDisposed()) {
            return;
        }
        if (shown.size() == 1) {
            button("action.show", () -> actions.reveal(shown.getFirst()));
        }
        for (Fixing.Way way : actions.ways(shown)) {
            button(way.label(), way.tip(), way.run());
        }
        if (shown.stream().anyMatch(Finding::isOverridden)) {
            button("action.back", () -> actions.takeBack(shown));
        }
        if (shown.size() == 1) {
            actions.blocked(shown.getFirst()).forEach(words -> WordsPage.text(ways, words));
        }
        page.fit();
    }

    private void button(String key, Runnable action) {
        button(MESSAGES.text(key), "", action);
    }

    private void button(String label, String tip, Runnable action) {
        Button button = new Button(ways, SWT.PUSH | SWT.WRAP | SWT.LEFT);
        button.setText(label.replace("&", "&&"));
        button.setToolTipText(tip.replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 120;
        button.setLayoutData(data);
        button.addListener(SWT.Selection, event -> action.run());
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.findings;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapport.checks.CheckRun;
import org.rapport.checks.Messages;
import org.rapport.checks.Severity;
import org.rapport.ui.internal.look.LetterSize;

/** Above the findings: words to find, how to group, and how many there are of each severity, which can be hidden. */
final class FilterBar {

    private static final Messages MESSAGES = Messages.of(FilterBar.class);

    private final Composite area;

    private final Text words;

    private final Combo groupings;

    private final Map<Severity, Button> severities = new EnumMap<>(Severity.class);

    private final Button answered;

    private final Runnable changed;

    FilterBar(Composite parent, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.spacing = 6;
        area.setLayout(layout);
        words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(MESSAGES.text("filter.words"));
        words.setToolTipText(MESSAGES.text("filter.words.tip"));
        words.setLayoutData(new RowData(LetterSize.pixels(240), SWT.DEFAULT));
        words.addListener(SWT.Modify, event -> changed.run());
        new Label(area, SWT.NONE).setText(MESSAGES.text("filter.group"));
        groupings = new Combo(area, SWT.READ_ONLY);
        for (Grouping grouping : Grouping.values()) {
            groupings.add(grouping.label());
        }
        groupings.select(0);
        groupings.addListener(SWT.Selection, event -> changed.run());
        for (Severity severity : Severity.values()) {
            Button button = toggle(area);
            button.setImage(SeverityImages.of(severity));
            button.setToolTipText(MESSAGES.text("filter.tip." + severity.word()));
            severities.put(severity, button);
        }
        answered = toggle(area);
        answered.setToolTipText(MESSAGES.text("filter.tip.answered"));
    }

    private Button toggle(Composite parent) {
        Button button = new Button(parent, SWT.TOGGLE);
        button.setSelection(true);
        button.addListener(SWT.Selection, event -> changed.run());
        return button;
    }

    Composite control() {
        return area;
    }

    Text words() {
        return words;
    }

    /** What is to be shown. */
    FindingFilter filter() {
        Set<Severity> shown = EnumSet.noneOf(Severity.class);
        severities.forEach((severity, button) -> {
            if (button.getSelection()) {
                shown.add(severity);
            }
        });
        return new FindingFilter(words.getText(), shown, answered.getSelection());
    }

    Grouping grouping() {
        return Grouping.values()[groupings.getSelectionIndex()];
    }

    /** Shows how many there are of each. */
    void count(CheckRun run) {
        severities.forEach((severity, button) -> button
                .setText(MESSAGES.format("filter." + severity.word(), run.count(severity))));
        answered.setText(MESSAGES.format("filter.answered", run.overridden()));
        // It may need another line now.
        area.getParent().layout(area.getChildren());
    }

    /** Hides nothing any more. */
    void reset() {
        severities.values().forEach(button -> button.setSelection(true));
        answered.setSelection(true);
        words.setText("");
        changed.run();
    }
}

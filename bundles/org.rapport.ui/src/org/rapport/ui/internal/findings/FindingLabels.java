// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.findings;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.rapport.checks.Finding;
import org.rapport.checks.Messages;
import org.rapport.checks.Severity;
import org.rapport.model.text.Labels;

/** What the columns of the list of findings say: words for everything that signs and colours tell. */
final class FindingLabels extends ColumnLabelProvider {

    private static final Messages MESSAGES = Messages.of(FindingLabels.class);

    /** The columns. */
    enum Column {
        /** What is asked. */
        MESSAGE,
        /** The element it is about. */
        ABOUT,
        /** How much it asks for attention. */
        SEVERITY,
        /** The check that asks. */
        CHECK;

        String label() {
            return MESSAGES.text("column." + name());
        }
    }

    private final Column column;

    FindingLabels(Column column) {
        this.column = column;
    }

    @Override
    public String getText(Object element) {
        return switch (element) {
            case FindingGroup group -> column == Column.MESSAGE ? heading(group) : "";
            case Finding finding -> text(finding);
            default -> super.getText(element);
        };
    }

    private String text(Finding finding) {
        return switch (column) {
            case MESSAGE -> finding.message();
            case ABOUT -> finding.element() == null ? "" : Labels.of(finding.element());
            case SEVERITY -> severity(finding);
            case CHECK -> finding.check().id();
        };
    }

    /** The severity in words, or that it is answered. */
    static String severity(Finding finding) {
        return MESSAGES.text(finding.isOverridden() ? "severity.answered" : "word." + finding.severity().word());
    }

    private static String heading(FindingGroup group) {
        return MESSAGES.format("group.heading", group.key().label(), group.findings().size(),
                group.count(Severity.ERROR));
    }

    @Override
    public Image getImage(Object element) {
        if (column != Column.MESSAGE) {
            return null;
        }
        return switch (element) {
            case FindingGroup group -> SeverityImages.of(group.worst());
            case Finding finding when !finding.isOverridden() -> SeverityImages.of(finding.severity());
            default -> null;
        };
    }

    @Override
    public Font getFont(Object element) {
        return element instanceof FindingGroup && column == Column.MESSAGE
                ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
                : null;
    }

    @Override
    public Color getForeground(Object element) {
        return element instanceof Finding finding && finding.isOverridden()
                ? Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND)
                : null;
    }

    @Override
    public String getToolTipText(Object element) {
        return getText(element);
    }
}

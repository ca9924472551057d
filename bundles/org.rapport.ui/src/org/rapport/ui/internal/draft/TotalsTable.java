// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.draft;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rapport.checks.Messages;

/** The figures of plan and draft side by side. */
final class TotalsTable {

    private static final Messages MESSAGES = Messages.of(TotalsTable.class);

    private final Table table;

    TotalsTable(Composite parent) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        column("column.what", SWT.LEFT);
        column("column.plan", SWT.RIGHT);
        column("column.draft", SWT.RIGHT);
        column("column.difference", SWT.RIGHT);
    }

    private void column(String key, int style) {
        new TableColumn(table, style).setText(MESSAGES.text(key));
    }

    /** The width with which nothing is cut off. */
    int width() {
        return table.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    }

    boolean isEmpty() {
        return table.getItemCount() == 0;
    }

    void clear() {
        table.removeAll();
    }

    void show(List<ComparisonWords.Row> rows) {
        clear();
        for (ComparisonWords.Row row : rows) {
            TableItem item = new TableItem(table, SWT.NONE);
            String verdict = row.better() == 0 ? "" : MESSAGES.text(row.better() > 0 ? "better" : "worse");
            item.setText(new String[] { row.label(), row.plan(), row.draft(), row.difference() + verdict });
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
    }
}

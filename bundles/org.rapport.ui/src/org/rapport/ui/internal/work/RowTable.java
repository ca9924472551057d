// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rapport.ui.internal.Named;
import org.rapport.ui.internal.look.LetterSize;

/**
 * Rows to look at, sorted by any column on a click on its head. There may be a hundred thousand: only those in sight
 * are made.
 *
 * @param <R> what is in a row
 */
final class RowTable<R> {

    private static final int WIDTH = 860;

    private final Table table;

    private final List<Column<R>> columns;

    private List<R> rows = List.of();

    /**
     * A column.
     *
     * @param width in pixels, with letters of the usual size
     * @param order by which it is sorted
     */
    record Column<R>(String title, int width, Function<R, String> text, Comparator<R> order) {

        /** A column that is sorted by what it says. */
        static <R> Column<R> of(String title, int width, Function<R, String> text) {
            return new Column<>(title, width, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
        }
    }

    /** @param name what somebody hears who does not see it */
    RowTable(Composite parent, String name, int height, List<Column<R>> columns) {
        this.columns = columns;
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        table.setHeaderVisible(true);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
        data.heightHint = height;
        data.widthHint = WIDTH;
        table.setLayoutData(data);
        Named.as(table, name);
        for (Column<R> each : columns) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(each.title());
            column.setWidth(LetterSize.pixels(each.width()));
            column.addListener(SWT.Selection, event -> sort(column));
        }
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
    }

    private void fill(TableItem item, int index) {
        R row = rows.get(index);
        item.setText(columns.stream().map(column -> column.text().apply(row)).toArray(String[]::new));
    }

    /** Tells of the row that is chosen; null for none. */
    void onSelection(Consumer<R> what) {
        table.addListener(SWT.Selection, event -> what.accept(selected()));
    }

    private R selected() {
        return table.getSelectionIndex() < 0 ? null : rows.get(table.getSelectionIndex());
    }

    /** Shows rows in their order. */
    void show(List<R> given) {
        rows = new ArrayList<>(given);
        table.setSortColumn(null);
        refresh();
    }

    private void sort(TableColumn column) {
        boolean again = column.equals(table.getSortColumn()) && table.getSortDirection() == SWT.UP;
        Comparator<R> order = columns.get(table.indexOf(column)).order();
        rows.sort(again ? order.reversed() : order);
        table.setSortColumn(column);
        table.setSortDirection(again ? SWT.DOWN : SWT.UP);
        refresh();
    }

    private void refresh() {
        table.deselectAll();
        table.setItemCount(rows.size());
        table.clearAll();
    }
}

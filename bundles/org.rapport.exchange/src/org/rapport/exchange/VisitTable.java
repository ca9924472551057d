// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.util.List;

import org.rapport.model.Visit;
import org.rapport.model.text.Cells;

/** Visits as rows of a spreadsheet, a visit in each. What is not said is empty; several of a kind have “; ” between. */
public final class VisitTable {

    private static final List<VisitColumn> COLUMNS = VisitColumn.written();

    private VisitTable() {
    }

    /** What its columns are called. */
    public static List<String> heads() {
        return COLUMNS.stream().map(VisitColumn::head).toList();
    }

    /**
     * The row of a visit, a text for each column.
     *
     * @param file what the plan is called in the first column
     */
    public static List<String> row(String file, Visit visit) {
        return COLUMNS.stream().map(column -> Cells.of(column == VisitColumn.FILE ? file : column.of(visit))).toList();
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.rapport.checks.Messages;
import org.rapport.exchange.ImportProblem;
import org.rapport.exchange.VisitImport;
import org.rapport.exchange.VisitImport.Present;
import org.rapport.model.text.Labels;
import org.rapport.ui.internal.work.RowTable.Column;

/**
 * A line of a sheet that does not come in, and why.
 *
 * @param column what the sheet calls the column; empty for the line as a whole
 * @param read what stands there
 * @param why what is asked, or that it is in the plan already
 */
record LeftLine(int line, String column, String read, String why) {

    private static final Messages MESSAGES = Messages.of(LeftLine.class);

    /** All of them, in the order of the sheet. What was not understood has a line for each thing that was not. */
    static List<LeftLine> of(VisitImport found) {
        return Stream.concat(found.problems().stream().map(LeftLine::of), found.present().stream().map(LeftLine::of))
                .sorted(Comparator.comparingInt(LeftLine::line)).toList();
    }

    private static LeftLine of(ImportProblem problem) {
        return new LeftLine(problem.line(), problem.column(), problem.read(), problem.asked());
    }

    private static LeftLine of(Present present) {
        String key = present.hasOutcome() ? "visits.present.outcome"
                : present.others().isEmpty() ? "visits.present" : "visits.present.other";
        return new LeftLine(present.line(), String.join(", ", present.others()), "",
                MESSAGES.format(key, Labels.of(present.visit())));
    }

    static List<Column<LeftLine>> columns() {
        return List.of(
                new Column<>(MESSAGES.text("visits.line"), 60, each -> String.valueOf(each.line()),
                        Comparator.comparingInt(LeftLine::line)),
                Column.of(MESSAGES.text("visits.column"), 100, LeftLine::column),
                Column.of(MESSAGES.text("visits.read"), 130, LeftLine::read),
                Column.of(MESSAGES.text("visits.why"), 560, LeftLine::why));
    }
}

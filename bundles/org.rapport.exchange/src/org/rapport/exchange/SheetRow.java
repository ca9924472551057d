// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A row of a sheet while it is read: its cells, what was not understood, and what is worth knowing. */
final class SheetRow {

    private static final int SHOWN = 60;

    private final SheetLine record;

    private final SheetColumns columns;

    private final List<ImportProblem> problems = new ArrayList<>();

    private final List<String> notes = new ArrayList<>();

    SheetRow(SheetLine record, SheetColumns columns) {
        this.record = record;
        this.columns = columns;
        if (record.cells().size() > columns.size()
                && record.cells().subList(columns.size(), record.cells().size()).stream()
                        .anyMatch(cell -> !cell.isBlank())) {
            problems.add(new ImportProblem(line(), "", "",
                    Texts.format("row.cells", String.valueOf(record.cells().size()), String.valueOf(columns.size()))));
        }
    }

    int line() {
        return record.number();
    }

    String cell(VisitColumn column) {
        return columns.cell(record, column);
    }

    List<String> cells(VisitColumn column) {
        return columns.cells(record, column);
    }

    /** Several that stand in a cell with semicolons between. */
    List<String> parts(VisitColumn column) {
        List<String> parts = new ArrayList<>();
        for (String part : cell(column).split(VisitColumn.BETWEEN.strip())) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    boolean has(VisitColumn column) {
        return !cell(column).isEmpty();
    }

    /** Whether nothing stands in a column that the sheet has. */
    boolean isLeftOut(VisitColumn column) {
        return columns.has(column) && !has(column);
    }

    /**
     * Reads a cell.
     *
     * @param reader gives null for what is not understood
     * @param key of the text that says what is asked
     * @return null for an empty cell, and for one that was not understood
     */
    <V> V read(VisitColumn column, Function<String, V> reader, String key) {
        String cell = cell(column);
        V value = cell.isEmpty() ? null : reader.apply(cell);
        if (value == null && !cell.isEmpty()) {
            ask(column, Texts.text(key));
        }
        return value;
    }

    /** A whole number from a least one; null for none. */
    Integer whole(VisitColumn column, int least) {
        return read(column, text -> {
            Integer number = text.matches("\\d{1,5}") ? (Integer) Integer.parseInt(text) : null;
            return number == null || number < least ? null : number;
        }, "row.number");
    }

    LocalTime time(VisitColumn column) {
        return read(column, Moments::time, "row.time");
    }

    /** Yes or no; null for neither. */
    Boolean yes(VisitColumn column) {
        return read(column, text -> switch (NameFinder.loose(text)) {
            case "yes", "y", "true", "1" -> true;
            case "no", "n", "false", "0" -> false;
            default -> null;
        }, "row.yes");
    }

    /** Says that something is not understood. */
    void ask(VisitColumn column, String asked) {
        String read = cells(column).isEmpty() ? "" : String.join(VisitColumn.BETWEEN, cells(column));
        problems.add(new ImportProblem(line(), columns.name(column), shown(read), asked));
    }

    /** Says something of the row as a whole, or of what is not in it. */
    void ask(String asked) {
        problems.add(new ImportProblem(line(), "", "", asked));
    }

    void note(String note) {
        notes.add(note);
    }

    boolean isUnderstood() {
        return problems.isEmpty();
    }

    List<ImportProblem> problems() {
        return problems;
    }

    List<String> notes() {
        return notes;
    }

    /** On one line, and not all of it when it is long. */
    static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.codePointCount(0, line.length()) > SHOWN
                ? line.substring(0, line.offsetByCodePoints(0, SHOWN)) + '…' : line;
    }
}

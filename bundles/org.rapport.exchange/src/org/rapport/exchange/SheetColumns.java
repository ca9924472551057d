// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where a sheet has which column, by the row with their names. */
final class SheetColumns {

    private final int line;

    private final char separator;

    private final List<String> heads;

    private final Map<VisitColumn, List<Integer>> places = new EnumMap<>(VisitColumn.class);

    private final List<String> unknown = new ArrayList<>();

    private SheetColumns(SheetLine record, char separator) {
        line = record.number();
        this.separator = separator;
        heads = record.cells().stream().map(String::strip).toList();
        for (int i = 0; i < heads.size(); i++) {
            VisitColumn column = VisitColumn.called(heads.get(i));
            if (column != null) {
                places.computeIfAbsent(column, key -> new ArrayList<>()).add(i);
            } else if (!heads.get(i).isEmpty()) {
                unknown.add(heads.get(i));
            }
        }
        places.forEach(this::keepBest);
        unknown.sort(Comparator.comparing(heads::indexOf));
    }

    /** Of several places of a column that has one, the one that is called most clearly so. */
    private void keepBest(VisitColumn column, List<Integer> of) {
        if (!column.mayRepeat()) {
            Integer best = of.stream().min(Comparator.comparing(place -> column.rank(heads.get(place)))).orElseThrow();
            of.stream().filter(place -> !place.equals(best)).map(heads::get).forEach(unknown::add);
            of.removeIf(place -> !place.equals(best));
        }
    }

    static SheetColumns of(SheetLine record, char separator) {
        return new SheetColumns(record, separator);
    }

    boolean isBetterThan(SheetColumns other) {
        return places.size() > other.places.size();
    }

    boolean isNothing() {
        return places.isEmpty();
    }

    /** The line with the names. */
    int line() {
        return line;
    }

    char separator() {
        return separator;
    }

    /** How many columns have names. */
    int size() {
        return heads.size();
    }

    /** Names that mean nothing here. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** Names that mean something, for a message. */
    String known() {
        return String.join(", ", places.values().stream().flatMap(List::stream).map(heads::get).toList());
    }

    boolean has(VisitColumn column) {
        return places.containsKey(column);
    }

    /** What is wanting for a visit to be understood at all; empty when nothing is. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (!has(VisitColumn.PERSON) && !has(VisitColumn.PERSON_NAME)) {
            missing.add(Texts.text("need.person"));
        }
        if (!has(VisitColumn.START) && !has(VisitColumn.ACTUAL_START)) {
            missing.add(Texts.text("need.start"));
        }
        if (!has(VisitColumn.DURATION) && !has(VisitColumn.HOURS) && !has(VisitColumn.END)
                && !has(VisitColumn.ACTUAL_END) && !has(VisitColumn.ACTUAL_MINUTES)) {
            missing.add(Texts.text("need.length"));
        }
        return missing;
    }

    /** What the sheet calls a column; its first where there are several. */
    String name(VisitColumn column) {
        return has(column) ? heads.get(places.get(column).getFirst()) : "";
    }

    /** What stands in a column of a row; empty for nothing. */
    String cell(SheetLine row, VisitColumn column) {
        List<Integer> of = places.getOrDefault(column, List.of());
        return of.isEmpty() ? "" : cell(row, of.getFirst());
    }

    /** What stands in all columns of a kind, without empty cells. */
    List<String> cells(SheetLine row, VisitColumn column) {
        return places.getOrDefault(column, List.of()).stream().map(i -> cell(row, i)).filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static String cell(SheetLine row, int index) {
        return index < row.cells().size() ? clean(row.cells().get(index)) : "";
    }

    /** Without gaps around, and without the apostrophe that keeps a spreadsheet from running a text as a formula. */
    private static String clean(String cell) {
        String bare = cell.strip();
        return bare.length() > 1 && bare.charAt(0) == '\'' && "=+-@".indexOf(bare.charAt(1)) >= 0 ? bare.substring(1)
                : bare;
    }
}

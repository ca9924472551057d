// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.util.ArrayList;
import java.util.List;

/** Text in columns. */
final class Table {

    private static final String GAP = "  ";

    private final List<String> heads;

    private final List<List<String>> rows = new ArrayList<>();

    /** @param heads the columns' heads; one that begins with < is aligned to the left, others to the right */
    Table(List<String> heads) {
        this.heads = heads;
    }

    /**
     * Adds a row.
     *
     * @param cells one for each column; null takes its place from the cell before it, which may then be longer than its
     *        column
     */
    void row(List<String> cells) {
        rows.add(cells);
    }

    /** The table's lines, heads first, without blanks at their ends. */
    List<String> lines() {
        List<String> names = heads.stream().map(head -> head.startsWith("<") ? head.substring(1) : head).toList();
        int[] widths = new int[heads.size()];
        measure(names, widths);
        rows.forEach(row -> measure(row, widths));
        List<String> lines = new ArrayList<>();
        lines.add(line(names, widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private static void measure(List<String> cells, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            boolean spreads = i + 1 < widths.length && cells.get(i + 1) == null;
            if (cells.get(i) != null && !spreads) {
                widths[i] = Math.max(widths[i], length(cells.get(i)));
            }
        }
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            int width = widths[i];
            String cell = cells.get(i);
            boolean left = heads.get(i).startsWith("<");
            while (i + 1 < widths.length && cells.get(i + 1) == null) {
                i++;
                width += GAP.length() + widths[i];
                left = true;
            }
            String blanks = " ".repeat(Math.max(0, width - length(cell)));
            line.append(line.isEmpty() ? "" : GAP).append(left ? cell + blanks : blanks + cell);
        }
        return line.toString().stripTrailing();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}

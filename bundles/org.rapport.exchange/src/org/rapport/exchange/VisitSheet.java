// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Monitor;

/**
 * Visits as another system wrote them: CSV with commas, semicolons or tabs and a row with the names of the columns
 * above the visits, or a calendar (iCalendar), of which each event is a row. It is read once; {@link VisitImport} says
 * what it means for a plan.
 */
public final class VisitSheet {

    /** So far down the names of the columns are looked for: some systems write a title above. */
    private static final int TITLES = 15;

    private final SheetText text;

    private final SheetColumns columns;

    private final List<SheetLine> rows;

    private final List<String> notes;

    VisitSheet(SheetText text, SheetColumns columns, List<SheetLine> rows, List<String> notes) {
        this.text = text;
        this.columns = columns;
        this.rows = rows;
        this.notes = notes;
    }

    /**
     * Reads a sheet.
     *
     * @param monitor is asked whether to stop
     * @throws NotASheetException when it holds no visits that could be understood; its message says why
     * @throws IOException when it cannot be read
     * @throws CancellationException when the monitor is cancelled
     */
    public static VisitSheet read(InputStream in, Monitor monitor) throws IOException {
        SheetText text = SheetText.read(in);
        if (CalendarSheet.isCalendar(text.text())) {
            return CalendarSheet.read(text, monitor);
        }
        SheetColumns columns = columns(text.text(), monitor);
        List<SheetLine> rows = CsvLines.all(text.text(), columns.separator(), monitor).stream()
                .filter(record -> record.number() > columns.line()).toList();
        if (rows.isEmpty()) {
            throw new NotASheetException(Texts.text("sheet.rows"));
        }
        return new VisitSheet(text, columns, rows, List.of());
    }

    /** The row that names most columns, with the separator by which it does. */
    private static SheetColumns columns(String text, Monitor monitor) throws NotASheetException {
        SheetColumns best = null;
        for (char separator : new char[] { ',', ';', '\t' }) {
            for (SheetLine line : CsvLines.first(TITLES, text, separator, monitor)) {
                SheetColumns columns = SheetColumns.of(line, separator);
                if (best == null || columns.isBetterThan(best)) {
                    best = columns;
                }
            }
        }
        if (best == null) {
            throw new NotASheetException(Texts.text("sheet.empty"));
        }
        List<String> missing = best.missing();
        if (!missing.isEmpty()) {
            throw new NotASheetException(best.isNothing() ? Texts.text("sheet.heads")
                    : Texts.format("sheet.missing", String.valueOf(best.line()), best.known(),
                            missing.stream().collect(Collectors.joining(Texts.text("list.and")))));
        }
        return best;
    }

    /** How many rows there are below the names of the columns, without empty ones. */
    public int size() {
        return rows.size();
    }

    /** What its columns that mean nothing here are called; nothing in them comes in. */
    public List<String> unknownColumns() {
        return columns.unknown();
    }

    /** What else is in the file and does not come in, in sentences. */
    List<String> notes() {
        return notes;
    }

    /** Whether it had to be guessed in which characters it was written. */
    boolean isGuessed() {
        return text.charset().equals(SheetText.WINDOWS);
    }

    SheetColumns columns() {
        return columns;
    }

    List<SheetLine> rows() {
        return rows;
    }
}

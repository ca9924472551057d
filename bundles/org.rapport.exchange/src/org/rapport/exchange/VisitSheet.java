// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Monitor;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * A sheet of visits as another system wrote it: CSV with commas, semicolons or tabs, and a row with the names of the
 * columns above the visits. It is read once; {@link VisitImport} says what it means for a plan.
 */
public final class VisitSheet {

    /** A cell longer than this is a quotation mark that was never closed; in characters. */
    private static final int LONGEST_CELL = 1 << 20;

    /** So far down the names of the columns are looked for: some systems write a title above. */
    private static final int TITLES = 15;

    private final SheetText text;

    private final SheetColumns columns;

    private final List<CsvRecord> rows;

    private VisitSheet(SheetText text, SheetColumns columns, List<CsvRecord> rows) {
        this.text = text;
        this.columns = columns;
        this.rows = rows;
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
        if (text.text().isBlank()) {
            throw new NotASheetException(Texts.text("sheet.empty"));
        }
        SheetColumns best = null;
        List<CsvRecord> rows = List.of();
        for (char separator : new char[] { ',', ';', '\t' }) {
            List<CsvRecord> records = records(text.text(), separator, monitor, TITLES);
            for (CsvRecord record : records) {
                SheetColumns columns = SheetColumns.of(record, separator);
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
            throw new NotASheetException(
                    best.isNothing() ? Texts.text("sheet.heads")
                            : Texts.format("sheet.missing", String.valueOf(best.line()), best.known(),
                                    missing.stream().collect(Collectors.joining(Texts.text("list.and")))));
        }
        SheetColumns found = best;
        rows = records(text.text(), best.separator(), monitor, Integer.MAX_VALUE).stream()
                .filter(record -> record.getStartingLineNumber() > found.line()).toList();
        if (rows.isEmpty()) {
            throw new NotASheetException(Texts.text("sheet.rows"));
        }
        return new VisitSheet(text, best, rows);
    }

    private static List<CsvRecord> records(String text, char separator, Monitor monitor, int most)
            throws NotASheetException {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true).allowUnclosedQuote(most < Integer.MAX_VALUE)
                .maxBufferSize(LONGEST_CELL).ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                if (monitor.isCanceled()) {
                    throw new CancellationException();
                }
                if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    records.add(record);
                }
                if (records.size() >= most) {
                    break;
                }
            }
        } catch (CsvParseException broken) {
            if (most == Integer.MAX_VALUE) {
                throw new NotASheetException(Texts.format("sheet.quote",
                        String.valueOf(records.isEmpty() ? 0 : records.getLast().getStartingLineNumber())));
            }
        } catch (IOException never) {
            throw new IllegalStateException("a text was read", never);
        }
        return records;
    }

    /** How many rows there are below the names of the columns, without empty ones. */
    public int size() {
        return rows.size();
    }

    /** What its columns that mean nothing here are called; nothing in them comes in. */
    public List<String> unknownColumns() {
        return columns.unknown();
    }

    /** Whether it had to be guessed in which characters it was written. */
    boolean isGuessed() {
        return text.charset().equals(SheetText.WINDOWS);
    }

    SheetColumns columns() {
        return columns;
    }

    List<CsvRecord> rows() {
        return rows;
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.util.Monitor;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Reads CSV with any separator into lines. */
final class CsvLines {

    /** A cell longer than this is a quotation mark that was never closed; in characters. */
    private static final int LONGEST_CELL = 1 << 20;

    private CsvLines() {
    }

    /**
     * The first lines with something in them. What is wrong with them is for {@link #all} to say.
     *
     * @throws CancellationException when the monitor is cancelled
     */
    static List<SheetLine> first(int most, String text, char separator, Monitor monitor) {
        List<SheetLine> lines = new ArrayList<>();
        try {
            read(lines, most, text, separator, monitor);
        } catch (CsvParseException broken) {
            return lines;
        }
        return lines;
    }

    /**
     * All lines with something in them.
     *
     * @throws NotASheetException when it is no CSV
     * @throws CancellationException when the monitor is cancelled
     */
    static List<SheetLine> all(String text, char separator, Monitor monitor) throws NotASheetException {
        List<SheetLine> lines = new ArrayList<>();
        try {
            read(lines, Integer.MAX_VALUE, text, separator, monitor);
        } catch (CsvParseException broken) {
            throw new NotASheetException(Texts.format("sheet.quote",
                    String.valueOf(lines.isEmpty() ? 0 : lines.getLast().number())));
        }
        return lines;
    }

    private static void read(List<SheetLine> lines, int most, String text, char separator, Monitor monitor) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true).allowUnclosedQuote(most < Integer.MAX_VALUE)
                .maxBufferSize(LONGEST_CELL).ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                if (monitor.isCanceled()) {
                    throw new CancellationException();
                }
                SheetLine line = new SheetLine((int) record.getStartingLineNumber(), record.getFields());
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                if (lines.size() >= most) {
                    return;
                }
            }
        } catch (IOException never) {
            throw new IllegalStateException("a text was read", never);
        }
    }
}

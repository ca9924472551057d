// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.io.Writer;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Rows as CSV after RFC 4180: commas, lines that end with CR and LF. Every row goes to the writer at once. */
public final class CsvSheet {

    private final CsvWriter csv;

    /** A sheet onto a writer, which whoever opened it closes. */
    public CsvSheet(Writer writer) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(writer);
    }

    /**
     * Writes a row.
     *
     * @param cells a text for each column
     * @throws java.io.UncheckedIOException when it cannot be written
     */
    public void row(List<String> cells) {
        csv.writeRecord(cells);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

import org.rapport.exchange.CsvSheet;
import org.rapport.model.metrics.FigureTable;
import org.rapport.report.formats.Figures;
import org.rapport.report.formats.Format;
import org.rapport.report.formats.PlanFile;

/** Figures as CSV after RFC 4180: rows of one kind. */
final class MetricsCsv implements Format<Figures> {

    private final CsvSheet csv;

    private final FigureTable table;

    MetricsCsv(Writer writer, String table) {
        csv = new CsvSheet(writer);
        this.table = FigureTable.valueOf(table.toUpperCase(Locale.ROOT));
    }

    @Override
    public void begin() {
        csv.row(table.heads());
    }

    @Override
    public void file(PlanFile file, Figures figures) throws IOException {
        table.rows(file.name(), figures.plan(), figures.metrics()).forEach(csv::row);
    }
}

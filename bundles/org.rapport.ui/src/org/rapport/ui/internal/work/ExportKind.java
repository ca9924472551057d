// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.util.List;
import java.util.Locale;

/** What of a plan can be exported, and in which formats. */
enum ExportKind {

    /** What the checks ask, for people, for programs of our own, and for tools that review. */
    FINDINGS(ExportFormat.TEXT, ExportFormat.JSON, ExportFormat.SARIF),

    PEOPLE(ExportFormat.CSV),

    RELATIONSHIPS(ExportFormat.CSV),

    WORKERS(ExportFormat.CSV),

    /** All figures in one document. */
    FIGURES(ExportFormat.JSON),

    VISITS(ExportFormat.CSV),

    /** Somebody’s visits for the calendar on their telephone. */
    CALENDAR(ExportFormat.CALENDAR);

    private final List<ExportFormat> formats;

    ExportKind(ExportFormat... formats) {
        this.formats = List.of(formats);
    }

    List<ExportFormat> formats() {
        return formats;
    }

    /** Whether somebody’s visits on some days are meant. */
    boolean isOfVisits() {
        return this == VISITS || this == CALENDAR;
    }

    /** The word for it in the messages. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

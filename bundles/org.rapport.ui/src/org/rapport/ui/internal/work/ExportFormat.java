// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.util.Locale;

/** How something is written. */
enum ExportFormat {

    TEXT("txt"), JSON("json"), SARIF("sarif"), CSV("csv"), CALENDAR("ics");

    private final String extension;

    ExportFormat(String extension) {
        this.extension = extension;
    }

    /** What a file of it ends in, with the dot. */
    String ending() {
        return '.' + extension;
    }

    /** The word for it in the messages. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.pages;

import java.util.function.Function;

/**
 * A page of a report.
 *
 * @param name of its files, without ending
 * @param write makes the page for a medium
 */
public record ReportFile(String name, Function<Medium, String> write) {

    /** The page for a medium. */
    public String page(Medium medium) {
        return write.apply(medium);
    }
}

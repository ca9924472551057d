// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.formats;

import java.io.IOException;

/**
 * A way to write results: {@link #begin()}, then each file, then {@link #end()}. Who opened the writer closes it.
 *
 * @param <R> what is told of a file
 */
public interface Format<R> {

    /** Writes what stands above the first file. @throws IOException when it cannot be written */
    default void begin() throws IOException {
        // most formats have nothing above the first file
    }

    /** Writes what is told of a file. @throws IOException when it cannot be written */
    void file(PlanFile file, R result) throws IOException;

    /** Writes what stands below the last file. @throws IOException when it cannot be written */
    default void end() throws IOException {
        // most formats have nothing below the last file
    }
}

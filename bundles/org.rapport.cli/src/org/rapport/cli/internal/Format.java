// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;

/**
 * A way to write results: {@link #begin()}, then each file, then {@link #end()}.
 *
 * @param <R> what is told of a file
 */
interface Format<R> {

    default void begin() throws IOException {
        // most formats have nothing above the first file
    }

    void file(PlanFile file, R result) throws IOException;

    default void end() throws IOException {
        // most formats have nothing below the last file
    }
}

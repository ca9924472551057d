// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;

import org.rapport.report.formats.Format;
import org.rapport.report.formats.PlanFile;

/**
 * The results of a command, written as they come. Where no file could be read nothing is written at all: an empty
 * document would look like good news.
 *
 * @param <R> what is told of a file
 */
final class Results<R> {

    private final Format<R> format;

    private final Output output;

    private boolean begun;

    Results(Format<R> format, Output output) {
        this.format = format;
        this.output = output;
    }

    void add(PlanFile file, R result) throws IOException {
        if (!begun) {
            format.begin();
            begun = true;
        }
        format.file(file, result);
    }

    void complete() throws IOException {
        if (begun) {
            format.end();
            output.complete();
        }
    }
}

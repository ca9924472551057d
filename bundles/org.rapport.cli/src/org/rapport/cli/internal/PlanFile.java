// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.nio.file.Path;

/**
 * A file named by the user, or found in a folder that was.
 *
 * @param name as the user wrote it or would write it, with / between folders; {@code -} for standard input
 * @param path where it is; null for standard input
 */
record PlanFile(String name, Path path) {

    /** What the user writes for standard input. */
    static final String STANDARD_INPUT = "-";

    static PlanFile standardInput() {
        return new PlanFile(STANDARD_INPUT, null);
    }

    static PlanFile of(Path path) {
        return new PlanFile(path.toString().replace(path.getFileSystem().getSeparator(), "/"), path);
    }

    /** The name for messages. */
    String title() {
        return path == null ? Texts.text("standard.input") : name;
    }
}

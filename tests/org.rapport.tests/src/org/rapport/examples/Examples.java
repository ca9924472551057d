// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.examples;

import java.nio.file.Files;
import java.nio.file.Path;

/** The examples of the repository. */
public final class Examples {

    private Examples() {
    }

    /** A file of the examples, looked for from the folder the tests run in upwards. */
    public static Path file(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("examples/riverside"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("No folder examples above " + Path.of("").toAbsolutePath());
        }
        return folder.resolve("examples").resolve(name);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a file held at some time.
 *
 * @param file the file itself, behind all links
 */
record FileState(Path file, Digests.Content content) {

    /**
     * Refuses to write over what this is not.
     *
     * @param known what was there when it was last looked at; null when it never was
     * @param file the file itself, behind all links
     */
    static void check(FileState known, Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        if (known == null || !known.file.equals(file)) {
            throw new ChangedElsewhereException(file, Messages.format("changed.exists", file));
        }
        // Times of files are too coarse to tell, and what was merely touched is no conflict.
        if (!known.content.isIn(file)) {
            throw new ChangedElsewhereException(file, Messages.format("changed.elsewhere", file));
        }
    }
}

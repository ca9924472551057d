// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file is not what it was when the plan was loaded from it, or stands where a new one was to be made. It was left as
 * it is. Whoever catches this asks whether to load it again, to save elsewhere, or to overwrite it on purpose
 * ({@link Plans#overwrite} or {@link PlanResource#OPTION_OVERWRITE}).
 */
public class ChangedElsewhereException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;

    ChangedElsewhereException(Path file, String message) {
        super(message);
        this.file = file.toString();
    }

    /** The file that was left alone. */
    public Path file() {
        return Path.of(file);
    }
}

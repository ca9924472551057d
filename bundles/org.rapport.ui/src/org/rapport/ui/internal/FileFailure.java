// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal;

import java.nio.file.FileSystemException;

import org.rapport.checks.Messages;

/** What is wrong with a file, in words: of their own, failures say little more than its name. */
public final class FileFailure {

    private static final Messages MESSAGES = Messages.of(FileFailure.class);

    private FileFailure() {
    }

    /** A sentence that says which file it is, and what stands in the way. */
    public static String words(Exception failed) {
        if (failed instanceof FileSystemException file) {
            String key = "reason." + file.getClass().getSimpleName();
            return MESSAGES.format("reason.file", file.getFile(), MESSAGES.has(key) ? MESSAGES.text(key)
                    : file.getReason() == null ? MESSAGES.text("reason.other") : file.getReason());
        }
        return failed.getLocalizedMessage();
    }
}

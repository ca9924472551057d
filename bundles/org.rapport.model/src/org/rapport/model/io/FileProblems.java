// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in plain words why a file could not be read or written. */
final class FileProblems {

    private FileProblems() {
    }

    /** @param file the file on this machine, or null when the place is none */
    static PlanProblem reading(String place, Path file, IOException cause) {
        String message;
        if (file != null && Files.isDirectory(file)) {
            message = Messages.format("file.folder");
        } else if (file != null && !Files.exists(file)) {
            message = Messages.format("file.missing");
        } else if (file != null && !Files.isReadable(file)) {
            message = Messages.format("file.permission");
        } else {
            message = Messages.format("file.unreadable", reason(cause));
        }
        return new PlanProblem(place, 0, 0, null, message);
    }

    static PlanProblem writing(String place, Path file, IOException cause) {
        Path folder = file.toAbsolutePath().getParent();
        String message;
        if (Files.isDirectory(file)) {
            message = Messages.format("file.folder");
        } else if (cause instanceof NoSuchFileException && !Files.isDirectory(folder)) {
            message = Messages.format("save.folder", folder);
        } else if (cause instanceof AccessDeniedException) {
            boolean own = Files.exists(file) && !Files.isWritable(file);
            message = Messages.format(own ? "save.readonly" : "save.readonly.folder");
        } else {
            message = Messages.format("save.failed", reason(cause));
        }
        return new PlanProblem(place, 0, 0, null, message);
    }

    private static String reason(IOException cause) {
        String reason = cause instanceof FileSystemException e && e.getReason() != null ? e.getReason()
                : cause.getMessage();
        return Values.shown(reason == null ? cause.getClass().getSimpleName() : reason);
    }
}

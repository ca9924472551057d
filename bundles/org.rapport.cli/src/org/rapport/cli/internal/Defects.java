// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Reports a defect of the program: a log with everything a developer needs, and for the user one sentence with its
 * path.
 */
final class Defects {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss");

    private final Terminal terminal;

    private final String version;

    Defects(Terminal terminal, String version) {
        this.terminal = terminal;
        this.version = version;
    }

    int report(Throwable defect, String[] arguments) {
        String what = defect.getMessage() == null ? defect.getClass().getSimpleName()
                : defect.getClass().getSimpleName() + ": " + defect.getMessage();
        String where = write(describe(defect, arguments));
        terminal.say(Texts.format(where == null ? "defect.unlogged" : "defect", what, where));
        return ExitCode.DEFECT;
    }

    private String describe(Throwable defect, String[] arguments) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        writer.println("Rapport " + version);
        writer.println("Java " + System.getProperty("java.runtime.version") + ", " + System.getProperty("os.name") + ' '
                + System.getProperty("os.version") + ' ' + System.getProperty("os.arch"));
        writer.println("Arguments: " + String.join(" ", arguments));
        defect.printStackTrace(writer);
        return text.toString();
    }

    /** The log's path; null when it could be written nowhere. */
    private String write(String text) {
        String name = "rapport-" + STAMP.format(LocalDateTime.now()) + '-';
        for (Path folder : List.of(folder(), Path.of(System.getProperty("java.io.tmpdir")))) {
            try {
                Files.createDirectories(folder);
                return Files.writeString(Files.createTempFile(folder, name, ".log"), text).toString();
            } catch (IOException | RuntimeException next) {
                // The user's folder may be read-only; the temporary one is tried next, and then the user is told.
                continue;
            }
        }
        return null;
    }

    /** Where the user's platform keeps the logs of programs. */
    private Path folder() {
        String home = System.getProperty("user.home");
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return Path.of(terminal.environment().getOrDefault("LOCALAPPDATA", home), "Rapport", "logs");
        }
        if (system.startsWith("mac")) {
            return Path.of(home, "Library", "Logs", "Rapport");
        }
        String state = terminal.environment().getOrDefault("XDG_STATE_HOME", "");
        return state.isEmpty() ? Path.of(home, ".local", "state", "rapport") : Path.of(state, "rapport");
    }
}

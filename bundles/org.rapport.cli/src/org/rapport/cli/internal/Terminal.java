// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Where a command reads and writes. All text is UTF-8, whatever the platform's character set, because plans, JSON and
 * scripts are.
 *
 * @param in standard input
 * @param out standard output, for results alone
 * @param err standard error, for everything else
 * @param environment the process's environment
 * @param outIsTerminal whether a person reads {@code out} as it is written
 * @param errIsTerminal whether a person reads {@code err} as it is written
 * @param interrupted whether the user has asked to stop
 */
public record Terminal(InputStream in, OutputStream out, PrintStream err, Map<String, String> environment,
        boolean outIsTerminal, boolean errIsTerminal, BooleanSupplier interrupted) {

    /**
     * Set by the start script, which can ask about each stream: {@code stdout}, {@code stderr}, both with a comma
     * between, or nothing. Without it a terminal is only believed in where Java sees one for input and output alike.
     */
    public static final String PROPERTY = "rapport.terminal";

    private static final int NARROWEST = 40;

    /** The streams of this process. @param interrupted whether the user has asked to stop */
    static Terminal ofProcess(BooleanSupplier interrupted) {
        String told = System.getProperty(PROPERTY);
        boolean seen = told == null && isConsoleTerminal();
        return new Terminal(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                seen || told != null && told.contains("stdout"), seen || told != null && told.contains("stderr"),
                interrupted);
    }

    /** The same streams with results going to a file. */
    Terminal asFile() {
        return new Terminal(in, out, err, environment, false, errIsTerminal, interrupted);
    }

    /** Says something that is no result. */
    void say(String message) {
        err.print("rapport: " + message + '\n');
    }

    /** @throws CancellationException when the user has asked to stop */
    void checkInterrupted() {
        if (interrupted.getAsBoolean()) {
            throw new CancellationException(Texts.text("cancelled"));
        }
    }

    /** Whether to colour what is written to standard output: on a terminal that can, unless NO_COLOR is set. */
    boolean colour() {
        return outIsTerminal && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }

    /** Characters in a line of a terminal, where that is known; else as many as there are. */
    int width() {
        if (!outIsTerminal) {
            return Integer.MAX_VALUE;
        }
        try {
            return Math.max(NARROWEST, Integer.parseInt(environment.getOrDefault("COLUMNS", "").strip()));
        } catch (NumberFormatException unknown) {
            return Integer.MAX_VALUE;
        }
    }

    /** Since Java 22 there is a console without a terminal too, and only isTerminal(), new there, can tell. */
    private static boolean isConsoleTerminal() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) console.getClass().getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException java21) {
            return true;
        } catch (ReflectiveOperationException | RuntimeException unknown) {
            return false;
        }
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Runs the command line as a process would, with its own streams and environment. */
final class CommandLineRun {

    private final Map<String, String> environment = new HashMap<>();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private String input = "";

    private boolean terminal;

    private boolean interrupted;

    private OutputStream target = out;

    /** What a run came to. */
    record Result(int exit, String out, String err) {
    }

    CommandLineRun with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    CommandLineRun input(String text) {
        input = text;
        return this;
    }

    CommandLineRun onTerminal() {
        terminal = true;
        return this;
    }

    CommandLineRun interrupted() {
        interrupted = true;
        return this;
    }

    CommandLineRun to(OutputStream stream) {
        target = stream;
        return this;
    }

    Result run(Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i].toString();
        }
        Terminal streams = new Terminal(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), target,
                new PrintStream(err, true, StandardCharsets.UTF_8), environment, terminal, terminal, () -> interrupted);
        int exit = new Rapport(streams, "1.2.3").run(texts);
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Result rapport(Object... arguments) {
        return new CommandLineRun().run(arguments);
    }

    /** Writes a plan around some elements: its period is 2 March to 12 April 2026, its people Ada, its worker Sam. */
    static Path plan(Path file, String... elements) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, plan(elements));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String plan(String... elements) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rapport:ServicePlan xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:rapport="http://rapport-planning.org/plan" id="plan" name="Small plan" formatVersion="1"
                    periodStart="2026-03-02" periodEnd="2026-04-12">
                  <standards id="standards"/>
                  <people id="ada" name="Ada"/>
                  <workers id="sam" name="Sam" role="SUPPORT_WORKER" contractedMinutesPerWeek="2220"/>
                  %s
                </rapport:ServicePlan>
                """.formatted(String.join("\n  ", elements));
    }

    /** A visit that TIME-01 asks about. */
    static String shortVisit(String id) {
        return "<visits id=\"" + id + "\" person=\"ada\" workers=\"sam\" start=\"2026-03-02T09:00:00\" "
                + "durationMinutes=\"25\" purpose=\"PRACTICE\" mode=\"HOME\" status=\"PLANNED\"/>";
    }
}

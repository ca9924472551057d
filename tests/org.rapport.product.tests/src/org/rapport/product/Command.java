// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A command line to be run as a process of its own, with no other environment than the one given. */
record Command(Path folder, Map<String, String> environment, List<String> words) {

    private static final long MINUTES_AT_MOST = 3;

    /** What a process left behind. */
    record Outcome(int code, String out, String err) {
    }

    static Command of(Path folder, Map<String, String> environment, Object program, String... arguments) {
        var words = new ArrayList<String>();
        words.add(program.toString());
        words.addAll(List.of(arguments));
        return new Command(folder, environment, List.copyOf(words));
    }

    Outcome run() {
        return start().join();
    }

    CompletableFuture<Outcome> start() {
        try {
            var out = Files.createTempFile("out", ".txt");
            var err = Files.createTempFile("err", ".txt");
            var process = start(out, err);
            return process.onExit().orTimeout(MINUTES_AT_MOST, TimeUnit.MINUTES)
                    .whenComplete((ended, late) -> process.destroyForcibly())
                    .thenApply(ended -> new Outcome(ended.exitValue(), take(out), take(err)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Starts the process and lets it run; the caller ends it. */
    Process start(Path out, Path err) throws IOException {
        var builder = new ProcessBuilder(words).directory(folder.toFile())
                .redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private static String take(Path file) {
        try {
            var text = Files.readString(file, StandardCharsets.UTF_8);
            Files.delete(file);
            return text;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

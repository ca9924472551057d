// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A workbench that runs as a process of its own, from an unpacked archive. The probe in its folder dropins does what a
 * script says, and writes down what came of it.
 */
final class Windows implements AutoCloseable {

    private static final Path PROBE = Machine.ROOT.resolve("tests/org.rapport.ui.probe/target");

    private static final long PATIENCE_SECONDS = 120;

    private final Path log;

    private final Path err;

    private final Process process;

    private Windows(Path log, Path err, Process process) {
        this.log = log;
        this.err = err;
        this.process = process;
    }

    /** Lays the probe into an unpacked product. */
    static void probe(Path program) throws IOException {
        Path dropins = Files.createDirectories(program.resolveSibling("dropins"));
        try (var jars = Files.newDirectoryStream(PROBE, "org.rapport.ui.probe-*[0-9T].jar")) {
            Files.copy(jars.iterator().next(), dropins.resolve("probe.jar"));
        }
    }

    /** Starts the program without arguments, as a double click does, to do some steps. */
    static Windows start(Machine machine, Path program, String... steps) throws IOException {
        Path folder = Files.createTempDirectory(machine.path("tmp"), "windows");
        Path script = Files.write(folder.resolve("script"), List.of(steps));
        Path log = folder.resolve("log");
        machine.with("DISPLAY", System.getenv("DISPLAY")).with("XAUTHORITY", System.getenv("XAUTHORITY"))
                .with("RAPPORT_JAVA_OPTIONS", "-Drapport.probe.script=" + script + " -Drapport.probe.log=" + log);
        Path err = folder.resolve("err");
        return new Windows(log, err, machine.command(program).start(folder.resolve("out"), err));
    }

    /** Waits for a line that begins so. @return the rest of it */
    String said(String beginning) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
            for (String line : lines) {
                if (line.startsWith(beginning)) {
                    return line.substring(beginning.length()).strip();
                }
            }
            if (lines.stream().anyMatch(line -> line.startsWith("FAILED")) || !process.isAlive()
                    || System.nanoTime() > end) {
                throw new AssertionError("Waited in vain for “" + beginning + "”: " + lines + "\n"
                        + Files.readString(err));
            }
            Thread.sleep(50);
        }
    }

    /** Ends it as a power cut does, without a chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits until it ends by itself. @return its exit code */
    int ended() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("It did not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

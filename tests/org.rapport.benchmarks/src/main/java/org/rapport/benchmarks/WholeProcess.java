// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs the built product as somebody at a prompt would. Peak memory is read where there is a /proc, as on Linux. */
final class WholeProcess {

    private static final int PAIRS = 9;

    private static final double SLOWER = 1.5;

    private static final int MEGABYTES = 600;

    private final Path program;

    private final Path plan;

    private final Report report;

    WholeProcess(Path program, Path plan, Report report) {
        this.program = program;
        this.plan = plan;
        this.report = report;
    }

    void run() throws IOException, InterruptedException {
        report.heading(
                "Whole processes: rapport check " + plan.getFileName() + " and rapport --version, " + PAIRS + " pairs");
        List<String> check = List.of(program.toString(), "check", plan.toString(), "--fail-on", "never");
        List<String> version = List.of(program.toString(), "--version");
        double[] checks = new double[PAIRS];
        double[] versions = new double[PAIRS];
        long peak = 0;
        run(version);
        run(check);
        for (int pair = 0; pair < PAIRS; pair++) {
            versions[pair] = run(version).seconds;
            Run run = run(check);
            checks[pair] = run.seconds;
            peak = Math.max(peak, run.peakKilobytes);
        }
        double checkSeconds = median(checks);
        double versionSeconds = median(versions);
        report.row("  check %.2f s, version %.2f s, peak of check %d MB", checkSeconds, versionSeconds, peak / 1024);
        report.atMost("check / version", checkSeconds / versionSeconds, SLOWER);
        if (peak > 0) {
            report.atMost("MB at most at a time", peak / 1024.0, MEGABYTES);
        } else {
            report.row("  Memory is not measured here: there is no /proc.");
        }
    }

    static Run run(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("rapport-benchmark", ".txt");
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile())
                    .start();
            long peak = 0;
            while (process.isAlive()) {
                peak = Math.max(peak, peakKilobytes(process.toHandle()));
                Thread.sleep(5);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            if (process.exitValue() != 0) {
                throw new IllegalStateException(
                        command + " ended with " + process.exitValue() + ":\n" + Files.readString(out));
            }
            return new Run(seconds, peak);
        } finally {
            Files.delete(out);
        }
    }

    /** The most memory that a process and its children held at once so far, as the kernel keeps it. */
    private static long peakKilobytes(ProcessHandle process) {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process);
        return all.stream().mapToLong(each -> highWaterMark(Path.of("/proc/" + each.pid() + "/status"))).sum();
    }

    private static long highWaterMark(Path status) {
        try {
            return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** One run of the program. */
    record Run(double seconds, long peakKilobytes) {
    }
}

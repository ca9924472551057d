// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the team's report of growing plans as a whole process: reading, checking, the page and the PDF. */
final class ReportOfMany {

    /** From here on the bounds count. */
    private static final int LARGE = 1_000_000;

    private static final int SECONDS = 60;

    private static final int MEGABYTES = 4096;

    private final Path program;

    private final Path folder;

    private final Report report;

    ReportOfMany(Path program, Path folder, Report report) {
        this.program = program;
        this.folder = folder;
        this.report = report;
    }

    void run(List<Integer> sizes) throws Exception {
        report.heading("Whole processes: rapport report");
        report.row("  %10s %10s %10s %10s %10s", "visits", "s", "peak MB", "html MB", "pdf MB");
        for (int visits : sizes) {
            measure(visits, LoadAndCheck.file(folder, visits), folder.resolve("report-" + visits));
        }
    }

    private void measure(int visits, Path plan, Path output) throws IOException, InterruptedException {
        WholeProcess.Run run = WholeProcess
                .run(List.of(program.toString(), "report", plan.toString(), "--output", output.toString()));
        double megabytes = run.peakKilobytes() / 1024.0;
        report.row("  %10d %10.1f %10.0f %10.2f %10.2f", visits, run.seconds(), megabytes,
                Files.size(output.resolve("report.html")) / 1e6, Files.size(output.resolve("report.pdf")) / 1e6);
        if (visits >= LARGE) {
            report.atMost("s for a report of " + visits, run.seconds(), SECONDS);
            if (megabytes > 0) {
                report.atMost("MB for a report of " + visits, megabytes, MEGABYTES);
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Monitor;
import org.rapport.checks.Check;
import org.rapport.checks.Messages;
import org.rapport.report.internal.pages.Aside;
import org.rapport.report.internal.pages.Medium;
import org.rapport.report.internal.pages.ReportFile;
import org.rapport.report.internal.pages.ReportFiles;
import org.rapport.report.internal.pages.ShareOfMonitor;
import org.rapport.report.internal.pdf.PdfWriter;

/** Writes reports as HTML and PDF. All files of a report come to stand in their folder together, or none does. */
public final class ReportWriter {

    /** Of the whole work, what it takes to find out what to write. The rest goes into writing it. */
    private static final int THINKING = 30;

    private static final int ALL = 100;

    /** Units of work of one file, and of these what the page for screens takes; the PDF takes the rest. */
    private static final int FILE = 10;

    private static final int PAGE = 2;

    private static final Messages MESSAGES = Messages.of(ReportFiles.class);

    private final SectionRegistry sections;

    private final List<Check> checks;

    /**
     * Makes a writer.
     *
     * @param sections what a report may hold
     * @param checks what is asked of the plan
     */
    public ReportWriter(SectionRegistry sections, Collection<? extends Check> checks) {
        this.sections = sections;
        this.checks = List.copyOf(checks);
    }

    /**
     * Writes a report.
     *
     * @param folder where to; it is there, and files of the same names in it are replaced
     * @param monitor is told of progress, and asked whether to stop
     * @return the files, in order of reading
     * @throws NotForReaderException when what was asked for is not for that reader; nothing was written
     * @throws IOException when it cannot be written; then nothing was
     * @throws CancellationException when the monitor is cancelled; then nothing was written
     */
    public List<Path> write(ReportRequest request, Path folder, Monitor monitor) throws IOException {
        monitor.beginTask(MESSAGES.text("progress"), ALL);
        try {
            ReportFiles files = Aside.call(monitor, () -> ReportFiles.of(request, sections, checks,
                    new ShareOfMonitor(monitor, THINKING)));
            Path staging = Files.createTempDirectory(folder, ".report-");
            try {
                List<Path> written = write(files, staging, new ShareOfMonitor(monitor, ALL - THINKING));
                return publish(written, folder);
            } finally {
                delete(staging);
            }
        } finally {
            monitor.done();
        }
    }

    private static List<Path> write(ReportFiles files, Path staging, Monitor monitor) throws IOException {
        List<Path> written = new ArrayList<>();
        PdfWriter pdf = new PdfWriter();
        monitor.beginTask(MESSAGES.text("progress"), FILE * files.size());
        for (ReportFile file : files) {
            Path page = staging.resolve(file.name() + ".html");
            Files.writeString(page, Aside.call(monitor, () -> file.page(Medium.SCREEN)));
            written.add(page);
            monitor.worked(PAGE);
            Path paper = staging.resolve(file.name() + ".pdf");
            Files.write(paper, Aside.call(monitor, () -> {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                pdf.write(file.page(Medium.PAPER), bytes, new ShareOfMonitor(monitor, FILE - PAGE));
                return bytes.toByteArray();
            }));
            written.add(paper);
        }
        return written;
    }

    /** All of them are there now; only what stands in their way can keep them from their places. */
    private static List<Path> publish(List<Path> written, Path folder) throws IOException {
        List<Path> places = written.stream().map(file -> folder.resolve(file.getFileName())).toList();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                throw new FileAlreadyExistsException(place.toString(), null, MESSAGES.format("in.the.way", place));
            }
        }
        for (int i = 0; i < places.size(); i++) {
            Files.move(written.get(i), places.get(i), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return places;
    }

    private static void delete(Path staging) throws IOException {
        try (Stream<Path> left = Files.walk(staging)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

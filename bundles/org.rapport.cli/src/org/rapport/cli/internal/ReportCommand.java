// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.rapport.checks.CheckRunner;
import org.rapport.model.ServicePlan;
import org.rapport.report.Audience;
import org.rapport.report.NotForReaderException;
import org.rapport.report.PlanBefore;
import org.rapport.report.ReportRequest;
import org.rapport.report.ReportWriter;
import org.rapport.report.SectionRegistry;
import org.rapport.report.formats.PlanFile;

import picocli.CommandLine.ParseResult;

/** {@code rapport report}: writes a plan for people to read, as HTML and PDF. */
final class ReportCommand extends Command {

    private static final String FOR = "--for";

    private static final String COMPARED_WITH = "--compared-with";

    private InstalledChecks installed;

    ReportCommand() {
        super("report");
    }

    @Override
    void prepare() {
        installed = InstalledChecks.load();
    }

    @Override
    void describe() {
        file();
        option("--output", "DIR");
        option(FOR, "READER");
        option(COMPARED_WITH, "FILE");
        option("--at", "DATE");
    }

    @Override
    int run(ParseResult given, Terminal terminal) throws IOException {
        LocalDate at = Choices.date(given, "--at");
        Reader reader = Reader.of(Choices.text(given, FOR));
        Path folder = folder(Choices.text(given, "--output"));
        PlanFiles files = new PlanFiles(terminal);
        List<PlanFile> found = files.find(Choices.files(given));
        if (found.size() > 1) {
            throw UsageException.of("report.folder", Choices.files(given).getFirst());
        }
        PlanFile fileBefore = before(Choices.text(given, COMPARED_WITH), found);
        ServicePlan plan = found.isEmpty() ? null : files.load(found.getFirst());
        ServicePlan before = fileBefore == null ? null : files.load(fileBefore);
        if (plan == null || fileBefore != null && before == null) {
            return ExitCode.USAGE;
        }
        // Fonts and pictures are drawn in memory; no screen is asked for.
        System.setProperty("java.awt.headless", "true");
        ReportRequest request = new ReportRequest(plan, at != null ? at : CheckRunner.defaultDay(plan),
                reader.audience(), reader.id(), before == null ? null
                        : new PlanBefore(before, at != null ? at : CheckRunner.defaultDay(before)));
        tell(write(request, folder, terminal), terminal);
        return ExitCode.OK;
    }

    /** The plan to compare with. @param name null for none */
    private static PlanFile before(String name, List<PlanFile> found) {
        if (name == null || !name.equals(PlanFile.STANDARD_INPUT)) {
            return name == null ? null : PlanFiles.file(name);
        }
        if (!found.isEmpty() && found.getFirst().path() == null) {
            throw UsageException.of("compare.standard.input");
        }
        return PlanFile.standardInput();
    }

    private List<Path> write(ReportRequest request, Path folder, Terminal terminal) throws IOException {
        SectionRegistry sections = SectionRegistry.installed();
        sections.problems().forEach(terminal::say);
        boolean made = Files.notExists(folder);
        try (Progress progress = new Progress(terminal)) {
            Files.createDirectories(folder);
            return new ReportWriter(sections, installed.all(terminal)).write(request, folder, progress);
        } catch (NotForReaderException refused) {
            throw new UsageException(refused.getMessage());
        } finally {
            if (made) {
                deleteIfEmpty(folder);
            }
        }
    }

    /** A folder that was made for nothing goes again. */
    private static void deleteIfEmpty(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(folder);
        }
    }

    private static Path folder(String name) {
        if (name == null) {
            throw UsageException.of("report.output.missing");
        }
        try {
            Path folder = Path.of(name).toAbsolutePath();
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw UsageException.of("report.output.file", name);
            }
            return folder;
        } catch (InvalidPathException unreadable) {
            throw UsageException.of("file.name", name);
        }
    }

    private static void tell(List<Path> written, Terminal terminal) throws IOException {
        try (Output output = Output.open(null, terminal)) {
            for (Path file : written) {
                output.writer().write(file + "\n");
            }
            output.complete();
        }
    }

    /** Whom the report is for, as {@code --for} says it. @param id may be null */
    private record Reader(Audience audience, String id) {

        static Reader of(String text) {
            if (text == null) {
                return new Reader(Audience.TEAM, null);
            }
            int colon = text.indexOf(':');
            String word = colon < 0 ? text : text.substring(0, colon);
            String id = colon < 0 ? null : text.substring(colon + 1);
            Audience audience = Arrays.stream(Audience.values()).filter(each -> each.word().equals(word)).findFirst()
                    .orElseThrow(() -> unknown(text));
            boolean takesId = audience == Audience.PERSON || audience == Audience.RELATIVE;
            boolean needsId = audience == Audience.RELATIVE;
            if (id != null && (!takesId || id.isEmpty()) || id == null && needsId) {
                throw needsId ? UsageException.of("report.relative") : unknown(text);
            }
            return new Reader(audience, id);
        }

        private static UsageException unknown(String text) {
            return UsageException.of("option.word", FOR, Arrays.stream(Audience.values()).map(Audience::word)
                    .map(word -> word.equals("relative") ? word + ":ID" : word).collect(Collectors.joining(", ")),
                    text);
        }
    }
}

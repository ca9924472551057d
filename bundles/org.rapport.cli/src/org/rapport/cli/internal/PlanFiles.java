// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.rapport.model.ServicePlan;
import org.rapport.model.io.PlanProblem;
import org.rapport.model.io.PlanProblemsException;
import org.rapport.model.io.PlanResourceFactory;
import org.rapport.model.io.Plans;
import org.rapport.report.formats.PlanFile;

/**
 * The plans that a command was asked to look at. What cannot be read is said on standard error, all of it, and the
 * others are looked at all the same.
 */
final class PlanFiles {

    private static final String ENDING = '.' + PlanResourceFactory.FILE_EXTENSION;

    private final Terminal terminal;

    private boolean incomplete;

    PlanFiles(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Whether something could not be read, so that the exit code is {@link ExitCode#USAGE}. */
    boolean isIncomplete() {
        return incomplete;
    }

    /** The files named, and for a folder all plans in it and below, by name. One that is named twice is read once. */
    List<PlanFile> find(List<String> arguments) {
        Map<Path, PlanFile> files = new LinkedHashMap<>();
        for (String argument : arguments) {
            try {
                if (argument.equals(PlanFile.STANDARD_INPUT)) {
                    files.put(Path.of(""), PlanFile.standardInput());
                } else if (Files.isDirectory(Path.of(argument))) {
                    plansIn(Path.of(argument)).forEach(file -> files.putIfAbsent(key(file.path()), file));
                } else {
                    PlanFile file = PlanFile.of(Path.of(argument));
                    files.putIfAbsent(key(file.path()), file);
                }
            } catch (InvalidPathException unreadable) {
                refuse(Texts.format("file.name", argument));
            } catch (IOException failed) {
                refuse(Texts.format("folder.unreadable", argument, Output.reason(failed)));
            }
        }
        return List.copyOf(files.values());
    }

    /**
     * The one plan that a command changes. A folder is refused, and standard input where the plan is written back.
     *
     * @param command whose words are used
     * @return null when it has no name that can be; then the user has been told
     */
    PlanFile only(List<String> arguments, boolean writtenBack, String command) {
        String argument = arguments.getFirst();
        if (argument.equals(PlanFile.STANDARD_INPUT) && writtenBack) {
            throw UsageException.of(command + ".standard.input");
        }
        List<PlanFile> found = find(arguments);
        if (!found.isEmpty() && found.getFirst().path() != null && Files.isDirectory(Path.of(argument))) {
            throw UsageException.of(command + ".folder", argument);
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    /** One file. @throws UsageException when no file on this computer can have this name */
    static PlanFile file(String name) {
        try {
            return PlanFile.of(Path.of(name));
        } catch (InvalidPathException unreadable) {
            throw UsageException.of("file.name", name);
        }
    }

    /** Loads a plan. @return null when that could not be done; then the user has been told why */
    ServicePlan load(PlanFile file) {
        terminal.checkInterrupted();
        try (Patience patience = new Patience(terminal, Texts.format("reading", file.title()))) {
            return file.path() == null ? Plans.load(terminal.in(), file.title()) : Plans.load(file.path());
        } catch (IOException failed) {
            tell(file, failed);
            return null;
        }
    }

    /** Says why a plan could not be read or written: all that is wrong with it, a line each, as compilers say it. */
    void tell(PlanFile file, IOException failed) {
        incomplete = true;
        if (failed instanceof PlanProblemsException wrong) {
            for (PlanProblem problem : wrong.problems()) {
                String line = problem.line() > 0 ? ":" + problem.line() : "";
                terminal.err().print(file.title() + line + ": " + problem.message() + '\n');
            }
        } else {
            terminal.err().print(file.title() + ": " + Output.reason(failed) + '\n');
        }
    }

    private List<PlanFile> plansIn(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            List<PlanFile> plans = below.filter(path -> path.getFileName().toString().endsWith(ENDING))
                    .filter(Files::isRegularFile).sorted().map(PlanFile::of).toList();
            if (plans.isEmpty()) {
                refuse(Texts.format("folder.empty", folder));
            }
            return plans;
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private void refuse(String message) {
        incomplete = true;
        terminal.say(message);
    }

    private static Path key(Path path) {
        return path.toAbsolutePath().normalize();
    }
}

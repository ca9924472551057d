// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.rapport.cli.internal.ExitCode;
import org.rapport.cli.internal.Rapport;
import org.rapport.cli.internal.Terminal;
import org.rapport.model.RapportPackage;
import org.rapport.model.io.PlanValidator;
import org.rapport.model.io.Plans;

/** Asks everything that can be asked of a file, and says what no file may ever cause. */
final class Probe {

    private static final long SECONDS_AT_MOST = 10;

    private static final String THROWN = "((?:\\w+\\.)+\\w*(?:Exception|Error))";

    private static final Pattern FRAME = Pattern.compile("\\tat (?:[^/\\s]+/)*(org\\.rapport\\.(?!fuzz)[\\w.$]+)\\(");

    private static final Pattern CAUSE = Pattern.compile("(?m)^(?:Caused by: )?"
            + THROWN + "\\b");

    private static final Pattern RUN_01 = Pattern.compile(
            "The check ([A-Z]+-\\d+) \\(.{0,400} could not be asked .{0,6000}?" + THROWN + ".*");

    private static final List<List<String>> LOOKS = List.of(List.of("check", "--format", "text"),
            List.of("check", "--format", "json"), List.of("check", "--format", "sarif"));

    private static final List<List<String>> FIGURES = List.of(List.of("metrics"),
            List.of("metrics", "--format", "json"),
            List.of("metrics", "--format", "csv"), List.of("metrics", "--format", "csv", "--table", "relationships"),
            List.of("metrics", "--format", "csv", "--table", "workers"));

    private static final List<List<String>> COMPARISONS = List.of(
            List.of("compare", Corpus.FIRST.toString(), "--format", "text"),
            List.of("compare", Corpus.FIRST.toString(), "--format", "json"));

    /** Reports take a hundred times as long as the others together. */
    private static final int ONE_REPORT_IN = 25;

    private final Path folder;

    private final ReportLook reports;

    private final Path file;

    private final Path state;

    private int loaded;

    private boolean isPlan;

    /** @param folder an empty one to work in */
    Probe(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder.resolve("plans"));
        reports = new ReportLook(folder.resolve("reports"));
        state = Files.createDirectories(folder.resolve("state"));
        file = this.folder.resolve("plan.rapport");
    }

    /** How many of the files were plans. */
    int loaded() {
        return loaded;
    }

    /** @param turn chooses formats and options @return null when all is well */
    Failure failure(byte[] plan, long turn) throws IOException {
        Files.write(file, plan);
        Random random = new Random(turn);
        Failure failure = run(with(pick(LOOKS, random), "--fail-on", "never"), plan);
        if (failure != null || !isPlan) {
            return failure;
        }
        loaded++;
        for (List<String> command : List.of(with(pick(LOOKS, random), options(random)), pick(FIGURES, random),
                with(pick(COMPARISONS, random), "--fail-on", "never"), List.of("roll-out", "--dry-run"))) {
            failure = run(command, plan);
            if (failure != null) {
                return failure;
            }
        }
        failure = guard("save", this::saves, plan);
        return failure != null || random.nextInt(ONE_REPORT_IN) > 0 ? failure : report(plan, random);
    }

    private Failure report(byte[] plan, Random random) throws IOException {
        Failure failure = run(reports.command(plan, random), plan);
        Failure broken = reports.failure();
        return failure != null ? failure : broken;
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** Another day, or another limit: likely ones, and some that there are not. */
    private static String[] options(Random random) {
        OddValues values = new OddValues(random);
        List<EAttribute> limits = RapportPackage.Literals.PLANNING_STANDARDS.getEAttributes();
        EAttribute limit = pick(limits, random);
        String set = "--set=" + limit.getName() + '=' + values.of(limit);
        String day = "--at=" + values.of(RapportPackage.Literals.SERVICE_PLAN__PERIOD_END);
        return new String[] { random.nextBoolean() ? set : day, "--fail-on", "never" };
    }

    private static List<String> with(List<String> words, String... more) {
        return Stream.concat(words.stream(), Arrays.stream(more)).toList();
    }

    private Failure run(List<String> words, byte[] plan) throws IOException {
        List<String> command = with(words, file.toString());
        return guard(String.join(" ", words), () -> rapport(command), plan);
    }

    /** What is loaded can be saved: whatever is wrong with a plan is said before it is one. */
    private Failure saves() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var problems = PlanValidator.problems(Plans.load(in, "plan"));
            return problems.isEmpty() ? null
                    : new Failure("loads, but cannot be saved: " + problems.getFirst().message(), "save",
                            problems.toString());
        }
    }

    private Failure rapport(List<String> command) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(InputStream.nullInputStream(), out,
                new PrintStream(err, true, StandardCharsets.UTF_8), Map.of("XDG_STATE_HOME", state.toString()), false,
                false, () -> false);
        int code = new Rapport(terminal, "fuzz").run(command.toArray(String[]::new));
        isPlan = code == ExitCode.OK;
        String said = err.toString(StandardCharsets.UTF_8);
        String name = command.getFirst();
        Matcher run = RUN_01.matcher(out.toString(StandardCharsets.UTF_8));
        if (code == ExitCode.DEFECT) {
            return thrown(name, said + takeLogs());
        } else if (run.find()) {
            return new Failure("RUN-01 of " + run.group(1) + ", " + run.group(2), name, run.group());
        } else if (code == ExitCode.USAGE && !isRefusedReader(name, said)
                && said.lines().noneMatch(line -> line.startsWith(file.toString())
                        || line.startsWith("rapport: --"))) {
            return new Failure("refuses without naming the file", name, said);
        } else if (code != ExitCode.OK && code != ExitCode.USAGE) {
            return new Failure("exit code " + code, name, said);
        }
        return null;
    }

    /** Whom a report may not be for is told without the file. */
    private static boolean isRefusedReader(String command, String said) {
        return command.equals("report") && said.startsWith("rapport: ");
    }

    private static Failure thrown(String command, String log) {
        Matcher cause = CAUSE.matcher(log);
        Matcher frame = FRAME.matcher(log);
        return new Failure((cause.find() ? cause.group(1) : "defect") + " in " + (frame.find() ? frame.group(1) : "?"),
                command, log);
    }

    private String takeLogs() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path log : files(state)) {
            text.append('\n').append(Files.readString(log));
            Files.delete(log);
        }
        return text.toString();
    }

    /** Runs it, but not for ever, and looks whether anything was written. */
    private Failure guard(String command, Callable<Failure> work, byte[] plan) throws IOException {
        FutureTask<Failure> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "fuzz");
        thread.setDaemon(true);
        thread.start();
        try {
            Failure failure = task.get(SECONDS_AT_MOST, TimeUnit.SECONDS);
            boolean untouched = files(folder).equals(List.of(file)) && Arrays.equals(Files.readAllBytes(file), plan);
            if (failure == null && !untouched) {
                return new Failure("writes", command, files(folder).toString());
            }
            return failure;
        } catch (TimeoutException hanging) {
            String where = Arrays.stream(thread.getStackTrace()).map(frame -> "\tat " + frame)
                    .collect(Collectors.joining("\n"));
            Matcher frame = FRAME.matcher(where);
            return new Failure("hangs in " + (frame.find() ? frame.group(1) : "?"), command, where);
        } catch (ExecutionException thrown) {
            return thrown(command, stack(thrown.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String stack(Throwable thrown) {
        return thrown + "\n" + Arrays.stream(thrown.getStackTrace()).map(frame -> "\tat " + frame)
                .collect(Collectors.joining("\n"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

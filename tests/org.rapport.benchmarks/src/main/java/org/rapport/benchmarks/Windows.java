// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The workbench as a process, on the screen that DISPLAY names: how soon it is there compared with a bare one of the
 * same bundles, how soon the example is open, and how long the windows stand still while somebody works in them.
 */
final class Windows {

    private static final int PAIRS = 7;

    private static final int DAYS = 3;

    private static final double TIMES_BARE = 2;

    private static final double OPEN_SECONDS = 3;

    private static final double STILL_MILLISECONDS = 200;

    private static final double WORTH_A_ROW = 100;

    private final Path folder;

    private final Path plan;

    private final Report report;

    /** @param folder for a copy of the product, with the probe laid into it, and for what it writes */
    Windows(Path product, Path probe, Path plan, Path folder, Report report) throws IOException {
        this.folder = folder;
        this.report = report;
        copy(product, folder.resolve("rapport"));
        Files.createDirectories(folder.resolve("rapport/dropins"));
        Files.copy(probe, folder.resolve("rapport/dropins/probe.jar"));
        this.plan = Files.copy(plan, folder.resolve(plan.getFileName()));
    }

    void run() throws IOException, InterruptedException {
        report.heading("Windows: the workbench and a bare one with the same bundles, " + PAIRS + " pairs");
        start(false, "exit");
        start(true, "exit");
        double[] bare = new double[PAIRS];
        double[] ours = new double[PAIRS];
        double[] open = new double[PAIRS];
        for (int pair = 0; pair < PAIRS; pair++) {
            bare[pair] = seconds(start(true, "exit"));
            Run run = start(false, "open " + plan, "close", "exit");
            ours[pair] = seconds(run);
            open[pair] = Double.parseDouble(run.rest("open ")) / 1000;
        }
        report.row("  bare workbench %.2f s, ours %.2f s, Riverside open after another %.2f s", median(bare),
                median(ours), median(open));
        report.atMost("start: ours / bare", median(ours) / median(bare), TIMES_BARE);
        report.atMost("open Riverside, in seconds", median(open), OPEN_SECONDS);
        stillness();
    }

    /** Each step counts with its best day, as whatever else the machine does only ever slows down. */
    private void stillness() throws IOException, InterruptedException {
        report.heading("Windows: the longest that they stood still in a step, the best of " + DAYS
                + " days (shown from " + (int) WORTH_A_ROW + " ms)");
        Map<String, Double> still = new LinkedHashMap<>();
        for (int day = 0; day < DAYS; day++) {
            Map<String, Double> today = new LinkedHashMap<>();
            for (String line : start(false, "open " + plan, "use", "close", "exit").all("busy ")) {
                String[] words = line.split(" ", 2);
                today.merge(words[1], Double.valueOf(words[0]), Math::max);
            }
            today.forEach((step, time) -> still.merge(step, time, Math::min));
        }
        still.forEach((step, time) -> {
            if (time >= WORTH_A_ROW) {
                report.row("  %4.0f ms %s", time, step);
            }
        });
        report.atMost("standing still, in milliseconds",
                still.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow(), STILL_MILLISECONDS);
    }

    private Run start(boolean bare, String... steps) throws IOException, InterruptedException {
        Path script = Files.write(folder.resolve("script"), List.of(steps));
        Path log = folder.resolve("log");
        Files.deleteIfExists(log);
        List<String> command = new ArrayList<>(List.of(folder.resolve("rapport/rapport").toString()));
        if (bare) {
            command.addAll(List.of("-data", folder.resolve("bare").toString()));
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Path options = folder.resolve("rapport/configuration/workbench.options");
        builder.environment().put("RAPPORT_JAVA_OPTIONS",
                "@" + options + " -Drapport.probe.script=" + script + " -Drapport.probe.log=" + log);
        if (bare) {
            builder.environment().put("RAPPORT_APPLICATION", "org.rapport.ui.probe.bare");
        }
        long began = System.currentTimeMillis();
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("The workbench does not end: " + Files.readAllLines(log));
        }
        Run run = new Run(began, Files.exists(log) ? Files.readAllLines(log) : List.of());
        if (!run.lines.contains("done")) {
            throw new IllegalStateException(run.lines + "\n" + Files.readString(folder.resolve("out")));
        }
        return run;
    }

    private static double seconds(Run run) {
        return (Long.parseLong(run.rest("shown ")) - run.began) / 1000.0;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(each).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** What a run of the workbench said, and when it was started. */
    private record Run(long began, List<String> lines) {

        String rest(String beginning) {
            return all(beginning).getFirst();
        }

        List<String> all(String beginning) {
            return lines.stream().filter(line -> line.startsWith(beginning))
                    .map(line -> line.substring(beginning.length())).toList();
        }
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.rapport.checks.CheckRegistry;
import org.rapport.checks.CheckRun;
import org.rapport.checks.CheckRunner;
import org.rapport.model.ServicePlan;
import org.rapport.model.io.Plans;

/** Loads and checks plans of growing size in this JVM. */
final class LoadAndCheck {

    private static final double GROWTH = 1.5;

    /** Visits to hold at least while measuring. */
    private static final int LEAST_VISITS = 100_000;

    private static final int MICROS = 1_000_000;

    private final CheckRunner runner = new CheckRunner(CheckRegistry.installed().checks());

    private final Path folder;

    private final Report report;

    LoadAndCheck(Path folder, Report report) {
        this.folder = folder;
        this.report = report;
    }

    /** The file of a generated plan, made anew. */
    static Path file(Path folder, int visits) throws Exception {
        Path file = folder.resolve("visits-" + visits + ".rapport");
        Files.createDirectories(folder);
        Plans.overwrite(PlanGenerator.plan(visits), file);
        return file;
    }

    void run(List<Integer> sizes) throws Exception {
        int checks = CheckRegistry.installed().checks().size();
        report.heading("Load and check in one JVM, " + checks + " checks");
        report.row("  %10s %10s %10s %12s %10s %10s %10s %10s", "visits", "elements", "load s", "elements/s", "check s",
                "us/visit", "findings", "B/visit");
        warmUp(sizes.getFirst());
        List<Figures> figures = new ArrayList<>();
        for (int size : sizes) {
            figures.add(measure(size));
        }
        for (int index = 0; index < figures.size(); index++) {
            Figures now = figures.get(index);
            report.atMost("check / load at " + now.visits, now.check / now.load, 1);
            if (index > 0) {
                Figures before = figures.get(index - 1);
                report.atMost("load a visit, " + now.visits + " / " + before.visits,
                        now.load / now.visits / (before.load / before.visits), GROWTH);
                report.atMost("check a visit, " + now.visits + " / " + before.visits,
                        now.check / now.visits / (before.check / before.visits), GROWTH);
            }
        }
    }

    private void warmUp(int visits) throws Exception {
        Path file = file(folder, visits);
        for (int run = 0; run < 15; run++) {
            runner.run(Plans.load(file));
        }
    }

    /**
     * Small plans are loaded and checked several at a time, because one of them alone would stay in the processor's
     * cache and tell nothing about growth.
     */
    private Figures measure(int visits) throws Exception {
        Path file = file(folder, visits);
        int runs = visits > LEAST_VISITS ? 3 : 7;
        int copies = Math.max(1, LEAST_VISITS / visits);
        double load = Stopwatch.bestSeconds(runs, () -> load(file, copies)) / copies;
        long before = Stopwatch.usedBytes();
        List<ServicePlan> plans = load(file, copies);
        long bytes = (Stopwatch.usedBytes() - before) / copies;
        double check = Stopwatch.bestSeconds(runs, () -> check(plans)) / copies;
        int elements = elements(plans.getFirst());
        report.row("  %10d %10d %10.3f %12.0f %10.3f %10.2f %10d %10d", visits, elements, load, elements / load, check,
                check / visits * MICROS, runner.run(plans.getFirst()).findings().size(), bytes / visits);
        return new Figures(visits, load, check);
    }

    private static List<ServicePlan> load(Path file, int copies) throws IOException {
        List<ServicePlan> plans = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            plans.add(Plans.load(file));
        }
        return plans;
    }

    /** The last run, as something to hold on to. */
    private CheckRun check(List<ServicePlan> plans) {
        CheckRun run = null;
        for (ServicePlan plan : plans) {
            run = runner.run(plan);
        }
        return run;
    }

    private static int elements(ServicePlan plan) {
        int elements = 1;
        for (var all = plan.eAllContents(); all.hasNext(); all.next()) {
            elements++;
        }
        return elements;
    }

    /** Seconds for one size. */
    private record Figures(int visits, double load, double check) {
    }
}

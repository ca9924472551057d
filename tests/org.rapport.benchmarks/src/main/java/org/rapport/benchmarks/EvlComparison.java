// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.benchmarks;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.eclipse.epsilon.emc.emf.InMemoryEmfModel;
import org.eclipse.epsilon.evl.EvlModule;
import org.rapport.checks.Check;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.CheckRunner;
import org.rapport.checks.Finding;
import org.rapport.checks.LiveChecks;
import org.rapport.model.RapportPackage;
import org.rapport.model.ServicePlan;
import org.rapport.model.io.Plans;

/** The same three checks in Java and in Epsilon EVL, over the same plan in memory. */
final class EvlComparison {

    private static final List<String> IDS = List.of("CONT-03", "PLAN-03", "TIME-08");

    private static final double AS_FAST = 20;

    private static final int EDITS = 200;

    private static final double EDIT_AS_FAST = 100;

    private static final URL SCRIPT = EvlComparison.class.getResource("three-checks.evl");

    private final Path folder;

    private final Report report;

    EvlComparison(Path folder, Report report) {
        this.folder = folder;
        this.report = report;
    }

    void run(List<Integer> sizes) throws Exception {
        List<Check> checks = checks();
        report.heading("TIME-08, CONT-03 and PLAN-03, here and in Epsilon EVL");
        report.row("  %10s %10s %10s %10s  %s", "visits", "here s", "EVL s", "times", "findings");
        for (int visits : sizes) {
            compare(visits, new CheckRunner(checks));
        }
    }

    /** After an edit EVL has to ask about everything again, as it keeps no account of what an edit touches. */
    void edit(List<Integer> sizes) throws Exception {
        List<Check> checks = checks();
        report.heading("The same three after one of " + EDITS + " edits, here live, in EVL anew");
        report.row("  %10s %10s %10s %10s", "visits", "here ms", "EVL ms", "times");
        for (int visits : sizes) {
            edit(visits, checks);
        }
    }

    private void edit(int visits, List<Check> checks) throws Exception {
        ServicePlan plan = Plans.load(LoadAndCheck.file(folder, visits));
        double mean;
        try (LiveChecks live = new LiveChecks(plan, checks, null)) {
            mean = LiveEdits.mean(LiveEdits.nanos(plan, live, EDITS));
            require(count(live.run().findings(), finding -> finding.check().id()), evl(plan));
        }
        double evl = Stopwatch.bestSeconds(2, () -> evl(plan)) * 1e9;
        report.row("  %10d %10.3f %10.1f %10.0f", visits, mean / 1e6, evl / 1e6, evl / mean);
        report.atLeast("times as fast as EVL after an edit at " + visits, evl / mean, EDIT_AS_FAST);
    }

    private static List<Check> checks() {
        return CheckRegistry.installed().checks().stream().filter(check -> IDS.contains(check.descriptor().id()))
                .toList();
    }

    private static void require(Map<String, Long> here, Map<String, Long> evl) {
        if (!here.equals(evl) || !here.keySet().containsAll(IDS)) {
            throw new IllegalStateException("EVL finds something else: " + evl + ", here " + here);
        }
    }

    private void compare(int visits, CheckRunner runner) throws Exception {
        ServicePlan plan = Plans.load(LoadAndCheck.file(folder, visits));
        Callable<Map<String, Long>> here = () -> count(runner.run(plan).findings(), finding -> finding.check().id());
        Callable<Map<String, Long>> evl = () -> evl(plan);
        for (int run = 0; run < 5; run++) {
            here.call();
            evl.call();
        }
        double seconds = Stopwatch.bestSeconds(9, here);
        double evlSeconds = Stopwatch.bestSeconds(5, evl);
        Map<String, Long> found = here.call();
        report.row("  %10d %10.4f %10.3f %10.1f  %s", visits, seconds, evlSeconds, evlSeconds / seconds, found);
        require(found, evl.call());
        report.atLeast("times as fast as EVL at " + visits, evlSeconds / seconds, AS_FAST);
    }

    private static Map<String, Long> evl(ServicePlan plan) throws Exception {
        EvlModule module = new EvlModule();
        InMemoryEmfModel model = new InMemoryEmfModel("Plan", plan.eResource(), RapportPackage.eINSTANCE);
        try {
            module.parse(SCRIPT.toURI());
            if (!module.getParseProblems().isEmpty()) {
                throw new IllegalStateException(module.getParseProblems().toString());
            }
            module.getContext().getModelRepository().addModel(model);
            module.execute();
            return count(module.getContext().getUnsatisfiedConstraints(),
                    unsatisfied -> unsatisfied.getConstraint().getName().replace('_', '-'));
        } finally {
            // The plan is ours: the model must not unload it.
            module.getContext().getModelRepository().removeModel(model);
        }
    }

    private static <T> Map<String, Long> count(Iterable<T> items, Function<T, String> id) {
        Map<String, Long> counts = new TreeMap<>();
        items.forEach(item -> counts.merge(id.apply(item), 1L, Long::sum));
        return counts;
    }
}

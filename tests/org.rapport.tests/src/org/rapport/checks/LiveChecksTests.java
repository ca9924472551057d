// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.rapport.model.Person;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.provider.RapportItemProviderAdapterFactory;
import org.rapport.testing.PlanBuilder;
import org.rapport.testing.RandomPlan;
import org.rapport.testing.SampleChecks.EveryVisitCheck;

class LiveChecksTests {

    private static final int PLANS = 40;

    private static final int EDITS_PER_PLAN = 260;

    private final List<Check> checks = CheckRegistry.installed().checks();

    @Test
    @DisplayName("After each of more than 10,000 random edits, undone and redone ones among them, the findings kept up "
            + "to date equal those of a full run")
    void equalsFullRun(TestReporter reporter) {
        long fixed = 20260302;
        long fresh = 4711;
        reporter.publishEntry("seeds", fixed + " and " + fresh);
        for (int i = 0; i < PLANS; i++) {
            editAndCompare((i % 2 == 0 ? fixed : fresh) + i);
        }
    }

    private void editAndCompare(long seed) {
        RandomPlan random = new RandomPlan(seed, 60);
        ServicePlan plan = random.plan();
        BasicCommandStack stack = new BasicCommandStack();
        AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(new RapportItemProviderAdapterFactory(),
                stack);
        Random choice = new Random(seed);
        try (LiveChecks live = new LiveChecks(plan, checks, null)) {
            for (int edit = 0; edit < EDITS_PER_PLAN; edit++) {
                String what = "seed " + seed + ", edit " + edit + ": " + act(stack, domain, random, choice);
                CheckRun full = new CheckRunner(checks).run(plan);
                assertThat(full.findings()).as(what).extracting(finding -> finding.check().id())
                        .as("no check throws, whatever the plan looks like").doesNotContain("RUN-01");
                assertThat(live.run()).as(what).isEqualTo(full);
            }
        }
    }

    private static String act(BasicCommandStack stack, AdapterFactoryEditingDomain domain, RandomPlan random,
            Random choice) {
        int kind = choice.nextInt(10);
        if (kind < 2 && stack.canUndo()) {
            stack.undo();
            return "undo";
        }
        if (kind < 3 && stack.canRedo()) {
            stack.redo();
            return "redo";
        }
        Command command = random.edit(domain);
        stack.execute(command);
        return command.getLabel() + " " + command.getAffectedObjects();
    }

    @Test
    @DisplayName("A change tells which findings went and which came, and touches nobody else")
    void tellsWhatChanged() {
        PlanBuilder builder = new PlanBuilder();
        Person ada = builder.person("Ada");
        Person ben = builder.person("Ben");
        Worker sam = builder.worker("Sam");
        Worker nia = builder.worker("Nia");
        Visit visit = builder.visit(ada, "2026-03-02T09:00", 45, sam);
        builder.visit(ben, "2026-03-02T09:00", 45, nia);
        EveryVisitCheck counting = new EveryVisitCheck();
        List<String> asked = counting.asked();
        try (LiveChecks live = new LiveChecks(builder.plan(), List.of(counting), LocalDate.parse("2026-04-12"))) {
            live.refresh();
            assertThat(asked).containsExactly("Ada", "Ben");
            asked.clear();
            visit.setDurationMinutes(20);
            LiveChecks.Change change = live.refresh();
            assertThat(asked).containsExactly("Ada");
            assertThat(change.gone()).extracting(Finding::measured).containsExactly(45.0);
            assertThat(change.come()).extracting(Finding::measured).containsExactly(20.0);
            asked.clear();
            assertThat(live.refresh().come()).isEmpty();
            assertThat(asked).isEmpty();
        }
        visit.setDurationMinutes(10);
        assertThat(builder.plan().eAdapters()).isEmpty();
    }
}

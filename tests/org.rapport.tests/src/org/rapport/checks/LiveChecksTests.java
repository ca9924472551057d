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
import org.rapport.model.RapportFactory;
import org.rapport.model.ServicePlan;
import org.rapport.model.Team;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.WorkerRole;
import org.rapport.model.provider.RapportItemProviderAdapterFactory;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;
import org.rapport.testing.RandomPlan;
import org.rapport.testing.SampleChecks.EveryVisitCheck;

class LiveChecksTests {

    /** More of them on a developer's machine: {@code -Drapport.plans=1000}. */
    private static final int PLANS = Integer.getInteger("rapport.plans", 40);

    private static final int EDITS_PER_PLAN = 260;

    /** Elements added to the smallest plans, in which few people know each other, so that what is missed shows. */
    private static final int SMALLEST = 12;

    private static final int SIZES = 5;

    private final List<Check> checks = CheckRegistry.installed().checks();

    @Test
    @DisplayName("After each of more than 10,000 random edits, undone and redone ones among them, the findings kept up "
            + "to date equal those of a full run")
    void equalsFullRun(TestReporter reporter) {
        long fixed = 20260302;
        // What failed once is seen again with -Drapport.seed=…
        long fresh = Long.getLong("rapport.seed", System.nanoTime());
        reporter.publishEntry("seeds", fixed + " and " + fresh);
        for (int i = 0; i < PLANS; i++) {
            editAndCompare((i % 2 == 0 ? fixed : fresh) + i, SMALLEST * (1 + i / 2 % SIZES));
        }
    }

    private void editAndCompare(long seed, int size) {
        RandomPlan random = new RandomPlan(seed, size);
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
    @DisplayName("People are asked about again when the leader of their team changes, who need not be a member of it")
    void leaderWhoIsNoMember() {
        PlanBuilder builder = new PlanBuilder();
        Person ada = builder.person("Ada");
        PersonParts.goal(ada, "Bake again").getDisciplines().add(WorkerRole.PHYSIOTHERAPIST);
        Worker sam = builder.worker("Sam");
        Team team = RapportFactory.eINSTANCE.createTeam();
        team.setLead(sam);
        team.getSupports().add(ada);
        builder.plan().getTeams().add(team);
        try (LiveChecks live = new LiveChecks(builder.plan(), checks, null)) {
            assertThat(live.run().findings()).extracting(finding -> finding.check().id()).contains("PLAN-09");
            sam.setRole(WorkerRole.PHYSIOTHERAPIST);
            assertThat(live.run().findings()).extracting(finding -> finding.check().id()).doesNotContain("PLAN-09");
        }
    }

    @Test
    @DisplayName("A worker who changes touches only the people they visit, know or are in a team for")
    void touchesOnlyWhomTheWorkerKnows() {
        PlanBuilder builder = new PlanBuilder();
        Worker sam = builder.worker("Sam");
        builder.visit(builder.person("Ada"), "2026-03-02T09:00", 45, sam);
        builder.visit(builder.person("Ben"), "2026-03-02T09:00", 45, builder.worker("Nia"));
        EveryVisitCheck counting = new EveryVisitCheck();
        try (LiveChecks live = new LiveChecks(builder.plan(), List.of(counting), LocalDate.parse("2026-04-12"))) {
            live.refresh();
            counting.asked().clear();
            sam.setName("Samuel");
            live.refresh();
            assertThat(counting.asked()).containsExactly("Ada");
        }
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

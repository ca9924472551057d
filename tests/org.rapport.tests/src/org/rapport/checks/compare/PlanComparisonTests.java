// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.CheckRun;
import org.rapport.checks.CheckRunner;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.checks.compare.FindingChange.Kind;
import org.rapport.model.CheckLevel;
import org.rapport.model.CheckSetting;
import org.rapport.model.FindingOverride;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.testing.PlanBuilder;

@DisplayName("What a change of a plan does")
class PlanComparisonTests {

    private final PlanBuilder builder = new PlanBuilder();

    private ServicePlan draft;

    @BeforeEach
    void makePlanAndDraft() {
        Person ada = builder.person("Ada");
        builder.worker("Sam");
        builder.worker("Nia");
        builder.visit(ada, "2026-03-02T09:00", 25, builder.plan().getWorkers().getFirst());
        builder.visit(ada, "2026-03-04T09:00", 45, builder.plan().getWorkers().getFirst());
        draft = EcoreUtil.copy(builder.plan());
    }

    private PlanComparison compare() {
        return PlanComparison.of(state(builder.plan()), state(draft));
    }

    private static PlanComparison.State state(ServicePlan plan) {
        CheckRun run = new CheckRunner(CheckRegistry.installed().checks()).run(plan);
        return PlanComparison.State.of(run);
    }

    private static List<FindingChange> of(PlanComparison comparison, String check) {
        return comparison.findings().stream().filter(change -> change.finding().check().id().equals(check)).toList();
    }

    private Visit draftVisit(int index) {
        return draft.getVisits().get(index);
    }

    @Test
    @DisplayName("A draft that is like its plan changes nothing, and is left as it is")
    void alike() {
        PlanComparison comparison = compare();
        assertThat(comparison.findings()).isNotEmpty().allSatisfy(change -> {
            assertThat(change.kind()).isEqualTo(Kind.SAME);
            assertThat(change.asksMore()).isFalse();
            assertThat(change.asksLess()).isFalse();
        });
        assertThat(comparison.people()).extracting(MetricChange::isChange).containsExactly(false);
        assertThat(comparison.before().totals()).isEqualTo(comparison.after().totals());
        assertThat(EcoreUtil.equals(draft, builder.plan())).isTrue();
    }

    @Test
    @DisplayName("A visit made long enough takes its finding away, one made too short brings one")
    void goneAndNew() {
        draftVisit(0).setDurationMinutes(30);
        draftVisit(1).setDurationMinutes(29);
        List<FindingChange> changes = of(compare(), "TIME-01");
        assertThat(changes).extracting(FindingChange::kind).containsExactly(Kind.NEW, Kind.GONE);
        assertThat(changes.getFirst().asksMore(Severity.WARNING)).isTrue();
        assertThat(changes.getFirst().asksMore(Severity.ERROR)).as("it is a warning").isFalse();
        assertThat(changes.getLast().asksLess()).isTrue();
    }

    @Test
    @DisplayName("Another measured value is a change that asks neither more nor less")
    void measured() {
        draftVisit(0).setDurationMinutes(20);
        assertThat(of(compare(), "TIME-01")).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
            assertThat(change.before().measured()).isEqualTo(25);
            assertThat(change.after().measured()).isEqualTo(20);
            assertThat(change.asksMore()).isFalse();
        });
    }

    @Test
    @DisplayName("An answer takes the asking away, and an answer withdrawn brings it back")
    void overridden() {
        FindingOverride answer = RapportFactory.eINSTANCE.createFindingOverride();
        answer.setCheckId("TIME-01");
        answer.setReason("Ada asked");
        answer.setElement(draftVisit(0));
        draft.getOverrides().add(answer);
        FindingChange answered = of(compare(), "TIME-01").getFirst();
        assertThat(answered.kind()).isEqualTo(Kind.CHANGED);
        assertThat(answered.asksLess()).isTrue();
        FindingChange withdrawn = new FindingChange(answered.after(), answered.before());
        assertThat(withdrawn.asksMore()).isTrue();
        answer.setExpiresOn(LocalDate.parse("2026-04-11"));
        assertThat(of(compare(), "TIME-01").getFirst().kind()).as("expired the day before").isEqualTo(Kind.SAME);
    }

    @Test
    @DisplayName("What is answered asks for nothing, new as it may be")
    void newButAnswered() {
        Finding found = of(compare(), "TIME-01").getFirst().after();
        Finding answered = new Finding(found.check(), found.severity(), found.subject(), found.element(),
                found.involved(), found.message(), found.measured(), found.required(), found.unit(), found.source(),
                builder.override("TIME-01", found.element()), null);
        assertThat(new FindingChange(null, answered).kind()).isEqualTo(Kind.NEW);
        assertThat(new FindingChange(null, answered).asksMore()).isFalse();
        assertThat(new FindingChange(answered, null).asksLess()).isFalse();
    }

    @Test
    @DisplayName("A check that the service takes more seriously asks more, with the severity it has now")
    void severity() {
        CheckSetting setting = RapportFactory.eINSTANCE.createCheckSetting();
        setting.setCheckId("TIME-01");
        setting.setLevel(CheckLevel.ERROR);
        draft.getStandards().getCheckSettings().add(setting);
        PlanComparison comparison = compare();
        assertThat(of(comparison, "TIME-01")).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
            assertThat(change.asksMore(Severity.ERROR)).isTrue();
        });
        assertThat(comparison.asksMore(Severity.ERROR)).isTrue();
    }

    @Test
    @DisplayName("Several findings of one check about one person stay apart, each with its own")
    void severalOfOneCheck() {
        List<FindingChange> changes = of(compare(), "PLAN-01");
        assertThat(changes).hasSizeGreaterThan(2).allMatch(change -> change.kind() == Kind.SAME);
        draft.getPeople().getFirst().getStrengths().add(RapportFactory.eINSTANCE.createStrength());
        List<FindingChange> fewer = of(compare(), "PLAN-01");
        assertThat(fewer).hasSameSizeAs(changes);
        assertThat(fewer).filteredOn(change -> change.kind() == Kind.GONE).singleElement()
                .satisfies(change -> assertThat(change.before().message()).contains("strength"));
    }

    @Test
    @DisplayName("Somebody else at the same visit is another finding")
    void otherInvolved() {
        draftVisit(0).getWorkers().set(0, draft.getWorkers().get(1));
        assertThat(of(compare(), "TIME-01")).extracting(FindingChange::kind).containsExactly(Kind.NEW, Kind.GONE);
    }

    @Test
    @DisplayName("People and workers in one of the plans alone stand there with figures on one side")
    void onlyInOne() {
        draft.getWorkers().remove(1);
        Person ben = RapportFactory.eINSTANCE.createPerson();
        ben.setId("Ben");
        draft.getPeople().add(ben);
        PlanComparison comparison = compare();
        assertThat(comparison.people()).extracting(MetricChange::id).containsExactly("Ada", "Ben");
        assertThat(comparison.people().get(1).before()).isNull();
        assertThat(comparison.people().get(1).isChange()).isTrue();
        assertThat(comparison.workers()).extracting(MetricChange::id).containsExactly("Sam", "Nia");
        assertThat(comparison.workers().get(1).after()).isNull();
    }

    @Test
    @DisplayName("Sums are those of the rows")
    void totals() {
        builder.rapportStandard(200, 300);
        builder.relationship(builder.plan().getWorkers().getFirst(), builder.plan().getPeople().getFirst(),
                "2026-03-02");
        draft = EcoreUtil.copy(builder.plan());
        draftVisit(1).setDurationMinutes(175);
        draftVisit(1).getWorkers().add(draft.getWorkers().get(1));
        draft.getVisits().forEach(visit -> visit.setStart(visit.getStart().plusWeeks(5)));
        draft.getRelationships().getFirst().setStartedOn(LocalDate.parse("2026-04-06"));
        PlanComparison comparison = compare();
        assertThat(comparison.before().totals()).isEqualTo(new PlanTotals(1, 0, 0, 0, 1, 70, 1, 2,
                comparison.before().metrics().workers().getFirst().minutesPerWeek(), 70 / 6.0));
        PlanTotals after = comparison.after().totals();
        assertThat(after.attendances()).isEqualTo(3);
        assertThat(after.newWorkerVisits()).isEqualTo(2);
        assertThat(after.minutesGiven()).isEqualTo(200);
        assertThat(after.belowMinimum()).isZero();
        assertThat(after.contactMinutes()).isEqualTo((25 + 2 * 175) / 6.0);
    }
}

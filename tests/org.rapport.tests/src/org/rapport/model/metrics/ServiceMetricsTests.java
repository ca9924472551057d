// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.CircleMember;
import org.rapport.model.Contributor;
import org.rapport.model.DemandEvent;
import org.rapport.model.DemandKind;
import org.rapport.model.Goal;
import org.rapport.model.GoalStatus;
import org.rapport.model.GoalStep;
import org.rapport.model.OutcomeScore;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Visit;
import org.rapport.model.VisitMode;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

/** The figures of a service as a whole, against answers worked out by hand. */
class ServiceMetricsTests {

    private static final RapportFactory FACTORY = RapportFactory.eINSTANCE;

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    @Test
    @DisplayName("Of visits of 30, 45, 15, 60, 25 and 30 minutes four are long enough, one of the others was agreed")
    void visitLengths() {
        int hour = 8;
        for (int minutes : List.of(30, 45, 15, 60, 25, 30)) {
            plan.visit(ada, "2026-03-02T%02d:00".formatted(hour++), minutes, sam).setShortVisitAgreed(minutes == 15);
        }
        Visit missed = plan.visit(ada, "2026-03-03T09:00", 5, sam);
        missed.setStatus(VisitStatus.MISSED);
        plan.visit(ada, "2026-03-03T09:00", 5, sam).setMode(VisitMode.PHONE);
        VisitLengths lengths = service().visitLengths();
        assertThat(lengths.homeVisits()).isEqualTo(6);
        assertThat(lengths.atLeast()).isEqualTo(4);
        assertThat(lengths.atLeastPercent()).isCloseTo(66.67, within(0.01));
        assertThat(lengths.shorterAgreed()).isEqualTo(1);
        assertThat(lengths.shorterAgreedPercent()).isEqualTo(50);
    }

    @Test
    @DisplayName("What is not there is not defined, and never 0")
    void nothing() {
        ServiceMetrics service = service();
        assertThat(service.visitLengths().atLeastPercent()).isNull();
        assertThat(service.visitLengths().shorterAgreedPercent()).isNull();
        assertThat(service.timeUse().contactPercent()).isNull();
        assertThat(service.timeUse().travelMinutesPerContactHour()).isNull();
        assertThat(service.demand().failurePercent()).isNull();
        assertThat(service.attainment().gasT()).isEqualTo(new Mean(0, null));
        assertThat(service.routes().knownVisitsPercent()).isNull();
        assertThat(service.routes().stepMinutesOwnPercent()).isNull();
        assertThat(service.independenceInstrument()).isNull();
        assertThat(service.weeks()).hasSize(6).allSatisfy(week -> {
            assertThat(week.people()).isZero();
            assertThat(week.minutesPerPerson()).isNull();
        });
    }

    @Test
    @DisplayName("Time is contact, travel and process, a week")
    void timeUse() {
        plan.visit(ada, "2026-03-02T09:00", 60, sam).setTravelMinutes(12);
        TimeUse use = service().timeUse();
        assertThat(use.contactMinutesPerWeek()).isEqualTo(10);
        assertThat(use.travelMinutesPerWeek()).isEqualTo(2);
        assertThat(use.processMinutesPerWeek()).isZero();
        assertThat(use.travelMinutesPerContactHour()).isEqualTo(12);
        assertThat(use.contactPercent()).isCloseTo(83.33, within(0.01));
        assertThat(use.utilisationPercent()).isCloseTo(100 * 12 / 2220.0, within(0.001));
    }

    @Test
    @DisplayName("Failure is counted and costs what is recorded")
    void demand() {
        demand(DemandKind.VALUE, 500);
        demand(DemandKind.FAILURE, 1250);
        demand(DemandKind.FAILURE, null);
        assertThat(service().demand()).isEqualTo(new Demand(1, 2, 200 / 3.0, 1250, 1));
    }

    @Test
    @DisplayName("Goals gain points of T from where they began")
    void attainment() {
        goal(-1, 0);
        goal(-1, 0);
        goal(-1, 0);
        Attainment attainment = service().attainment();
        assertThat(attainment.asExpectedOrBetter()).isEqualTo(3);
        assertThat(attainment.gasT().value()).isEqualTo(50);
        assertThat(attainment.change().value()).isCloseTo(50 - 36.31, within(0.01));
    }

    @Test
    @DisplayName("The three routes: known faces, people’s own minutes, carers with their package")
    void routes() {
        plan.visit(ada, "2026-03-02T09:00", 60, sam);
        plan.visit(ada, "2026-03-03T09:00", 60, sam);
        step(goal(-1, 0), Contributor.PERSON, 60);
        step(goal(-1, 0), Contributor.WORKER, 20);
        CircleMember carer = FACTORY.createCircleMember();
        carer.setCarer(true);
        carer.setHoursPerWeek(7.5);
        carer.setSupport(FACTORY.createCarerSupport());
        ada.getCircle().add(carer);
        Routes routes = service().routes();
        assertThat(routes.knownVisitsPercent()).isEqualTo(50);
        assertThat(routes.stepMinutesOwnPercent()).isEqualTo(75);
        assertThat(routes.carers()).isEqualTo(1);
        assertThat(routes.carersSupported()).isZero();
        assertThat(routes.carerHoursPerWeek()).isEqualTo(7.5);
    }

    @Test
    @DisplayName("Independence is the change since the first score, by the instrument used again for most people")
    void weeks() {
        score("barthel-20", "2026-03-02", 12);
        score("barthel-20", "2026-03-11", 15);
        score("once", "2026-03-02", 1);
        plan.visit(ada, "2026-03-10T09:00", 90, sam);
        ServiceMetrics service = service();
        assertThat(service.independenceInstrument()).isEqualTo("barthel-20");
        assertThat(service.weeks().get(0).independence()).isEqualTo(new Mean(0, null));
        assertThat(service.weeks().get(1)).isEqualTo(
                new SupportWeek(LocalDate.parse("2026-03-09"), 1, 90L, 90.0, new Mean(1, 3.0)));
    }

    @Test
    @DisplayName("Outsiders get nothing about fewer people than the least, and nothing at all of so small a service")
    void outsiders() {
        assertThat(service().forOutsiders(5)).isNull();
        List.of("Bea", "Cem", "Dee", "Eve").forEach(plan::person);
        goal(-1, 0);
        plan.visit(ada, "2026-03-02T09:00", 60, sam);
        ServiceMetrics seen = service().forOutsiders(5);
        assertThat(seen.people()).isEqualTo(5);
        assertThat(seen.attainment().gasT()).isEqualTo(Mean.HIDDEN);
        assertThat(seen.weeks().getFirst().people()).isNull();
        assertThat(seen.weeks().getFirst().minutes()).isNull();
    }

    @Test
    @DisplayName("A figure of a group is hidden when few of its people have one, though the group is shown")
    void groups() {
        for (int i = 0; i < 12; i++) {
            Person person = plan.person("p" + i);
            person.getGroups().add(i < 6 ? "north" : "south");
            if (i != 0) {
                goalOf(person, -1, 0);
            }
        }
        ada.getGroups().add("north");
        List<GroupMetrics> groups = service().groups();
        assertThat(groups).extracting(GroupMetrics::group).containsExactly(null, "north", "south");
        assertThat(groups).extracting(GroupMetrics::people).containsExactly(13, 7, 6);
        assertThat(groups.get(1).gasT().people()).isEqualTo(5);
        assertThat(groups.get(1).coc()).isEqualTo(Mean.HIDDEN);
        assertThat(service().groupsNotShown()).isZero();
    }

    private ServiceMetrics service() {
        return PlanMetrics.of(plan.plan(), LocalDate.parse("2026-04-12")).service();
    }

    private void demand(DemandKind kind, Integer pence) {
        DemandEvent event = FACTORY.createDemandEvent();
        event.setKind(kind);
        event.setCostPence(pence);
        plan.plan().getDemand().add(event);
    }

    private Goal goal(int before, int now) {
        return goalOf(ada, before, now);
    }

    private static Goal goalOf(Person person, int before, int now) {
        Goal goal = FACTORY.createGoal();
        goal.setStatus(GoalStatus.ACTIVE);
        goal.setImportance(1);
        goal.setDifficulty(1);
        goal.setBaselineLevel(before);
        goal.setCurrentLevel(now);
        person.getGoals().add(goal);
        return goal;
    }

    private static void step(Goal goal, Contributor contributor, int minutes) {
        GoalStep step = FACTORY.createGoalStep();
        step.setContributor(contributor);
        step.setMinutesPerWeek(minutes);
        goal.getSteps().add(step);
    }

    private void score(String instrument, String day, double value) {
        OutcomeScore score = FACTORY.createOutcomeScore();
        score.setInstrument(instrument);
        score.setOn(LocalDate.parse(day));
        score.setScore(value);
        ada.getOutcomes().add(score);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.fixes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.testing.PlanBuilder.with;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.checks.AnswerFinding;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.FixKind;
import org.rapport.model.CircleRelation;
import org.rapport.model.DemandEvent;
import org.rapport.model.DemandKind;
import org.rapport.model.FundingRoute;
import org.rapport.model.Goal;
import org.rapport.model.OutcomeScore;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Review;
import org.rapport.model.StrengthKind;
import org.rapport.model.Team;
import org.rapport.model.Worker;
import org.rapport.model.WorkerRole;
import org.rapport.testing.FixTrial;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

/** Fixes of relationships, goals, reviews and the circle, each in the smallest plan that asks for it. */
class PersonFixesTests {

    private static final RapportFactory FACTORY = RapportFactory.eINSTANCE;

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private final Worker nia = plan.worker("Nia");

    static Stream<Arguments> fixes() {
        return Stream.of(of("TIME-04", LengthenVisit.ONE_OF, PersonFixesTests::tooLittleTime),
                of("TIME-04", JoinVisit.ONE_OF, PersonFixesTests::tooLittleTime),
                of("TIME-04", RapportAgreements.MINIMUM, PersonFixesTests::tooLittleTime),
                of("TIME-05", RapportAgreements.OPTIMUM, test -> {
                    test.tooLittleTime();
                    test.plan.visit(test.ada, "2026-03-10T09:00", 60, test.sam);
                }), of("TIME-06", RapportAgreements.EXTRA, test -> test.ada.getComplexity()
                        .add(FACTORY.createComplexityFactor())),
                of("TIME-16", PlanReflection.KIND, test -> {
                    test.plan.standards().setReflectionEveryDays(10);
                    for (int day = 2; day < 30; day++) {
                        test.plan.visit(test.ada, "2026-03-%02dT09:00".formatted(day), 45, test.sam);
                    }
                }), of("TIME-17", Reviews.HELD, test -> {
                    PersonParts.episode(test.ada, "2026-03-02", "2026-04-12");
                    test.plan.visit(test.ada, "2026-03-03T09:00", 45, test.sam);
                    test.plan.visit(test.ada, "2026-04-07T09:00", 45, test.sam);
                }), of("TIME-18", EpisodeRecords.START, test -> {
                    with(PersonParts.episode(test.ada, "2026-03-02", null), episode -> {
                        episode.setReferredOn(episode.getStartedOn());
                        episode.setStartedOn(null);
                    });
                    test.plan.visit(test.ada, "2026-03-03T09:00", 45, test.sam);
                }), of("TIME-19", Reviews.HELD, test -> {
                    PersonParts.episode(test.ada, "2026-02-16", "2026-04-12");
                    test.ada.getReviews().add(with(FACTORY.createReview(),
                            review -> review.setPlannedFor(LocalDate.parse("2026-04-01"))));
                }), of("TIME-20", GoalLinks.VISIT, test -> {
                    PersonParts.goal(test.ada, "Bake again");
                    test.plan.visit(test.ada, "2026-03-03T09:00", 45, test.sam);
                }));
    }

    static Stream<Arguments> fixesOfContinuity() {
        return Stream.of(of("CONT-05", HandOffs.BRIEFED, PersonFixesTests::handOff),
                of("CONT-05", HandOffs.JOINT_VISIT, PersonFixesTests::handOff),
                of("CONT-07", KeyWorkers.NAME, test -> {
                    test.plan.visit(test.ada, "2026-03-03T09:00", 45, test.sam);
                    test.plan.relationship(test.nia, test.ada, "2026-03-03");
                }), of("CONT-07", KeyWorkers.KEEP_ONE, test -> {
                    test.plan.visit(test.ada, "2026-03-03T09:00", 45, test.sam);
                    for (Worker worker : List.of(test.sam, test.nia)) {
                        test.plan.relationship(worker, test.ada, "2026-03-03").setKeyWorker(true);
                    }
                }), of("CONT-09", HandOffs.PLAN, test -> {
                    PersonParts.episode(test.ada, "2026-03-02", "2026-04-12");
                    test.plan.relationship(test.sam, test.ada, "2026-03-02")
                            .setExpectedEnd(LocalDate.parse("2026-03-20"));
                    test.plan.visit(test.ada, "2026-03-03T09:00", 45, test.sam, test.nia);
                }));
    }

    static Stream<Arguments> fixesOfThePlan() {
        return Stream.of(of("PLAN-03", GoalLinks.STRENGTH, test -> {
            PersonParts.goal(test.ada, "Bake again");
            PersonParts.strength(test.ada, StrengthKind.SKILL);
        }), of("PLAN-06", EpisodeRecords.END, PersonFixesTests::likeHomeCare),
                of("PLAN-06", GiveDiscipline.KIND, PersonFixesTests::likeHomeCare),
                of("PLAN-08", GoalLinks.NEED, test -> {
                    PersonParts.goal(test.ada, "Bake again");
                    PersonParts.need(test.ada, "Heavy pans");
                }), of("PLAN-09", GiveDiscipline.KIND, test -> {
                    PersonParts.goal(test.ada, "Bake again").getDisciplines().add(WorkerRole.PHYSIOTHERAPIST);
                    test.nia.setRole(WorkerRole.PHYSIOTHERAPIST);
                    test.plan.plan().getTeams().add(teamOf(test.nia));
                }), of("PLAN-10", Circle.PARTS, test -> PersonParts
                        .member(test.ada, "Tom", CircleRelation.PARTNER).setCarer(true)),
                of("PLAN-10", Circle.BREAK, test -> PersonParts.carer(test.ada, "Tom", "2025-12-01")),
                of("PLAN-11", Circle.CONSENT, test -> PersonParts.member(test.ada, "Tom", CircleRelation.PARTNER)),
                of("PLAN-12", GiveDiscipline.KIND, test -> {
                    test.ada.setFundingRoute(FundingRoute.DIRECT_PAYMENT);
                    test.nia.setRole(WorkerRole.BROKER);
                }), of("PLAN-13", Reviews.PLAN, test -> {
                    test.plan.standards().setReviewEveryDays(42);
                    test.plan.visit(test.ada, "2026-03-03T09:00", 45, test.sam);
                }), of("PLAN-13", Reviews.PERSON, test -> test.review().setPersonPresent(false)),
                of("PLAN-13", Reviews.CARER, test -> {
                    test.review();
                    PersonParts.carer(test.ada, "Tom", "2026-04-01");
                }), of("PLAN-14", EpisodeRecords.MOVE_ON, test -> PersonParts.episode(test.ada, "2026-03-02",
                        "2026-04-12")),
                of("PLAN-15", GoalScores.SUSTAINED, test -> test.ada.getOutcomes()
                        .add(with(FACTORY.createOutcomeScore(), PersonFixesTests::scoredInAutumn))),
                of("PLAN-16", GoalScores.BASELINE, test -> PersonParts.goal(test.ada, "Bake again")),
                of("PLAN-16", GoalScores.WEIGHT, test -> with(PersonParts.goal(test.ada, "Bake again"),
                        PersonFixesTests::withoutWeight)),
                of("PLAN-18", Reviews.HELD, PersonFixesTests::failures),
                of("PLAN-01", AnswerFinding.KIND, test -> test.ada.setReference("RR-1")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({ "fixes", "fixesOfContinuity", "fixesOfThePlan" })
    @DisplayName("A fix is offered where it makes sense, and keeps what it promises")
    void isOffered(String check, FixKind kind, Consumer<PersonFixesTests> situation) {
        situation.accept(this);
        FixTrial trial = new FixTrial(plan.plan(), CheckRegistry.installed().checks(), null);
        trial.applyEveryOf(check);
        assertThat(trial.applied()).containsKey(kind.id());
    }

    private static Arguments of(String check, FixKind kind, Consumer<PersonFixesTests> situation) {
        return Arguments.of(check, kind, situation);
    }

    private void tooLittleTime() {
        plan.rapportStandard(120, 240);
        plan.relationship(sam, ada, "2026-03-02");
        plan.visit(ada, "2026-03-02T09:00", 90, sam);
        plan.visit(ada, "2026-03-03T09:00", 45, nia);
    }

    private void handOff() {
        plan.handOff(ada, sam, nia, "2026-03-20");
        plan.visit(ada, "2026-03-03T09:00", 45, sam);
    }

    private void likeHomeCare() {
        PersonParts.goal(ada, "Bake again");
        with(PersonParts.episode(ada, "2026-03-02", null), episode -> {
            episode.setMinutesPerWeekAtStart(300);
            episode.setMinutesPerWeekAim(60);
        });
        nia.setRole(WorkerRole.OCCUPATIONAL_THERAPIST);
    }

    private Review review() {
        plan.standards().setReviewEveryDays(42);
        return PersonParts.review(ada, null, "2026-04-01");
    }

    private void failures() {
        for (int day = 1; day < 4; day++) {
            DemandEvent event = FACTORY.createDemandEvent();
            event.setKind(DemandKind.FAILURE);
            event.setPerson(ada);
            event.setOn(LocalDate.of(2026, 4, day));
            plan.plan().getDemand().add(event);
        }
    }

    private static void scoredInAutumn(OutcomeScore score) {
        score.setInstrument("barthel-20");
        score.setSoft(true);
        score.setOn(LocalDate.parse("2025-10-01"));
    }

    private static void withoutWeight(Goal goal) {
        goal.setImportance(0);
        goal.setDifficulty(0);
        goal.setBaselineLevel(-2);
    }

    private static Team teamOf(Worker worker) {
        return with(FACTORY.createTeam(), team -> {
            team.setName("Reablement");
            team.getMemberships().add(with(FACTORY.createMembership(), member -> member.setWorker(worker)));
        });
    }
}

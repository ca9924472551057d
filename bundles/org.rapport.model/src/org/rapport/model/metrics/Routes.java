// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.metrics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.rapport.model.CarerSupport;
import org.rapport.model.CircleMember;
import org.rapport.model.Contributor;
import org.rapport.model.GoalStatus;
import org.rapport.model.GoalStep;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.Visit;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.RapportTime;
import org.rapport.model.calc.VisitTimes;

/**
 * The three routes to productivity of the Demos paper on strengths-based services: better relationships, people who
 * contribute more themselves, and families and communities that can last. Over all days of the plan.
 *
 * @param knownVisitsPercent share of the visits by at least one worker whom the person knew before; null without visits
 * @param relationshipsWithMinimum relationships for which a minimum of rapport minutes is agreed or set; those older
 *        than the plan are left out, because the plan does not show their first minutes
 * @param relationshipsAtMinimum those of them that are given so much or more
 * @param stepMinutesOwn minutes a week that people themselves put into steps of their active goals
 * @param stepMinutesFamily the same of family
 * @param stepMinutesCommunity the same of the community
 * @param stepMinutesWorkers the same of workers
 * @param stepMinutesOwnPercent share of all but workers in those minutes; null without any
 * @param carers family carers, 0 or more
 * @param carersSupported those with all six parts of the carer’s package recorded
 * @param carerHoursPerWeek hours a week that they give, unpaid
 */
public record Routes(Double knownVisitsPercent, int relationshipsWithMinimum, int relationshipsAtMinimum,
        int stepMinutesOwn, int stepMinutesFamily, int stepMinutesCommunity, int stepMinutesWorkers,
        Double stepMinutesOwnPercent, int carers, int carersSupported, double carerHoursPerWeek) {

    /** The figures of a plan. */
    public static Routes of(PlanIndex index) {
        List<Person> people = index.plan().getPeople();
        List<Relationship> withMinimum = index.plan().getRelationships().stream()
                .filter(each -> RapportTime.minimum(each, index.standards()) != null)
                .filter(each -> !PlanIndex.startedBeforePlan(each, index.plan().getPeriodStart())).toList();
        Map<Contributor, Integer> steps = stepMinutes(people);
        int own = steps.get(Contributor.PERSON);
        int family = steps.get(Contributor.FAMILY);
        int community = steps.get(Contributor.COMMUNITY);
        int workers = steps.get(Contributor.WORKER);
        List<CircleMember> carers = people.stream().flatMap(person -> person.getCircle().stream())
                .filter(CircleMember::isCarer).toList();
        return new Routes(knownVisitsPercent(index), withMinimum.size(),
                (int) withMinimum.stream().filter(each -> isAtMinimum(each, index)).count(), own, family, community,
                workers, Mean.percent((long) own + family + community, (long) own + family + community + workers),
                carers.size(), (int) carers.stream().filter(carer -> isComplete(carer.getSupport())).count(),
                carers.stream().mapToDouble(CircleMember::getHoursPerWeek).sum());
    }

    private static Map<Contributor, Integer> stepMinutes(List<Person> people) {
        Map<Contributor, Integer> minutes = new EnumMap<>(Contributor.class);
        Stream.of(Contributor.values()).forEach(each -> minutes.put(each, 0));
        people.stream().flatMap(person -> person.getGoals().stream())
                .filter(goal -> goal.getStatus() == GoalStatus.ACTIVE).flatMap(goal -> goal.getSteps().stream())
                .forEach((GoalStep step) -> minutes.merge(step.getContributor(), step.getMinutesPerWeek(),
                        Integer::sum));
        return minutes;
    }

    private static boolean isAtMinimum(Relationship relationship, PlanIndex index) {
        List<Visit> visits = index.visitsOf(relationship.getWorker(), relationship.getPerson());
        return RapportTime.given(relationship, visits, index.standards()) >= RapportTime.minimum(relationship,
                index.standards());
    }

    private static Double knownVisitsPercent(PlanIndex index) {
        long visits = 0;
        long known = 0;
        for (Person person : index.plan().getPeople()) {
            for (Visit visit : index.visitsOf(person)) {
                if (!visit.getWorkers().isEmpty()) {
                    visits++;
                    known += visit.getWorkers().stream().anyMatch(
                            worker -> index.knownBefore(worker, person, VisitTimes.start(visit))) ? 1 : 0;
                }
            }
        }
        return Mean.percent(known, visits);
    }

    private static boolean isComplete(CarerSupport support) {
        return support != null && Stream.of(support.getInformationGivenOn(), support.getTrainingOfferedOn(),
                support.getEmergencyPlanOn(), support.getNextBreakOn(), support.getBenefitsAdviceOn(),
                support.getInvolvedInPlanOn()).allMatch(day -> day != null);
    }
}

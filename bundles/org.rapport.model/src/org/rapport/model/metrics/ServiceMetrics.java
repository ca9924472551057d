// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.metrics;

import java.util.List;

import org.rapport.model.Person;
import org.rapport.model.calc.PlanIndex;

/**
 * The figures of a service as a whole.
 *
 * @param people people in the plan; null where they are too few to be told
 * @param workers workers in the plan
 * @param visitLengths how long home visits are
 * @param timeUse what working time is spent on
 * @param demand what is asked of the service, and how much only because of failure
 * @param attainment how far people get with their goals
 * @param routes the three routes to productivity
 * @param independenceInstrument with what independence is scored over the weeks; null when nobody was scored twice
 * @param weeks the weeks of the plan
 * @param groups everybody and the groups that can be shown; see {@link GroupMetrics}
 * @param groupsNotShown groups about which nothing can be told without telling about few people
 */
public record ServiceMetrics(Integer people, int workers, VisitLengths visitLengths, TimeUse timeUse, Demand demand,
        Attainment attainment, Routes routes, String independenceInstrument, List<SupportWeek> weeks,
        List<GroupMetrics> groups, int groupsNotShown) {

    private static final int FEWEST = 3;

    /** The figures of a plan. @param metrics of its people, in the order of the plan */
    static ServiceMetrics of(PlanIndex index, List<PersonMetrics> metrics) {
        List<Person> people = index.plan().getPeople();
        String instrument = Independence.instrument(people);
        List<GroupMetrics> groups = GroupMetrics.of(people, metrics, fewest(index.standards().getMinGroupSize()));
        return new ServiceMetrics(people.size(), index.plan().getWorkers().size(), VisitLengths.of(index),
                TimeUse.of(index), Demand.of(index.plan()), Attainment.of(people), Routes.of(index), instrument,
                SupportWeek.of(index, WorkerMetrics.covered(index), instrument), groups,
                GroupMetrics.count(people) - groups.size() + 1);
    }

    /** The fewest people about whom something may be told: of two, each would know the other by subtraction. */
    private static int fewest(int minimum) {
        return Math.max(FEWEST, minimum);
    }

    /**
     * What of this those may see who do not know everybody anyway: nothing that is about fewer people than the minimum.
     *
     * @param minimum the fewest people about whom something may be told, {@code PlanningStandards.minGroupSize}; 3
     *        where that is less
     * @return null when the whole service has fewer
     */
    public ServiceMetrics forOutsiders(int minimum) {
        int fewest = fewest(minimum);
        if (people == null || people < fewest) {
            return null;
        }
        return new ServiceMetrics(people, workers, visitLengths, timeUse, demand, attainment.hiddenBelow(fewest),
                routes, independenceInstrument, weeks.stream().map(week -> week.hiddenBelow(fewest)).toList(), groups,
                groupsNotShown);
    }
}

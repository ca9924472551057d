// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.metrics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.Window;
import org.rapport.model.calc.WorkingTime;
import org.rapport.model.calc.VisitTimes;

/**
 * A week of support, beside how independent people have become by its end.
 *
 * @param monday its first day
 * @param people people with a visit in it; null where they are too few to be told
 * @param minutes minutes of support, a visit by two workers once; null where the people are too few
 * @param minutesPerPerson the same for each of those people; null without, or where they are too few
 * @param independence how much higher people score on the instrument of {@link ServiceMetrics#independenceInstrument()}
 *        than at first, averaged over those scored again by the end of the week
 */
public record SupportWeek(LocalDate monday, Integer people, Long minutes, Double minutesPerPerson,
        Mean independence) {

    private static final int DAYS_PER_WEEK = 7;

    /** The weeks of a plan from the first with a visit to the last. @param instrument may be null: nothing is scored */
    public static List<SupportWeek> of(PlanIndex index, Window covered, String instrument) {
        if (covered == null) {
            return List.of();
        }
        Map<LocalDate, Tally> tallies = new TreeMap<>();
        LocalDate last = WorkingTime.mondayOf(covered.last());
        for (LocalDate monday = WorkingTime.mondayOf(covered.first()); !monday.isAfter(last); monday = monday
                .plusDays(DAYS_PER_WEEK)) {
            tallies.put(monday, new Tally());
        }
        for (Person person : index.plan().getPeople()) {
            for (Visit visit : index.visitsOf(person)) {
                LocalDate day = VisitTimes.start(visit).toLocalDate();
                if (covered.contains(day)) {
                    tallies.get(WorkingTime.mondayOf(day)).add(person, VisitTimes.minutes(visit));
                }
            }
        }
        List<SupportWeek> weeks = new ArrayList<>();
        tallies.forEach((monday, tally) -> weeks.add(tally.toWeek(monday, Independence.change(index.plan().getPeople(),
                instrument, monday.plusDays(DAYS_PER_WEEK - 1L)))));
        return weeks;
    }

    SupportWeek hiddenBelow(int minimum) {
        Mean shown = independence.hiddenBelow(minimum);
        return people == null || people < minimum
                ? new SupportWeek(monday, null, null, null, shown)
                : new SupportWeek(monday, people, minutes, minutesPerPerson, shown);
    }

    private static final class Tally {

        private final Set<Person> people = new HashSet<>();

        private long minutes;

        void add(Person person, int more) {
            people.add(person);
            minutes += more;
        }

        SupportWeek toWeek(LocalDate monday, Mean independence) {
            return new SupportWeek(monday, people.size(), minutes,
                    people.isEmpty() ? null : (double) minutes / people.size(), independence);
        }
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.PersonCheck;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitPurpose;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.calc.Window;
import org.rapport.model.text.Labels;

/**
 * PLAN-07: a pattern that makes dependent: for a week or longer two or more visits a day for PERSONAL_CARE, and none of
 * them linked to a goal.
 */
public final class DependencePatternCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("PLAN-07", DependencePatternCheck.class)
            .unit("d").build();

    private static final int DAYS = 7;

    private static final int VISITS_A_DAY = 2;

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        LocalDate first = null;
        LocalDate last = null;
        for (LocalDate day : daysOfCareWithoutGoal(person, context)) {
            if (last == null || !day.equals(last.plusDays(1))) {
                report(person, first, last, context);
                first = day;
            }
            last = day;
        }
        report(person, first, last, context);
    }

    private static void report(Person person, LocalDate first, LocalDate last, CheckContext context) {
        int days = first == null ? 0 : new Window(first, last).days();
        if (days >= DAYS) {
            context.finding(person).measured(days, DAYS).report("message", Labels.name(person), Labels.day(first),
                    Labels.day(last), days);
        }
    }

    private static List<LocalDate> daysOfCareWithoutGoal(Person person, CheckContext context) {
        Map<LocalDate, List<Visit>> care = new LinkedHashMap<>();
        for (Visit visit : context.index().visitsOf(person)) {
            if (visit.getPurpose() == VisitPurpose.PERSONAL_CARE) {
                care.computeIfAbsent(VisitTimes.start(visit).toLocalDate(), day -> new ArrayList<>()).add(visit);
            }
        }
        return care.entrySet().stream().filter(day -> day.getValue().size() >= VISITS_A_DAY)
                .filter(day -> day.getValue().stream().allMatch(visit -> visit.getGoals().isEmpty()))
                .map(Map.Entry::getKey).toList();
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import java.util.List;

import org.rapport.checks.Check;
import org.rapport.checks.CheckProvider;

/** The checks of time allocation. */
public final class TimeChecks implements CheckProvider {

    @Override
    public List<Check> checks() {
        return List.of(new ShortVisitCheck(), new IntimateCareCheck(), new FirstVisitCheck(), new RapportMinimumCheck(),
                new RapportOptimumCheck(), new ComplexityTimeCheck(), new ProportionCheck(), new OverlapCheck(),
                new TravelCheck(), new AvailabilityCheck(), new WeeklyHoursCheck(), new DailyRestCheck(),
                new BreakCheck(), new UtilisationCheck(), new ContactShareCheck(), new ReflectionCheck(),
                new TaperCheck(), new StartDelayCheck(), new EpisodeLengthCheck(), new GoalWorkCheck(),
                new UnfilledVisitCheck(), new AgreedTimeCheck(), new SkillsCheck());
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import java.util.List;

import org.rapport.checks.Check;
import org.rapport.checks.CheckProvider;

/** The checks of the plan itself. */
public final class PlanChecks implements CheckProvider {

    @Override
    public List<Check> checks() {
        return List.of(new WholePictureCheck(), new GoalVoiceCheck(), new GoalStrengthCheck(),
                new GoalContributionCheck(), new RiskPerspectiveCheck(), new ReablementFidelityCheck(),
                new DependencePatternCheck(), new UnaddressedNeedCheck(), new MissingDisciplineCheck(),
                new CarerSupportCheck(), new ConsentCheck(), new OptionsCheck(), new ReviewCheck(), new MoveOnCheck(),
                new OutcomesCheck(), new ScorableGoalCheck(), new BeyondThePersonCheck(), new FailureDemandCheck());
    }
}

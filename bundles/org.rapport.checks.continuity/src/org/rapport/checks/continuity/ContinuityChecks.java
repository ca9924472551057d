// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.continuity;

import java.util.List;

import org.rapport.checks.Check;
import org.rapport.checks.CheckProvider;

/** The checks of continuity. */
public final class ContinuityChecks implements CheckProvider {

    @Override
    public List<Check> checks() {
        return List.of(new StrangerVisitCheck(), new WorkerCountCheck(), new ConcentrationCheck(), new SequenceCheck(),
                new HandOffBriefingCheck(), new HandOffCountCheck(), new KeyWorkerCheck(), new SingleWorkerCheck(),
                new LeavingWorkerCheck(), new DeclinedWorkerCheck(), new SharedLanguageCheck());
    }
}

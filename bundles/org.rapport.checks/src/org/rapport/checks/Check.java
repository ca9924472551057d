// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.List;

/**
 * One question asked of a plan. A check is a {@link PersonCheck}, a {@link WorkerCheck} or a {@link PlanCheck}, by what
 * it needs to look at; after an edit, only what the edit touches is asked again. It holds no state, never changes the
 * plan, takes its limits from the plan's standards alone, and reports in a fixed order.
 */
public sealed interface Check permits PersonCheck, WorkerCheck, PlanCheck {

    /** What this check is; the same object each time. */
    CheckDescriptor descriptor();

    /**
     * What could be done about one of this check's findings with a click, best first; empty when it takes a
     * conversation. It proposes: whether a fix answers the finding, and what else it would bring about, is tried before
     * it is offered by {@link QuickFixes}.
     *
     * @param finding a finding of this check in the plan as it is now
     * @param context the plan as it is now
     */
    default List<QuickFix> fixes(Finding finding, FixContext context) {
        return List.of();
    }
}

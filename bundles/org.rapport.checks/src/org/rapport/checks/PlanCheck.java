// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import org.rapport.model.ServicePlan;

/** A check that needs the whole plan. It is asked again after every edit, so it is quick. */
public non-sealed interface PlanCheck extends Check {

    /** Asks the question for the plan and reports every finding to the context. */
    void check(ServicePlan plan, CheckContext context);
}

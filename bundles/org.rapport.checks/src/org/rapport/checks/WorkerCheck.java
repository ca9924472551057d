// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import org.rapport.model.Worker;

/**
 * A check that looks at one worker: everything the worker contains, their visits, activities and relationships, and the
 * places in between.
 */
public non-sealed interface WorkerCheck extends Check {

    /** Asks the question for one worker and reports every finding to the context. */
    void check(Worker worker, CheckContext context);
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import org.rapport.model.Person;

/**
 * A check that looks at one person: everything the person contains, their visits, visit patterns, relationships,
 * hand-offs, demand events and teams, and the workers in these.
 */
public non-sealed interface PersonCheck extends Check {

    /** Asks the question for one person and reports every finding to the context. */
    void check(Person person, CheckContext context);
}

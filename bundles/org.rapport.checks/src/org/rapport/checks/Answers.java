// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.List;
import java.util.Map;

/**
 * What the checks answered about one subject.
 *
 * @param findings in the order they were reported, without overrides
 * @param failures the checks that threw instead, with what
 */
record Answers(List<Finding> findings, Map<Check, Throwable> failures) {

    static final Answers NOTHING = new Answers(List.of(), Map.of());

    boolean isEmpty() {
        return findings.isEmpty() && failures.isEmpty();
    }
}

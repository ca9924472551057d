// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.fixes;

import java.util.stream.Stream;

import org.rapport.checks.FixContext;
import org.rapport.model.Visit;

/** A person's other visits. */
final class Times {

    private Times() {
    }

    /** The other visits that count of a visit's person, in order. */
    static Stream<Visit> othersOf(Visit visit, FixContext context) {
        return visit.getPerson() == null ? Stream.empty()
                : context.index().visitsOf(visit.getPerson()).stream()
                        .filter(other -> other != visit && other.getStart() != null);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.rapport.checks.Finding;
import org.rapport.checks.compare.FindingChange;

/** How a finding was before a change. */
final class FindingWas {

    private FindingWas() {
    }

    /** A sentence for each thing that is otherwise; none for a finding that is new or gone. */
    static List<String> sentences(FindingChange change) {
        Finding before = change.before();
        Finding after = change.after();
        List<String> was = new ArrayList<>();
        if (change.kind() != FindingChange.Kind.CHANGED) {
            return was;
        }
        if (before.isOverridden() != after.isOverridden()) {
            was.add(Texts.text(before.isOverridden() ? "was.answered" : "was.open"));
        }
        if (before.severity() != after.severity()) {
            was.add(Texts.format("was.severity", Texts.text("severity." + before.severity().word())));
        }
        number("was.measured", before.measured(), after.measured(), after.unit(), was);
        number("was.required", before.required(), after.required(), after.unit(), was);
        return was;
    }

    private static void number(String key, Double before, Double after, String unit, List<String> was) {
        if (before != null && after != null && !Objects.equals(before, after)) {
            was.add(Texts.format(key, before, after, unit).replaceAll(" +\\.", "."));
        }
    }
}

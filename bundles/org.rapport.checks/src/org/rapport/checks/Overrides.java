// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.rapport.model.FindingOverride;
import org.rapport.model.Identifiable;
import org.rapport.model.ServicePlan;

/** The answers that somebody gave to findings, and whether they are in force on a day. Of several the last stands. */
final class Overrides {

    private record Key(String checkId, Identifiable element) {
    }

    private final Map<Key, FindingOverride> answers = new HashMap<>();

    private final LocalDate day;

    Overrides(ServicePlan plan, LocalDate day) {
        this.day = day;
        for (FindingOverride answer : plan.getOverrides()) {
            Key key = new Key(answer.getCheckId(), answer.getElement());
            if (isInForce(answer) || !isInForce(answers.get(key))) {
                answers.put(key, answer);
            }
        }
    }

    Finding apply(Finding finding) {
        FindingOverride answer = answers.get(new Key(finding.check().id(), finding.element()));
        if (answer == null) {
            return finding;
        }
        boolean inForce = isInForce(answer);
        return new Finding(finding.check(), finding.severity(), finding.subject(), finding.element(),
                finding.involved(),
                finding.message(), finding.measured(), finding.required(), finding.unit(), finding.source(),
                inForce ? answer : null, inForce ? null : answer);
    }

    private boolean isInForce(FindingOverride answer) {
        return answer != null && (answer.getExpiresOn() == null || !answer.getExpiresOn().isBefore(day));
    }
}

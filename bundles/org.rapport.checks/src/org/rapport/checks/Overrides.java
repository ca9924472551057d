// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.rapport.model.FindingOverride;
import org.rapport.model.Identifiable;
import org.rapport.model.ServicePlan;

/** The answers that are in force on a day. Of several to one finding, the last in the file stands. */
final class Overrides {

    private record Key(String checkId, Identifiable element) {
    }

    private final Map<Key, FindingOverride> inForce = new HashMap<>();

    Overrides(ServicePlan plan, LocalDate day) {
        for (FindingOverride override : plan.getOverrides()) {
            LocalDate expires = override.getExpiresOn();
            if (expires == null || !expires.isBefore(day)) {
                inForce.put(new Key(override.getCheckId(), override.getElement()), override);
            }
        }
    }

    Finding apply(Finding finding) {
        FindingOverride override = inForce.get(new Key(finding.check().id(), finding.element()));
        return override == null ? finding
                : new Finding(finding.check(), finding.severity(), finding.subject(), finding.element(),
                        finding.involved(), finding.message(), finding.measured(), finding.required(), finding.unit(),
                        finding.source(), override);
    }
}

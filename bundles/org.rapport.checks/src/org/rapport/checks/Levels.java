// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.HashMap;
import java.util.Map;

import org.rapport.model.CheckLevel;
import org.rapport.model.CheckSetting;
import org.rapport.model.PlanningStandards;

/** What a service makes of single checks. Of several settings for one check, the last in the file stands. */
final class Levels {

    private final Map<String, CheckLevel> levels = new HashMap<>();

    Levels(PlanningStandards standards) {
        for (CheckSetting setting : standards.getCheckSettings()) {
            levels.put(setting.getCheckId(), setting.getLevel());
        }
    }

    boolean isOff(CheckDescriptor check) {
        return levels.get(check.id()) == CheckLevel.OFF;
    }

    /** The finding with the severity that the service gives to its check. */
    Finding apply(Finding finding) {
        CheckLevel level = levels.get(finding.check().id());
        // A check that could not be asked is never put off: its silence must not be mistaken for good news.
        if (level == null || level == CheckLevel.OFF || finding.check() == RunCheck.DESCRIPTOR) {
            return finding;
        }
        return new Finding(finding.check(), Severity.valueOf(level.name()), finding.subject(), finding.element(),
                finding.involved(), finding.message(), finding.measured(), finding.required(), finding.unit(),
                finding.source(), finding.override(), finding.expired());
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.standards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rapport.checks.Check;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.CheckRegistry;
import org.rapport.model.CheckLevel;
import org.rapport.model.CheckSetting;
import org.rapport.model.PlanningStandards;
import org.rapport.model.RapportFactory;
import org.rapport.model.RulePack;

/** How severe checks are in a plan, and by which rules it is judged, while somebody thinks about it. */
final class CheckLevels {

    private final List<CheckDescriptor> checks = CheckRegistry.installed().checks().stream().map(Check::descriptor)
            .toList();

    private final Map<String, CheckLevel> levels = new HashMap<>();

    private RulePack rules;

    private CheckLevels() {
    }

    /** What standards say. */
    static CheckLevels of(PlanningStandards standards) {
        CheckLevels levels = new CheckLevels();
        levels.rules = standards.getRulePack();
        // Of several settings for one check, the last stands.
        standards.getCheckSettings().forEach(each -> levels.levels.put(each.getCheckId(), each.getLevel()));
        return levels;
    }

    /** The same, which later changes of these do not reach. */
    CheckLevels copy() {
        CheckLevels copy = new CheckLevels();
        copy.rules = rules;
        copy.levels.putAll(levels);
        return copy;
    }

    /** All checks that there are, by id. */
    List<CheckDescriptor> checks() {
        return checks;
    }

    RulePack rules() {
        return rules;
    }

    void useRules(RulePack pack) {
        rules = pack;
    }

    /** The level given to a check; null: as the check says. */
    CheckLevel of(CheckDescriptor check) {
        return levels.get(check.id());
    }

    /** Gives a level to a check. @param level null: as the check says */
    void give(CheckDescriptor check, CheckLevel level) {
        if (level == null) {
            levels.remove(check.id());
        } else {
            levels.put(check.id(), level);
        }
    }

    /** Whether standards say the same. */
    boolean areThose(PlanningStandards standards) {
        CheckLevels others = of(standards);
        return rules == others.rules && levels.equals(others.levels);
    }

    /** Writes them into standards. Settings of checks that are not installed here stay. */
    void writeTo(PlanningStandards standards) {
        standards.setRulePack(rules);
        standards.getCheckSettings().removeIf(each -> levels.get(each.getCheckId()) != each.getLevel());
        levels.forEach((check, level) -> {
            if (standards.getCheckSettings().stream().noneMatch(each -> check.equals(each.getCheckId()))) {
                CheckSetting setting = RapportFactory.eINSTANCE.createCheckSetting();
                setting.setCheckId(check);
                setting.setLevel(level);
                standards.getCheckSettings().add(setting);
            }
        });
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.List;

import org.eclipse.emf.common.command.Command;

/**
 * What a fix would do, tried on a copy of the plan.
 *
 * @param fix the fix
 * @param edit the change; null when something must be said first, or the fix cannot do it
 * @param gone findings there would be no more
 * @param come findings there would be instead
 * @param obstacle what stands in the way, in words; empty when nothing does
 */
public record FixPreview(QuickFix fix, PlanEdit edit, List<Finding> gone, List<Finding> come, String obstacle) {

    static FixPreview impossible(QuickFix fix, String obstacle) {
        return new FixPreview(fix, null, List.of(), List.of(), obstacle);
    }

    /** Whether nothing stands in the way. */
    public boolean isGood() {
        return obstacle.isEmpty();
    }

    /** What changes in the plan, a line for each change. */
    public List<String> changes() {
        return edit == null ? List.of() : edit.words();
    }

    /**
     * The change as a command for any EMF command stack. It is for the plan as it is now.
     *
     * @throws IllegalStateException when something stands in the way
     */
    public Command command() {
        if (!isGood()) {
            throw new IllegalStateException(obstacle);
        }
        return edit.command(fix.title());
    }
}

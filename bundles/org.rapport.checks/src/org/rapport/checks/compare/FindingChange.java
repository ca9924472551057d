// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.compare;

import java.util.Objects;

import org.rapport.checks.Finding;
import org.rapport.checks.Severity;

/**
 * What became of one finding from one state of a plan to another.
 *
 * @param before the finding as it was; null when it was not made
 * @param after the finding as it is; null when it is no longer made
 */
public record FindingChange(Finding before, Finding after) {

    /** The kinds of change. */
    public enum Kind {
        /** Made of the state after alone. */
        NEW,
        /** Made of the state before alone. */
        GONE,
        /** Made of both, with another severity, measured or required value, or answer. */
        CHANGED,
        /** Made of both alike, whatever its wording. */
        SAME
    }

    /** What kind of change it is. */
    public Kind kind() {
        if (before == null || after == null) {
            return before == null ? Kind.NEW : Kind.GONE;
        }
        boolean same = before.severity() == after.severity() && Objects.equals(before.measured(), after.measured())
                && Objects.equals(before.required(), after.required())
                && before.isOverridden() == after.isOverridden();
        return same ? Kind.SAME : Kind.CHANGED;
    }

    /** The finding as it is, or else as it was. */
    public Finding finding() {
        return after != null ? after : before;
    }

    /**
     * Whether it asks for more than before: nobody has answered it, and it is new, was answered before, or has become
     * more severe. A measured value alone makes nothing ask for more; that is the limit's to say.
     */
    public boolean asksMore() {
        return asksMore(before, after);
    }

    /** Whether it asks for less than before: the other way round. */
    public boolean asksLess() {
        return asksMore(after, before);
    }

    /** Whether it asks for more than before, with this severity or a worse one. */
    public boolean asksMore(Severity least) {
        return asksMore() && after.severity().isAtLeast(least);
    }

    private static boolean asksMore(Finding earlier, Finding later) {
        if (later == null || later.isOverridden()) {
            return false;
        }
        return earlier == null || earlier.isOverridden() || later.severity().compareTo(earlier.severity()) < 0;
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.Locale;

/** How much a finding asks for attention, worst first. */
public enum Severity {

    /** Against the law, impossible, or not to be done to people. */
    ERROR,

    /** Worth changing in the plan. */
    WARNING,

    /** Worth knowing. */
    INFO;

    /** The word used in reports and on the command line: error, warning, info. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is as bad as {@code other} or worse. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}

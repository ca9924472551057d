// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

/** What a command's exit code means. Scripts depend on it. */
public final class ExitCode {

    /** Done, and nothing found at or above what fails. */
    public static final int OK = 0;

    /** Done, with findings at or above what fails. */
    public static final int FINDINGS = 1;

    /** Wrong use, or a file that cannot be read or is not a plan. */
    public static final int USAGE = 2;

    /** A defect of the program. */
    public static final int DEFECT = 3;

    private ExitCode() {
    }
}

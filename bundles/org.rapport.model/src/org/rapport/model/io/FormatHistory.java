// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.util.regex.Pattern;

/**
 * The history of the file format. A file says its version in {@code ServicePlan.formatVersion}; a file that says none
 * is taken for version 1, the first, so that plans can be written by hand and by programs that know no more.
 * <p>
 * A version is a promise: whatever Rapport once wrote, every later Rapport reads. The number goes up when an older
 * Rapport could not read a newer file, or would misread it. For every version there is a golden file among the tests
 * that is never edited again.
 * <dl>
 * <dt>1</dt>
 * <dd>The first format: one {@code ServicePlan} in the namespace {@code http://rapport-planning.org/plan}.</dd>
 * </dl>
 * With version 2 comes a step {@code Migration_1_2}, which turns a plan of version 1 into one of version 2 while it is
 * read, and so on: steps are applied one after the other and are not changed once they were released.
 */
public final class FormatHistory {

    /** The version that this Rapport writes, and the newest that it reads. */
    public static final int CURRENT = 1;

    private static final int FIRST = 1;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private FormatHistory() {
    }

    /** Whether this Rapport reads files of a version. */
    public static boolean isReadable(int version) {
        return version >= FIRST && version <= CURRENT;
    }

    /**
     * What keeps a file of some version from being read, in plain words.
     *
     * @param version as the file says it; null when it says none
     * @return null when it can be read
     */
    static String refusal(String version) {
        if (version == null) {
            return null;
        }
        if (!NUMBER.matcher(version).matches() || Integer.parseInt(version) < FIRST) {
            return Messages.format("version.unknown", Values.shown(version), CURRENT);
        }
        return isReadable(Integer.parseInt(version)) ? null : Messages.format("version.newer", version, CURRENT);
    }
}

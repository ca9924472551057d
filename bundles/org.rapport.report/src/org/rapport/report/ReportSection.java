// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

/**
 * A part of a report. Its type says whom it is about and so who may read it: what it is given holds nothing that its
 * readers may not see, so that no section can tell too much by mistake.
 */
public sealed interface ReportSection permits ServiceSection, TeamSection, PersonSection {

    /** Names it, and is where links lead: small letters and hyphens, such as goal-attainment. Never reused. */
    String id();

    /** Its heading. */
    String title();

    /** Where it stands among the sections beside it: the smallest first, then by id. */
    int order();
}

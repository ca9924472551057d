// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import org.rapport.report.html.Html;

/**
 * A section of a person’s own pages. The team and the person read all of them; a relative those whose part the person
 * consented to share.
 */
public non-sealed interface PersonSection extends ReportSection {

    /** What it tells of the person. */
    Part part();

    /** Whether it has a place in these pages. One that has none is left out, heading and all. */
    default boolean appliesTo(PersonContext context) {
        return true;
    }

    /** Writes what stands below its heading. */
    void write(PersonContext context, Html html);
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import org.rapport.report.html.Html;

/** A section about the people and workers of a service by name, for the team alone. */
public non-sealed interface TeamSection extends ReportSection {

    /** The chapter it belongs to. */
    Chapter chapter();

    /** Whether it has something to say of this service. One that has not is left out, heading and all. */
    default boolean appliesTo(TeamContext context) {
        return true;
    }

    /** Writes what stands below its heading. */
    void write(TeamContext context, Html html);
}

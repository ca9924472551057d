// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import org.rapport.report.html.Html;

/**
 * A section about the whole service in figures, for the team and for those who pay. It sees no person: figures of too
 * few people are not even there.
 */
public non-sealed interface ServiceSection extends ReportSection {

    /** The chapter it belongs to. */
    Chapter chapter();

    /** Writes what stands below its heading. */
    void write(ServiceContext context, Html html);
}

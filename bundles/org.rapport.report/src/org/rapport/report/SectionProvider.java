// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import java.util.List;

/**
 * Brings the report sections of one bundle. Named in the extension point {@code org.rapport.report.sections}, and for
 * use without OSGi in {@code META-INF/services/org.rapport.report.SectionProvider}. Public, with a public constructor
 * without parameters.
 */
public interface SectionProvider {

    /** The sections, each with an id of its own. They keep no state. */
    List<ReportSection> sections();
}

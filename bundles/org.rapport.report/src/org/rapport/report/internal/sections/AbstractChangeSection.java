// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import org.rapport.report.Chapter;
import org.rapport.report.TeamContext;
import org.rapport.report.TeamSection;

/** A section about what a change of the plan does: there is one only where the plan is compared with another. */
abstract class AbstractChangeSection extends AbstractSection implements TeamSection {

    AbstractChangeSection(String id, int order) {
        super(id, order);
    }

    @Override
    public final Chapter chapter() {
        return Chapter.CHANGE;
    }

    @Override
    public final boolean appliesTo(TeamContext context) {
        return context.comparison() != null;
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import java.util.List;

import org.rapport.checks.Messages;

/** The pages of the plan editor, in the order of their tabs. */
final class PlanPages {

    static final String PEOPLE = "org.rapport.ui.people";

    static final String TEAM = "org.rapport.ui.team";

    static final String TIME = "org.rapport.ui.time";

    private static final Messages MESSAGES = Messages.of(PlanPages.class);

    private PlanPages() {
    }

    static List<PlanPage> create(PlanEditor editor) {
        return List.of(new OverviewPage(editor),
                new PartsPage(editor, PEOPLE, MESSAGES.text("page.people"), PeopleParts.tabs()),
                new PartsPage(editor, TEAM, MESSAGES.text("page.team"), TeamParts.tabs()),
                new PartsPage(editor, TIME, MESSAGES.text("page.time"), TimeParts.tabs()));
    }
}

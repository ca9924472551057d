// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import java.util.List;

import org.rapport.checks.Messages;

/** The pages of the plan editor, in the order of their tabs. */
final class PlanPages {

    private static final Messages MESSAGES = Messages.of(PlanPages.class);

    private PlanPages() {
    }

    static List<PlanPage> create(PlanEditor editor) {
        return List.of(new OverviewPage(editor),
                new PartsPage(editor, "org.rapport.ui.people", MESSAGES.text("page.people"), PeopleParts.tabs()),
                new PartsPage(editor, "org.rapport.ui.team", MESSAGES.text("page.team"), TeamParts.tabs()),
                new PartsPage(editor, "org.rapport.ui.time", MESSAGES.text("page.time"), TimeParts.tabs()));
    }
}

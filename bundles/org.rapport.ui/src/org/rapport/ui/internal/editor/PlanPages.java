// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import java.util.List;

/** The pages of the plan editor, in the order of their tabs. */
final class PlanPages {

    private PlanPages() {
    }

    static List<PlanPage> create(PlanEditor editor) {
        return List.of(new OverviewPage(editor));
    }
}

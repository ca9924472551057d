// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.welcome;

import org.eclipse.swt.widgets.Composite;

/** Asks who is in the team. */
final class TeamWizardPage extends NewPlanWizardPage {

    TeamWizardPage(NewPlan plan) {
        super("team", MESSAGES.text("team.title"), MESSAGES.text("team.text"), plan);
    }

    @Override
    void createFields(Composite parent) {
        line(parent, MESSAGES.text("team.name"), text -> plan.team = text);
        lines(parent, MESSAGES.text("team.workers"), text -> plan.workers = text);
    }
}

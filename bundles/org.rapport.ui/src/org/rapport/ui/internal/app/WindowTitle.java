// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.app;

import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.rapport.checks.Messages;
import org.rapport.ui.ActivePlan;
import org.rapport.ui.PlanListener;
import org.rapport.ui.PlanSession;

/** Names the plan that a window works on in its title. */
final class WindowTitle implements PlanListener {

    private static final Messages MESSAGES = Messages.of(WindowTitle.class);

    private final IWorkbenchWindowConfigurer window;

    private PlanSession session;

    WindowTitle(IWorkbenchWindowConfigurer window) {
        this.window = window;
    }

    void follow() {
        ActivePlan active = ActivePlan.in(window.getWindow().getActivePage());
        active.addListener(this::show);
        show(active.session());
    }

    private void show(PlanSession plan) {
        if (session != null) {
            session.removeListener(this);
        }
        session = plan;
        if (plan != null) {
            plan.addListener(this);
        }
        planChanged();
    }

    @Override
    public void planChanged() {
        String title = MESSAGES.text("window.title");
        window.setTitle(session == null ? title
                : MESSAGES.format("window.title.plan", session.plan().getName(), title));
    }

    @Override
    public void closed() {
        show(null);
    }
}

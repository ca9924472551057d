// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapport.checks.Messages;
import org.rapport.model.ServicePlan;

/** Asks for which days repeating visits are rolled out. */
final class RollOutDialog extends WorkDialog {

    private static final Messages MESSAGES = Messages.of(RollOutDialog.class);

    private final ServicePlan plan;

    private Text first;

    private Text last;

    private LocalDate from;

    private LocalDate until;

    RollOutDialog(Shell parent, ServicePlan plan) {
        super(parent, MESSAGES.text("rollout.title"), MESSAGES.text("rollout.intro"), MESSAGES.text("rollout.ok"));
        this.plan = plan;
    }

    /** The first day; null for no bound but the plan’s. */
    LocalDate from() {
        return from;
    }

    /** The last day; null for no bound but the plan’s. */
    LocalDate until() {
        return until;
    }

    @Override
    void createFields() {
        first = text(MESSAGES.text("rollout.from"), text(plan.getPeriodStart()), true);
        last = text(MESSAGES.text("rollout.until"), text(plan.getPeriodEnd()), true);
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    @Override
    String problem() {
        Text now = first;
        try {
            from = day(first);
            now = last;
            until = day(last);
        } catch (DateTimeParseException noDay) {
            return unclear(now);
        }
        return from != null && until != null && until.isBefore(from) ? MESSAGES.text("rollout.backwards") : "";
    }
}

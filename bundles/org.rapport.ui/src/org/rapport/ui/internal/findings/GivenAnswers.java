// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapport.checks.Finding;
import org.rapport.checks.Messages;
import org.rapport.model.FindingOverride;
import org.rapport.model.ServicePlan;
import org.rapport.model.text.Labels;
import org.rapport.ui.PlanSession;

/** The answers that somebody gave to findings. */
final class GivenAnswers {

    private static final Messages MESSAGES = Messages.of(GivenAnswers.class);

    private GivenAnswers() {
    }

    /** In one line, why, who answered, when, and until when it holds. */
    static String words(FindingOverride given) {
        return Stream.of(given.getReason(),
                given.getBy() == null ? null : MESSAGES.format("answer.by", given.getBy(), day(given.getOn())),
                given.getExpiresOn() == null ? null : MESSAGES.format("answer.until", day(given.getExpiresOn())))
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
    }

    /** Takes the answers back that are in force, as one step for undo, so that the findings ask again. */
    static void takeBack(PlanSession session, List<Finding> findings) {
        List<FindingOverride> given = findings.stream().filter(Finding::isOverridden)
                .flatMap(finding -> sameOf(session.plan(), finding)).toList();
        if (!given.isEmpty()) {
            session.execute(MESSAGES.format("answer.back.command", findings.size()),
                    () -> session.plan().getOverrides().removeAll(given));
        }
    }

    /** All that would be in force if one alone were taken back. */
    private static Stream<FindingOverride> sameOf(ServicePlan plan, Finding finding) {
        return plan.getOverrides().stream().filter(each -> each.getElement() == finding.element()
                && finding.check().id().equals(each.getCheckId()));
    }

    private static String day(LocalDate day) {
        return day == null ? MESSAGES.text("answer.undated") : Labels.day(day);
    }
}

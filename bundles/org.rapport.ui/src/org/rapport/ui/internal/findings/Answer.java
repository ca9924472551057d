// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.findings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapport.checks.Finding;
import org.rapport.checks.Messages;
import org.rapport.model.FindingOverride;
import org.rapport.model.RapportFactory;
import org.rapport.model.ServicePlan;
import org.rapport.model.text.Labels;
import org.rapport.ui.PlanSession;

/**
 * An answer to findings: why it is right as it is.
 *
 * @param reason why, in words
 * @param by who says so
 * @param expires the last day it holds, as typed, such as 2026-03-02; blank: until somebody takes it back
 */
public record Answer(String reason, String by, String expires) {

    private static final Messages MESSAGES = Messages.of(Answer.class);

    /** What to begin with: who answered last, since it is often the same. */
    static Answer begin(ServicePlan plan) {
        List<FindingOverride> given = plan.getOverrides();
        String by = given.isEmpty() ? null : given.getLast().getBy();
        return new Answer("", by == null ? "" : by, "");
    }

    /** What is missing or not understood, as a request; empty when it can be given. @param on the day it is given */
    public String problem(LocalDate on) {
        if (reason.isBlank()) {
            return MESSAGES.text("answer.reason.missing");
        }
        if (by.isBlank()) {
            return MESSAGES.text("answer.by.missing");
        }
        try {
            return lastDay() != null && lastDay().isBefore(on) ? MESSAGES.text("answer.expires.past") : "";
        } catch (DateTimeParseException unclear) {
            return MESSAGES.text("answer.expires.unclear");
        }
    }

    /** Gives the answer to findings, as one step for undo. */
    void give(PlanSession session, List<Finding> findings) {
        LocalDate on = session.findings().at();
        session.execute(MESSAGES.format("answer.command", findings.size()),
                () -> findings.forEach(finding -> session.plan().getOverrides().add(override(finding, on))));
    }

    /** Takes the answers back that are in force, as one step for undo, so that the findings ask again. */
    static void takeBack(PlanSession session, List<Finding> findings) {
        List<FindingOverride> given = findings.stream().filter(Finding::isOverridden)
                .flatMap(finding -> sameOf(session.plan(), finding)).toList();
        session.execute(MESSAGES.format("answer.back.command", findings.size()),
                () -> session.plan().getOverrides().removeAll(given));
    }

    /** Whether a finding can be answered; that a check failed cannot. */
    static boolean isFor(Finding finding) {
        return !finding.isOverridden() && !finding.check().family().equals("RUN");
    }

    /** In one line, who answered, when, and until when it holds. */
    static String words(FindingOverride given) {
        return Stream.of(given.getReason(),
                given.getBy() == null ? null : MESSAGES.format("answer.by", given.getBy(), day(given.getOn())),
                given.getExpiresOn() == null ? null : MESSAGES.format("answer.until", day(given.getExpiresOn())))
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
    }

    private static String day(LocalDate day) {
        return day == null ? MESSAGES.text("answer.undated") : Labels.day(day);
    }

    /** All that would be in force if one alone were taken back. */
    private static Stream<FindingOverride> sameOf(ServicePlan plan, Finding finding) {
        return plan.getOverrides().stream().filter(each -> each.getElement() == finding.element()
                && finding.check().id().equals(each.getCheckId()));
    }

    private FindingOverride override(Finding finding, LocalDate on) {
        FindingOverride given = RapportFactory.eINSTANCE.createFindingOverride();
        given.setCheckId(finding.check().id());
        given.setElement(finding.element());
        given.setReason(reason.strip());
        given.setBy(by.strip());
        given.setOn(on);
        given.setExpiresOn(lastDay());
        return given;
    }

    private LocalDate lastDay() {
        return expires.isBlank() ? null : LocalDate.parse(expires.strip());
    }
}

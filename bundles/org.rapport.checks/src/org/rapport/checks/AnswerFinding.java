// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.Optional;

import org.rapport.model.FindingOverride;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportPackage.Literals;

/** Answers any finding with a reason, which is kept in the plan. The finding stays, as one that is answered. */
public final class AnswerFinding {

    /** Recording an answer. */
    public static final FixKind KIND = FixKind.recording("answer-finding", AnswerFinding.class);

    private AnswerFinding() {
    }

    static Optional<QuickFix> to(Finding finding, FixContext context) {
        if (finding.check() == RunCheck.DESCRIPTOR || finding.isOverridden()) {
            return Optional.empty();
        }
        return QuickFix.of(KIND, finding).words("reason").words("by").dayOrNot("expires", null).doing(values -> {
            FindingOverride answer = RapportFactory.eINSTANCE.createFindingOverride();
            answer.setCheckId(finding.check().id());
            answer.setElement(finding.element());
            answer.setReason(values.words("reason"));
            answer.setBy(values.words("by"));
            answer.setOn(context.at());
            answer.setExpiresOn(values.day("expires"));
            return new PlanEdit().add(context.plan(), Literals.SERVICE_PLAN__OVERRIDES, answer);
        });
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.List;
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

    /** Whether a finding can be answered. That a check failed cannot, and what is answered is. */
    public static boolean isFor(Finding finding) {
        return finding.check() != RunCheck.DESCRIPTOR && !finding.isOverridden();
    }

    static Optional<QuickFix> to(Finding finding, FixContext context) {
        if (!isFor(finding)) {
            return Optional.empty();
        }
        QuickFix.Builder fix = QuickFix.of(KIND, finding).words("reason").words("by", lastAnswerer(context))
                .dayOrNotFrom("expires", context.at());
        return fix.doing(values -> {
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

    /** Who answered last, since it is often the same; null: nobody has. */
    private static String lastAnswerer(FixContext context) {
        List<FindingOverride> given = context.plan().getOverrides();
        return given.isEmpty() ? null : given.getLast().getBy();
    }
}

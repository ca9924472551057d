// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Monitor;
import org.rapport.model.ServicePlan;

/**
 * One kind of fix for many findings. Each fix is worked out on the plan as those before it left it, so that no worker
 * is given two places at once; where it does not prove good any more, its finding is left as it is, with the reason.
 * That takes its time and happens on a copy, in any thread; what comes of it is one command with one undo.
 */
public final class ManyFixes {

    private final PlanCopy copy;

    private final QuickFixes fixes;

    private final FixKind kind;

    private final List<Finding> findings;

    private final FixValues said;

    private final List<PlanEdit> edits = new ArrayList<>();

    private final Map<Finding, String> leftOut = new LinkedHashMap<>();

    /**
     * Copies the plan as it is now.
     *
     * @param checks those that are asked of the plan
     * @param at the day the plan is looked at; null: its default day
     * @param kind of fix, for each of the findings
     * @param findings of the plan, in the order in which they are to be answered
     * @param said for fields of the same name in all of them, such as the reason; null: what is suggested for each
     */
    public ManyFixes(ServicePlan plan, Collection<? extends Check> checks, LocalDate at, FixKind kind,
            Collection<Finding> findings, FixValues said) {
        copy = new PlanCopy(plan);
        fixes = new QuickFixes(copy.plan(), checks, at);
        this.kind = kind;
        this.findings = List.copyOf(findings);
        this.said = said;
    }

    /**
     * Works them out, once. The plan stays as it is.
     *
     * @param monitor is told of every finding
     * @throws CancellationException when the monitor is cancelled
     */
    public void workOut(Monitor monitor) {
        monitor.beginTask(kind.name(), findings.size());
        for (Finding finding : findings) {
            if (monitor.isCanceled()) {
                throw new CancellationException();
            }
            monitor.subTask(finding.message());
            answer(finding);
            monitor.worked(1);
        }
        // So that each begins in the plan where it began here.
        edits.reversed().forEach(PlanEdit::revert);
        monitor.done();
    }

    private void answer(Finding finding) {
        QuickFixes.Offer offer = fixes.offer(copy.copied(finding), kind);
        if (offer.fixes().isEmpty()) {
            leftOut.put(finding, offer.blocked().stream().map(QuickFixes.Blocked::why).findFirst()
                    .orElse(QuickFixes.MESSAGES.text("fixes.none")));
            return;
        }
        QuickFix fix = offer.fixes().getFirst();
        FixPreview preview = fixes.preview(fix, values(fix));
        if (preview.isGood()) {
            preview.edit().apply();
            edits.add(preview.edit());
            // No check looks at answers, so that what was tried stays true.
            if (!kind.equals(AnswerFinding.KIND)) {
                fixes.planChanged();
            }
        } else {
            leftOut.put(finding, preview.obstacle());
        }
    }

    private FixValues values(QuickFix fix) {
        FixValues values = FixValues.suggestedFor(fix);
        for (FixField field : fix.fields()) {
            if (said != null && said.value(field.name()) != null && field.problem(said.value(field.name())) == null) {
                values = values.with(field.name(), said.value(field.name()));
            }
        }
        return values;
    }

    /** What was left as it is, and why; known once worked out. */
    public Map<Finding, String> leftOut() {
        return Collections.unmodifiableMap(leftOut);
    }

    /**
     * What was worked out, for the plan as it was copied. It cannot be executed when there is nothing to do, and throws
     * when the plan was changed meanwhile where it changes it; then nothing has happened.
     *
     * @param label what people read beside Undo
     */
    public Command command(String label) {
        return new ManyEditsCommand(edits, copy.back(), label);
    }
}

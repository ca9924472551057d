// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;

/**
 * One kind of fix for many findings, as one command with one undo. Each fix is worked out on the plan as those before
 * it left it, so that no worker is given two places at once; where it does not prove good any more, its finding is left
 * as it is, with the reason.
 */
public final class ManyFixesCommand extends AbstractCommand {

    private final QuickFixes fixes;

    private final FixKind kind;

    private final List<Finding> findings;

    private final FixValues said;

    private final List<PlanEdit> edits = new ArrayList<>();

    private final Map<Finding, String> leftOut = new LinkedHashMap<>();

    /**
     * Prepares the command; nothing changes before it is executed.
     *
     * @param fixes of the plan; told of every change
     * @param kind of fix, for each of the findings
     * @param findings of the plan, in the order in which they are to be answered
     * @param said for fields of the same name in all of them, such as the reason; null: what is suggested for each
     */
    public ManyFixesCommand(QuickFixes fixes, FixKind kind, Collection<Finding> findings, FixValues said) {
        super(kind.name());
        this.fixes = fixes;
        this.kind = kind;
        this.findings = List.copyOf(findings);
        this.said = said;
    }

    /** What was left as it is, and why; known once executed. */
    public Map<Finding, String> leftOut() {
        return Collections.unmodifiableMap(leftOut);
    }

    @Override
    public boolean canExecute() {
        return !findings.isEmpty();
    }

    @Override
    public void execute() {
        fixes.planChanged();
        findings.forEach(this::answer);
    }

    private void answer(Finding finding) {
        QuickFixes.Offer offer = fixes.offer(finding, kind);
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

    @Override
    public void undo() {
        edits.reversed().forEach(PlanEdit::revert);
        fixes.planChanged();
    }

    @Override
    public void redo() {
        edits.forEach(PlanEdit::apply);
        fixes.planChanged();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        Set<EObject> elements = new LinkedHashSet<>();
        edits.forEach(edit -> elements.addAll(edit.elements()));
        return elements;
    }
}

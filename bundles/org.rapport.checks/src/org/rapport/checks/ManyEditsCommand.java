// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;

/** Changes that were worked out one after another on a copy of a plan, as one command for the plan. */
final class ManyEditsCommand extends AbstractCommand {

    private final List<PlanEdit> workedOut;

    private final PlanCopy back;

    private final List<PlanEdit> edits = new ArrayList<>();

    /** @param back the way from the copy to the plan */
    ManyEditsCommand(List<PlanEdit> workedOut, PlanCopy back, String label) {
        super(label);
        this.workedOut = List.copyOf(workedOut);
        this.back = back;
    }

    @Override
    public boolean canExecute() {
        return !workedOut.isEmpty();
    }

    /** Each knows what it finds only when those before it are made. */
    @Override
    public void execute() {
        try {
            for (PlanEdit each : workedOut) {
                PlanEdit edit = each.in(back);
                edit.apply();
                edits.add(edit);
            }
        } catch (IllegalStateException stale) {
            edits.reversed().forEach(PlanEdit::revert);
            throw stale;
        }
    }

    @Override
    public void undo() {
        edits.reversed().forEach(PlanEdit::revert);
    }

    @Override
    public void redo() {
        edits.forEach(PlanEdit::apply);
    }

    @Override
    public Collection<?> getAffectedObjects() {
        Set<EObject> elements = new LinkedHashSet<>();
        edits.forEach(edit -> elements.addAll(edit.elements()));
        return elements;
    }
}

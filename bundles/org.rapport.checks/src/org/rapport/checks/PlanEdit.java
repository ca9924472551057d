// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A change of a plan that is worked out but not made. It knows what it found, so that it can tell whether it still fits
 * and take itself back exactly. Put together first, then handed on and not added to any more.
 */
public final class PlanEdit {

    private final List<EditStep> steps = new ArrayList<>();

    /** Gives a feature that holds one value another one. @param value null: none */
    public PlanEdit set(EObject element, EStructuralFeature feature, Object value) {
        if (!Objects.equals(element.eGet(feature), value)) {
            steps.add(new EditStep.Put(element, feature, value));
        }
        return this;
    }

    /** Adds a value, or a new element with all that is in it, at the end of a list. */
    public PlanEdit add(EObject owner, EStructuralFeature list, Object value) {
        steps.add(new EditStep.Add(owner, list, value));
        return this;
    }

    /** Puts one value of a list in the place of another. */
    public PlanEdit replace(EObject owner, EReference list, EObject value, EObject other) {
        steps.add(new EditStep.Replace(owner, list, value, other));
        return this;
    }

    /** Whether it changes nothing. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** What it changes, a line for each change. */
    public List<String> words() {
        return steps.stream().map(EditStep::words).toList();
    }

    /** The elements it changes, without the new ones. */
    public List<EObject> elements() {
        return List.copyOf(new LinkedHashSet<>(steps.stream().map(EditStep::owner).toList()));
    }

    /** Whether the plan is still as it was where this changes it. */
    public boolean fits() {
        return steps.stream().allMatch(EditStep::fits);
    }

    /**
     * Makes the change, for use where changes are recorded by somebody else; else see {@link #command(String)}.
     *
     * @throws IllegalStateException when it does not fit any more
     */
    public void apply() {
        if (!fits()) {
            throw new IllegalStateException(QuickFixes.MESSAGES.text("fixes.stale"));
        }
        steps.forEach(EditStep::apply);
    }

    /** Takes the change back: all is as before, in the same order. For a plan as {@link #apply()} left it. */
    public void revert() {
        steps.reversed().forEach(EditStep::revert);
    }

    /**
     * The change as a command for any EMF command stack, to be undone and done again. It cannot be executed when the
     * plan has changed meanwhile.
     *
     * @param label what people read beside Undo
     */
    public Command command(String label) {
        return new PlanEditCommand(this, label);
    }

    /** The same change in a copy of the plan. */
    PlanEdit in(PlanCopy copy) {
        PlanEdit edit = new PlanEdit();
        steps.forEach(step -> edit.steps.add(step.in(copy)));
        return edit;
    }
}

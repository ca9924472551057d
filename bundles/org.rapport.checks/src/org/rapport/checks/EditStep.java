// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.Identifiable;
import org.rapport.model.ServicePlan;
import org.rapport.model.text.Labels;

/** One change of one feature. */
abstract sealed class EditStep {

    private final EObject owner;

    private final EStructuralFeature feature;

    private EditStep(EObject owner, EStructuralFeature feature) {
        this.owner = owner;
        this.feature = feature;
    }

    final EObject owner() {
        return owner;
    }

    final EStructuralFeature feature() {
        return feature;
    }

    /** Whether this can be done to the plan as it is. */
    abstract boolean fits();

    abstract void apply();

    abstract void revert();

    abstract String words();

    abstract EditStep in(PlanCopy copy);

    @SuppressWarnings("unchecked")
    final List<Object> list() {
        return (List<Object>) owner.eGet(feature);
    }

    final String format(String key, Object... values) {
        Object[] words = new Object[values.length + 2];
        words[0] = inWords(owner);
        words[1] = Labels.words(feature.getName()).toLowerCase(Locale.ROOT);
        for (int i = 0; i < values.length; i++) {
            words[i + 2] = inWords(values[i]);
        }
        return QuickFixes.MESSAGES.format(key, words);
    }

    private static boolean isInPlan(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof ServicePlan;
    }

    private static String inWords(Object value) {
        return switch (value) {
            case null -> QuickFixes.MESSAGES.text("edit.nothing");
            case Identifiable element -> Labels.of(element);
            case LocalDate day -> Labels.day(day);
            case LocalDateTime moment -> Labels.moment(moment);
            case Enum<?> literal -> Labels.words(literal.name()).toLowerCase(Locale.ROOT);
            case Boolean yes -> QuickFixes.MESSAGES.text(yes ? "edit.yes" : "edit.no");
            default -> value.toString();
        };
    }

    /** Gives a feature another value. */
    static final class Put extends EditStep {

        private final Object before;

        private final boolean wasSet;

        private final Object after;

        Put(EObject owner, EStructuralFeature feature, Object after) {
            this(owner, feature, owner.eGet(feature), owner.eIsSet(feature), after);
        }

        private Put(EObject owner, EStructuralFeature feature, Object before, boolean wasSet, Object after) {
            super(owner, feature);
            this.before = before;
            this.wasSet = wasSet;
            this.after = after;
        }

        @Override
        boolean fits() {
            return isInPlan(owner()) && Objects.equals(owner().eGet(feature()), before)
                    && (!(after instanceof EObject element) || isContainment() || isInPlan(element));
        }

        @Override
        void apply() {
            owner().eSet(feature(), after);
        }

        @Override
        void revert() {
            if (wasSet) {
                owner().eSet(feature(), before);
            } else {
                owner().eUnset(feature());
            }
        }

        @Override
        String words() {
            return format("edit.set", before, after);
        }

        @Override
        EditStep in(PlanCopy copy) {
            Object found = before instanceof EObject element ? copy.of(element) : before;
            return new Put(copy.of(owner()), feature(), found, wasSet, copy.ofValue(after));
        }

        private boolean isContainment() {
            return feature() instanceof EReference reference && reference.isContainment();
        }
    }

    /** Adds a value at the end of a list. */
    static final class Add extends EditStep {

        private final Object value;

        Add(EObject owner, EStructuralFeature feature, Object value) {
            super(owner, feature);
            this.value = value;
        }

        @Override
        boolean fits() {
            boolean isNew = feature() instanceof EReference reference && reference.isContainment();
            return isInPlan(owner()) && !list().contains(value)
                    && (!(value instanceof EObject element) || isNew == (element.eContainer() == null));
        }

        @Override
        void apply() {
            list().add(value);
        }

        @Override
        void revert() {
            list().removeLast();
        }

        @Override
        String words() {
            boolean isNew = feature() instanceof EReference reference && reference.isContainment();
            return format(isNew ? "edit.new" : "edit.add", value);
        }

        @Override
        EditStep in(PlanCopy copy) {
            return new Add(copy.of(owner()), feature(), copy.ofValue(value));
        }
    }

    /** Puts one value of a list in the place of another. */
    static final class Replace extends EditStep {

        private final EObject value;

        private final EObject other;

        Replace(EObject owner, EReference list, EObject value, EObject other) {
            super(owner, list);
            this.value = value;
            this.other = other;
        }

        @Override
        boolean fits() {
            return isInPlan(owner()) && list().contains(value) && !list().contains(other) && isInPlan(other);
        }

        @Override
        void apply() {
            list().set(list().indexOf(value), other);
        }

        @Override
        void revert() {
            list().set(list().indexOf(other), value);
        }

        @Override
        String words() {
            return format("edit.replace", value, other);
        }

        @Override
        EditStep in(PlanCopy copy) {
            return new Replace(copy.of(owner()), (EReference) feature(), copy.of(value), copy.of(other));
        }
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import java.time.LocalDate;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.design.internal.Days;
import org.rapport.design.internal.Texts;
import org.rapport.model.Goal;
import org.rapport.model.text.Labels;

/** What people write into cells and labels, read the way they write it. */
public final class EntryServices {

    private static final int LOWEST = -2;

    private static final int HIGHEST = 2;

    /**
     * Sets a day of an element, written as 2026-04-12, 12/4/2026, 12.4.2026 or 12 April 2026; nothing clears it.
     *
     * @throws IllegalArgumentException when it is no day
     */
    public EObject writeDay(EObject element, String feature, String text) {
        element.eSet(feature(element, feature), Days.read(text));
        return element;
    }

    /** A day of an element in words; empty where it has none. */
    public String day(EObject element, String feature) {
        return element.eGet(feature(element, feature)) instanceof LocalDate day ? Labels.day(day) : "";
    }

    /**
     * Sets a level of a goal, from −2 to +2; nothing clears it.
     *
     * @throws IllegalArgumentException when it is no level
     */
    public Goal writeLevel(Goal goal, String feature, String text) {
        String plain = text.strip().replace('−', '-').replaceFirst("^\\+", "");
        try {
            Integer level = plain.isEmpty() ? null : Integer.valueOf(plain);
            if (level != null && (level < LOWEST || level > HIGHEST)) {
                throw new IllegalArgumentException(Texts.TEXTS.format("bad.level", text));
            }
            goal.eSet(feature(goal, feature), level);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException(Texts.TEXTS.format("bad.level", text), noNumber);
        }
        return goal;
    }

    /** A level of a goal as it is written; empty where it has none. */
    public String level(EObject element, String feature) {
        return Objects.toString(element.eGet(feature(element, feature)), "");
    }

    /** A literal of an element in words, such as Doing with. */
    public String words(EObject element, String feature) {
        return element.eGet(feature(element, feature)) instanceof Enum<?> literal ? Labels.words(literal.name()) : "";
    }

    private static EStructuralFeature feature(EObject element, String name) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature == null) {
            throw new IllegalArgumentException(element.eClass().getName() + " has no feature " + name);
        }
        return feature;
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.design.internal.Texts;
import org.rapport.model.CircleMember;
import org.rapport.model.Goal;
import org.rapport.model.GoalStep;
import org.rapport.model.Person;
import org.rapport.model.RapportPackage;
import org.rapport.model.Strength;
import org.rapport.model.text.Labels;

/** What stands in the lines of a tree: the same words as on cards, in one line. */
public final class LineServices {

    /** Something a person says of themselves, after what it is about; a question where they have not said it. */
    public String said(Person person, String about, String feature) {
        Object words = person.eGet(person.eClass().getEStructuralFeature(feature));
        return Texts.TEXTS.text("said." + about) + " "
                + Texts.orAsk(words == null ? "" : words.toString(), "said.nothing");
    }

    /** A strength: its kind and whether it could be, then the words. */
    public String strengthLine(Strength strength) {
        return line(new CardServices().strengthCard(strength), Labels.of(strength));
    }

    /** A goal: the words, and how many steps lead to it. */
    public String goalLine(Goal goal) {
        return Labels.of(goal) + " (" + new GoalServices().steps(goal) + ")";
    }

    /** A step: who takes it and how, then what it is. */
    public String stepLine(GoalStep step) {
        return line(new StepServices().stepCard(step), Labels.of(step));
    }

    /** Somebody of the circle: name and relation. */
    public String memberLine(CircleMember member) {
        return Labels.of(member) + ", " + Labels.words(member.getRelation().getName()).toLowerCase(Locale.UK);
    }

    /**
     * Takes what was typed into the line of a strength, goal, step or member as their words. What the line shows around
     * them, such as the kind of a strength, is no part of them, whether it was left there or not.
     */
    public EObject writeLine(EObject element, String typed) {
        switch (element) {
            case Strength strength -> write(strength, RapportPackage.Literals.STRENGTH__STATEMENT,
                    strengthLine(strength), Labels.of(strength), typed);
            case Goal goal -> write(goal, RapportPackage.Literals.GOAL__STATEMENT, goalLine(goal), Labels.of(goal),
                    typed);
            case GoalStep step -> write(step, RapportPackage.Literals.GOAL_STEP__DESCRIPTION, stepLine(step),
                    Labels.of(step), typed);
            case CircleMember member -> write(member, RapportPackage.Literals.CIRCLE_MEMBER__NAME, memberLine(member),
                    Labels.of(member), typed);
            default -> throw new IllegalArgumentException("No line is typed for a " + element.eClass().getName());
        }
        return element;
    }

    /** Takes what was typed into a line as something a person says of themselves, like {@link #writeLine}. */
    public Person writeSaid(Person person, String about, String feature, String typed) {
        EStructuralFeature words = person.eClass().getEStructuralFeature(feature);
        String shown = said(person, about, feature);
        write(person, words, shown, shown.substring(Texts.TEXTS.text("said." + about).length() + 1), typed);
        return person;
    }

    /** @param words those of the line, or what stands in for them while there are none */
    private static void write(EObject element, EStructuralFeature feature, String shown, String words, String typed) {
        if (!typed.equals(shown)) {
            int start = shown.endsWith(words) ? shown.length() - words.length() : shown.indexOf(words);
            String before = shown.substring(0, start);
            String after = shown.substring(start + words.length());
            String rest = typed.startsWith(before) ? typed.substring(before.length()) : typed;
            String plain = rest.endsWith(after) ? rest.substring(0, rest.length() - after.length()) : rest;
            element.eSet(feature, plain.isBlank() ? null : plain.strip());
        }
    }

    /** The first line of a card and then the whole of the words. */
    private static String line(String card, String words) {
        return card.lines().findFirst().orElse("").replace('\u00a0', ' ').strip() + ": " + words;
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import java.util.Locale;

import org.rapport.design.internal.Texts;
import org.rapport.model.CircleMember;
import org.rapport.model.Goal;
import org.rapport.model.GoalStep;
import org.rapport.model.Person;
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

    /** The first line of a card and then the whole of the words. */
    private static String line(String card, String words) {
        return card.lines().findFirst().orElse("").replace('\u00a0', ' ').strip() + ": " + words;
    }
}

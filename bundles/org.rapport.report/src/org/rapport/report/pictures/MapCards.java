// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.util.ArrayList;
import java.util.List;

import org.rapport.checks.Messages;
import org.rapport.model.Contributor;
import org.rapport.model.Goal;
import org.rapport.model.GoalStep;
import org.rapport.model.Need;
import org.rapport.model.Strength;
import org.rapport.model.StrengthKind;
import org.rapport.model.StrengthOwner;
import org.rapport.model.text.Labels;
import org.rapport.report.internal.draw.Icon;
import org.rapport.report.internal.draw.Tone;

/** The cards of a strengths-to-goals map, and what they say. */
final class MapCards {

    private static final Messages MESSAGES = Messages.of(MapCards.class);

    private static final String SEPARATOR = " · ";

    private final String personName;

    MapCards(String personName) {
        this.personName = personName;
    }

    Card strength(Strength strength) {
        Icon icon = switch (strength.getOwner()) {
            case FAMILY -> Icon.FAMILY;
            case COMMUNITY -> Icon.COMMUNITY;
            default -> strength.isPotential() ? Icon.POTENTIAL : Icon.STRENGTH;
        };
        List<String> caption = new ArrayList<>();
        if (strength.isPotential()) {
            caption.add(MESSAGES.text("strengths.couldBe"));
        }
        caption.add(Labels.words(strength.getKind().getName()));
        if (strength.getOwner() != StrengthOwner.PERSON && strength.getKind() != StrengthKind.COMMUNITY) {
            caption.add(MESSAGES.text("strengths.owner." + strength.getOwner().getName()));
        }
        String unlocked = strength.getUnlockedBy();
        return new Card(strength, CardShape.PLAIN, Tone.STRENGTH, icon, strength.isPotential(),
                String.join(SEPARATOR, caption), said(strength.getStatement()),
                unlocked == null || unlocked.isBlank() ? null : MESSAGES.format("strengths.unlockedBy", unlocked));
    }

    Card goal(Goal goal) {
        return new Card(goal, CardShape.PLAIN, Tone.GOAL, Icon.GOAL, false,
                Labels.words(goal.getArea().getName()) + SEPARATOR + Labels.words(goal.getStatus().getName()),
                said(goal.getStatement()), null);
    }

    Card need(Need need) {
        return new Card(need, CardShape.BAR, Tone.NEED, Icon.NEED, false,
                MESSAGES.text("strengths.need") + SEPARATOR + Labels.words(need.getArea().getName()),
                said(need.getStatement()), null);
    }

    /** @param style whether whoever takes the step may be named */
    Card step(GoalStep step, PictureStyle style) {
        Contributor contributor = step.getContributor();
        CardShape shape = switch (contributor) {
            case PERSON -> CardShape.ROUND;
            case FAMILY -> CardShape.HOUSE;
            case COMMUNITY -> CardShape.HEXAGON;
            case WORKER -> CardShape.FOLDED;
        };
        Tone tone = switch (contributor) {
            case PERSON, FAMILY -> Tone.PERSON;
            case COMMUNITY -> Tone.COMMUNITY;
            case WORKER -> Tone.WORKER;
        };
        String caption = who(step, style) + SEPARATOR + Labels.words(step.getApproach().getName());
        if (step.getMinutesPerWeek() > 0) {
            caption += SEPARATOR + MESSAGES.format("strengths.minutesPerWeek", step.getMinutesPerWeek());
        }
        if (step.getDoneOn() != null) {
            caption += SEPARATOR + MESSAGES.text("strengths.done");
        }
        return new Card(step, shape, tone, iconOf(contributor), false, caption, said(step.getDescription()), null);
    }

    static Icon iconOf(Contributor contributor) {
        return switch (contributor) {
            case PERSON -> Icon.PERSON;
            case FAMILY -> Icon.FAMILY;
            case COMMUNITY -> Icon.COMMUNITY;
            case WORKER -> Icon.WORKER;
        };
    }

    /** A card as a part of a sentence. */
    static String inWords(Card card) {
        String more = card.more() == null ? "" : ", " + card.more();
        return "“" + card.statement() + "” (" + card.caption() + more + ")";
    }

    private String who(GoalStep step, PictureStyle style) {
        if (style.isShown(step.getWho()) && step.getWho().getName() != null) {
            return step.getWho().getName();
        }
        if (style.isShown(step.getResource()) && step.getResource().getName() != null) {
            return step.getResource().getName();
        }
        return step.getContributor() == Contributor.PERSON ? personName
                : MESSAGES.text("strengths.by." + step.getContributor().getName());
    }

    private static String said(String statement) {
        return statement == null || statement.isBlank() ? MESSAGES.text("strengths.unsaid") : statement;
    }
}

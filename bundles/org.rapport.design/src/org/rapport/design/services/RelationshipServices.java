// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import org.rapport.design.internal.PlanFacts;
import org.rapport.design.internal.Texts;
import org.rapport.model.HandOff;
import org.rapport.model.Relationship;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.RapportTime;
import org.rapport.model.text.Labels;

/** Working relationships as lines between a worker and a person: their minutes, and how they stand. */
public final class RelationshipServices {

    /** Rapport minutes that widen a line by a pixel. */
    private static final int MINUTES_PER_PIXEL = 120;

    private static final int WIDEST = 6;

    /** What stands at a relationship: key worker, how deep, and minutes given of minimum and optimum. */
    public String relationshipText(Relationship relationship) {
        String key = relationship.isKeyWorker() ? Texts.TEXTS.text("relationship.key") : "";
        String depth = Labels.words(relationship.getDepth().getName());
        return Texts.lines(key.isEmpty() ? depth : key + " · " + depth, minutesText(relationship));
    }

    /** Minutes given, of the minimum and the optimum, such as 365 of 360 to 540 min. */
    public String minutesText(Relationship relationship) {
        Integer minimum = minimum(relationship);
        Integer optimum = RapportTime.optimum(relationship, index(relationship).standards());
        if (minimum == null) {
            return Texts.TEXTS.format("relationship.noStandard", given(relationship));
        }
        return optimum == null
                ? Texts.TEXTS.format("relationship.minimum", given(relationship), minimum)
                : Texts.TEXTS.format("relationship.minutes", given(relationship), minimum, optimum);
    }

    /** Width of a relationship’s line in pixels, 1 to 6, by the minutes given. */
    public int width(Relationship relationship) {
        return Math.min(WIDEST, 1 + given(relationship) / MINUTES_PER_PIXEL);
    }

    /** Whether fewer minutes are given than the minimum. Without a minimum nothing is too little. */
    public boolean isShort(Relationship relationship) {
        Integer minimum = minimum(relationship);
        return minimum != null && given(relationship) < minimum;
    }

    /** Whether a relationship is no longer, or not yet, in force on the day the plan is looked at. */
    public boolean isOver(Relationship relationship) {
        PlanFacts facts = PlanFacts.of(relationship);
        return !facts.index().isInForce(relationship, facts.day());
    }

    /** What stands at a hand-off: who was handed over and when, and whether it was prepared. */
    public String handOffText(HandOff handOff) {
        String prepared = isPrepared(handOff) ? "handOff.prepared" : "handOff.cold";
        return Texts.lines(Labels.name(handOff.getPerson()) + ", " + Labels.day(handOff.getOn()),
                Texts.TEXTS.text(prepared));
    }

    /** Whether somebody was told, or both workers were there, before a person was handed over. */
    public boolean isPrepared(HandOff handOff) {
        return handOff.isBriefed() || handOff.getJointVisit() != null;
    }

    private static Integer minimum(Relationship relationship) {
        return RapportTime.minimum(relationship, index(relationship).standards());
    }

    private static int given(Relationship relationship) {
        PlanIndex index = index(relationship);
        return RapportTime.given(relationship, index.visitsOf(relationship.getWorker(), relationship.getPerson()),
                index.standards());
    }

    private static PlanIndex index(Relationship relationship) {
        return PlanFacts.of(relationship).index();
    }
}

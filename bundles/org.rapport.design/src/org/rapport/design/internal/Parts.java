// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapport.model.RapportPackage;

/** Which question of a reader a part of an element answers: what, who, when or why. Each part answers one. */
public final class Parts {

    private static final Set<Class<?>> TIMES = Set.of(LocalDate.class, LocalTime.class, LocalDateTime.class,
            DayOfWeek.class);

    private static final Set<String> WHO = Set.of("owner", "expressedBy", "contributor", "perspective", "decidedBy",
            "personPresent", "carerPresent", "by", "relation", "carer", "keyWorker", "chosenByPerson", "role",
            "workersNeeded", "disciplines", "skills", "languages", "language", "organisation", "contact");

    private static final Set<String> WHY = Set.of("reason", "whatMatters", "agreedReason", "relationshipWish",
            "relationshipWishReason", "purpose", "importance", "cause", "response", "unlockedBy", "source", "drawsOn",
            "addresses", "goals", "moveOnPlan");

    private static final Set<String> WHEN = Set.of("durationMinutes", "minutesPerWeek", "hoursPerWeek", "everyWeeks",
            "travelMinutes", "actualMinutes", "contractedMinutesPerWeek", "agreedMinimumMinutes",
            "agreedOptimumMinutes", "minutesPerWeekAtStart", "minutesPerWeekAim", "minutesPerWeekAfter", "timeZone",
            "minutes");

    private Parts() {
    }

    /** The question that a part answers. */
    public static String question(EStructuralFeature part) {
        if (TIMES.contains(part.getEType().getInstanceClass()) || WHEN.contains(part.getName())) {
            return "when";
        }
        if (WHY.contains(part.getName())) {
            return "why";
        }
        return WHO.contains(part.getName()) || isSomebody(part) ? "who" : "what";
    }

    private static boolean isSomebody(EStructuralFeature part) {
        return part instanceof EReference reference && Set
                .of(RapportPackage.Literals.PERSON, RapportPackage.Literals.WORKER,
                        RapportPackage.Literals.CIRCLE_MEMBER, RapportPackage.Literals.COMMUNITY_RESOURCE)
                .contains(reference.getEReferenceType());
    }
}

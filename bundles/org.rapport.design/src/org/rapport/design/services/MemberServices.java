// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.rapport.design.internal.Texts;
import org.rapport.model.CarerSupport;
import org.rapport.model.CircleMember;
import org.rapport.model.CircleRelation;
import org.rapport.model.Consent;
import org.rapport.model.Person;
import org.rapport.model.text.Labels;

/** A person’s own people: family, friends, neighbours and groups. */
public final class MemberServices {

    private static final Set<CircleRelation> NEAR = EnumSet.of(CircleRelation.FRIEND, CircleRelation.NEIGHBOUR);

    /** Those of the circle who are family. */
    public List<CircleMember> relatives(Person person) {
        return person.getCircle().stream().filter(
                member -> !NEAR.contains(member.getRelation()) && member.getRelation() != CircleRelation.GROUP)
                .toList();
    }

    /** Friends and neighbours. */
    public List<CircleMember> friends(Person person) {
        return person.getCircle().stream().filter(member -> NEAR.contains(member.getRelation())).toList();
    }

    /** The groups a person belongs to. */
    public List<CircleMember> groupsAround(Person person) {
        return person.getCircle().stream().filter(member -> member.getRelation() == CircleRelation.GROUP).toList();
    }

    /** What stands on somebody of the circle: name, relation, and for carers the hours they give. */
    public String memberCard(CircleMember member) {
        String hours = member.getHoursPerWeek() > 0 ? Texts.TEXTS.format("member.hours", member.getHoursPerWeek()) : "";
        String carer = member.isCarer() ? " · " + Texts.TEXTS.text("member.carer") : "";
        String missing = missingParts(member).isEmpty()
                ? ""
                : Texts.TEXTS.format("carer.count", missingParts(member).size());
        return Texts.lines(Texts.name(Labels.of(member)), Labels.words(member.getRelation().getName()) + carer, hours,
                missing);
    }

    /** The parts of the package that a carer has not had, each named; none for those who are no carers. */
    public List<String> missingParts(CircleMember member) {
        if (!member.isCarer()) {
            return List.of();
        }
        CarerSupport support = member.getSupport();
        return Stream.of("information", "training", "emergency", "break", "benefits", "involved")
                .filter(part -> support == null || date(support, part) == null)
                .map(part -> Texts.TEXTS.text("carer." + part)).toList();
    }

    /** What of the package is missing, for the mark on a carer. */
    public String missingText(CircleMember member) {
        List<String> missing = missingParts(member);
        return missing.isEmpty()
                ? Texts.TEXTS.text("carer.complete")
                : Texts.TEXTS.format("carer.missing", missing.size(), String.join(", ", missing));
    }

    /** An answer about sharing, in words: what it is about and until when it holds. */
    public String consentText(Consent consent) {
        String answer = Labels.words(consent.getAnswer().getName());
        String until = consent.getExpiresOn() == null
                ? ""
                : Texts.TEXTS.format("consent.until", Labels.day(consent.getExpiresOn()));
        return Texts.lines(answer + until, Texts.orAsk(consent.getScope(), "ask.consent"));
    }

    private static LocalDate date(CarerSupport support, String part) {
        return switch (part) {
            case "information" -> support.getInformationGivenOn();
            case "training" -> support.getTrainingOfferedOn();
            case "emergency" -> support.getEmergencyPlanOn();
            case "break" -> support.getNextBreakOn();
            case "benefits" -> support.getBenefitsAdviceOn();
            default -> support.getInvolvedInPlanOn();
        };
    }
}

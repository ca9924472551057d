// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.fixes.Circle;
import org.rapport.model.CarerSupport;
import org.rapport.model.CircleMember;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.text.Labels;

/**
 * PLAN-10: a carer without a part of the package that carers are to have, or whose break is far off. One finding names
 * all parts that a carer misses, as they are one conversation; a break that is too far off is another.
 */
public final class CarerSupportCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("PLAN-10", CarerSupportCheck.class)
            .fixes(Circle.PARTS, Circle.BREAK).build();

    private static final String PARTS = "parts";

    private static final int MOST_DAYS_TO_BREAK = 90;

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        person.getCircle().stream().filter(CircleMember::isCarer).forEach(carer -> {
            CarerSupport support = carer.getSupport() != null
                    ? carer.getSupport()
                    : RapportFactory.eINSTANCE.createCarerSupport();
            askForParts(carer, support, person, context);
            if (support.getNextBreakOn() != null) {
                askForBreak(carer, support.getNextBreakOn(), person, context);
            }
        });
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        CircleMember carer = (CircleMember) finding.element();
        return QuickFix.those(finding.unit().equals(PARTS) ? Circle.parts(finding, carer)
                : Circle.nextBreak(finding, carer, context));
    }

    private static void askForParts(CircleMember carer, CarerSupport support, Person person, CheckContext context) {
        Map<String, LocalDate> parts = new LinkedHashMap<>();
        parts.put("information", support.getInformationGivenOn());
        parts.put("training", support.getTrainingOfferedOn());
        parts.put("emergency", support.getEmergencyPlanOn());
        parts.put("break", support.getNextBreakOn());
        parts.put("benefits", support.getBenefitsAdviceOn());
        parts.put("involved", support.getInvolvedInPlanOn());
        String missing = parts.keySet().stream().filter(part -> parts.get(part) == null)
                .map(part -> DESCRIPTOR.messages().text("PLAN-10.part." + part)).collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            long there = parts.values().stream().filter(day -> day != null).count();
            context.finding(carer).involving(person).measured(there, parts.size()).unit(PARTS).report("message.parts",
                    Labels.of(carer), Labels.name(person), missing);
        }
    }

    private static void askForBreak(CircleMember carer, LocalDate day, Person person, CheckContext context) {
        long days = ChronoUnit.DAYS.between(context.at(), day);
        if (Math.abs(days) > MOST_DAYS_TO_BREAK) {
            context.finding(carer).involving(person).measured(Math.abs(days), MOST_DAYS_TO_BREAK).unit("d").report(
                    days < 0 ? "message.break.past" : "message.break.ahead", Labels.of(carer), Labels.name(person),
                    Labels.day(day), Math.abs(days), MOST_DAYS_TO_BREAK);
        }
    }
}

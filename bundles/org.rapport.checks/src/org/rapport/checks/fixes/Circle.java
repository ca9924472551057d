// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.fixes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.FixKind;
import org.rapport.checks.PlanEdit;
import org.rapport.checks.QuickFix;
import org.rapport.model.CarerSupport;
import org.rapport.model.CircleMember;
import org.rapport.model.Consent;
import org.rapport.model.ConsentAnswer;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.model.text.Labels;

/** Records what was arranged with family and friends, and what a person lets them know. */
public final class Circle {

    /** Recording what a person answered. */
    public static final FixKind CONSENT = FixKind.recording("record-consent", Circle.class);

    /** Recording the parts of a carer's package that were missing. */
    public static final FixKind PARTS = FixKind.recording("record-carer-parts", Circle.class);

    /** Planning a carer's break. */
    public static final FixKind BREAK = FixKind.of("plan-carer-break", Circle.class);

    private static final int DAYS_AHEAD = 30;

    private static final Map<String, EAttribute> PARTS_BY_FIELD = new LinkedHashMap<>();

    static {
        PARTS_BY_FIELD.put("information", Literals.CARER_SUPPORT__INFORMATION_GIVEN_ON);
        PARTS_BY_FIELD.put("training", Literals.CARER_SUPPORT__TRAINING_OFFERED_ON);
        PARTS_BY_FIELD.put("emergency", Literals.CARER_SUPPORT__EMERGENCY_PLAN_ON);
        PARTS_BY_FIELD.put("break", Literals.CARER_SUPPORT__NEXT_BREAK_ON);
        PARTS_BY_FIELD.put("benefits", Literals.CARER_SUPPORT__BENEFITS_ADVICE_ON);
        PARTS_BY_FIELD.put("involved", Literals.CARER_SUPPORT__INVOLVED_IN_PLAN_ON);
    }

    private Circle() {
    }

    /** Records what the person answered when they were asked what may be shared. */
    public static Optional<QuickFix> consent(Finding finding, Person person, CircleMember member, FixContext context) {
        Optional<Consent> open = person.getConsents().stream()
                .filter(each -> each.getRecipient() == member && each.getAnswer() == ConsentAnswer.NOT_ASKED)
                .findFirst();
        return QuickFix.of(CONSENT, finding).title(Labels.name(person), Labels.of(member))
                .ask("answer", List.of(ConsentAnswer.GIVEN, ConsentAnswer.REFUSED), each -> CONSENT.say("answer."
                        + each.getName()))
                .words("scope").day("on", context.at()).doing(values -> {
                    Consent consent = open.orElseGet(RapportFactory.eINSTANCE::createConsent);
                    ConsentAnswer answer = values.choice("answer", ConsentAnswer.class);
                    if (open.isPresent()) {
                        return new PlanEdit().set(consent, Literals.CONSENT__ANSWER, answer)
                                .set(consent, Literals.CONSENT__SCOPE, values.words("scope"))
                                .set(consent, Literals.CONSENT__ASKED_ON, values.day("on"));
                    }
                    consent.setRecipient(member);
                    consent.setAnswer(answer);
                    consent.setScope(values.words("scope"));
                    consent.setAskedOn(values.day("on"));
                    return new PlanEdit().add(person, Literals.PERSON__CONSENTS, consent);
                });
    }

    /** Records when each part that is missing was done, or for a break, is to be. */
    public static Optional<QuickFix> parts(Finding finding, CircleMember carer) {
        CarerSupport support = carer.getSupport();
        List<String> missing = PARTS_BY_FIELD.keySet().stream()
                .filter(field -> support == null || support.eGet(PARTS_BY_FIELD.get(field)) == null).toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        QuickFix.Builder fix = QuickFix.of(PARTS, finding).title(Labels.of(carer));
        missing.forEach(field -> fix.day(field, null));
        return fix.doing(values -> {
            PlanEdit edit = new PlanEdit();
            if (support != null) {
                missing.forEach(field -> edit.set(support, PARTS_BY_FIELD.get(field), values.day(field)));
                return edit;
            }
            CarerSupport made = RapportFactory.eINSTANCE.createCarerSupport();
            missing.forEach(field -> made.eSet(PARTS_BY_FIELD.get(field), values.day(field)));
            return edit.set(carer, Literals.CIRCLE_MEMBER__SUPPORT, made);
        });
    }

    /** Plans the carer's next break. */
    public static Optional<QuickFix> nextBreak(Finding finding, CircleMember carer, FixContext context) {
        return carer.getSupport() == null ? Optional.empty()
                : QuickFix.of(BREAK, finding).title(Labels.of(carer)).day("on", context.at().plusDays(DAYS_AHEAD))
                        .doing(values -> new PlanEdit().set(carer.getSupport(),
                                Literals.CARER_SUPPORT__NEXT_BREAK_ON, values.day("on")));
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.rapport.checks.CheckContext;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.Finding;
import org.rapport.checks.FixContext;
import org.rapport.checks.PersonCheck;
import org.rapport.checks.QuickFix;
import org.rapport.checks.fixes.Circle;
import org.rapport.model.CircleMember;
import org.rapport.model.CircleRelation;
import org.rapport.model.ConsentAnswer;
import org.rapport.model.Person;
import org.rapport.model.text.Labels;

/** PLAN-11: a person who was never asked what may be shared with a carer or close relative. */
public final class ConsentCheck implements PersonCheck {

    private static final CheckDescriptor DESCRIPTOR = CheckDescriptor.of("PLAN-11", ConsentCheck.class)
            .fixes(Circle.CONSENT).build();

    private static final Set<CircleRelation> CLOSE = EnumSet.of(CircleRelation.PARTNER, CircleRelation.PARENT,
            CircleRelation.CHILD, CircleRelation.SIBLING);

    @Override
    public CheckDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(Person person, CheckContext context) {
        for (CircleMember member : person.getCircle()) {
            if ((member.isCarer() || CLOSE.contains(member.getRelation())) && !isAsked(person, member)) {
                context.finding(member).involving(person).report("message", Labels.name(person), Labels.of(member));
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, FixContext context) {
        return QuickFix.those(Circle.consent(finding, (Person) finding.subject(), (CircleMember) finding.element(),
                context));
    }

    private static boolean isAsked(Person person, CircleMember member) {
        return person.getConsents().stream().anyMatch(
                consent -> consent.getRecipient() == member && consent.getAnswer() != ConsentAnswer.NOT_ASKED);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.CircleMember;
import org.rapport.model.CircleRelation;
import org.rapport.model.Consent;
import org.rapport.model.ConsentAnswer;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

class ConsentCheckTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final CircleMember tom = PersonParts.member(ada, "Tom", CircleRelation.PARTNER);

    private final ConsentCheck check = new ConsentCheck();

    @Test
    @DisplayName("A partner about whom the person was never asked is found")
    void neverAsked() {
        Finding finding = plan.findings(check).getFirst();
        assertThat(finding.element()).isSameAs(tom);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.involved()).containsExactly(ada);
        assertThat(finding.message())
                .isEqualTo("What may be shared with Tom? Ada was not asked yet.");
    }

    @Test
    @DisplayName("Any answer is an answer, and not having asked is none")
    void answers() {
        Consent consent = RapportFactory.eINSTANCE.createConsent();
        consent.setRecipient(tom);
        ada.getConsents().add(consent);
        for (ConsentAnswer answer : ConsentAnswer.VALUES) {
            consent.setAnswer(answer);
            assertThat(plan.findings(check)).as(answer.getName()).hasSize(answer == ConsentAnswer.NOT_ASKED ? 1 : 0);
        }
        consent.setRecipient(null);
        assertThat(plan.findings(check)).as("about nobody").hasSize(1);
    }

    @Test
    @DisplayName("Close relatives and carers are asked about, others not")
    void whom() {
        for (CircleRelation relation : CircleRelation.VALUES) {
            tom.setRelation(relation);
            tom.setCarer(false);
            boolean close = relation.getValue() <= CircleRelation.SIBLING_VALUE;
            assertThat(plan.findings(check)).as(relation.getName()).hasSize(close ? 1 : 0);
            tom.setCarer(true);
            assertThat(plan.findings(check)).as("carer " + relation.getName()).hasSize(1);
        }
    }

    @Test
    @DisplayName("An overridden finding stays, with its answer")
    void overridden() {
        plan.override("PLAN-11", tom);
        assertThat(plan.findings(check)).hasSize(1).allMatch(Finding::isOverridden);
    }
}

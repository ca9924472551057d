// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.CircleMember;
import org.rapport.model.CircleRelation;
import org.rapport.model.Consent;
import org.rapport.model.ConsentAnswer;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

/** A person’s own people. */
class MemberServicesTests {

    private final Person ada = new PlanBuilder().person("Ada");

    private final MemberServices services = new MemberServices();

    @Test
    @DisplayName("Everybody of the circle stands in one box")
    void boxes() {
        for (CircleRelation relation : CircleRelation.values()) {
            PersonParts.member(ada, relation.getName(), relation);
        }
        assertThat(services.relatives(ada)).hasSize(5);
        assertThat(services.friends(ada)).hasSize(2);
        assertThat(services.groupsAround(ada)).hasSize(1);
    }

    @Test
    @DisplayName("What a carer has not had of the package is named")
    void carerPackage() {
        CircleMember ruth = PersonParts.carer(ada, "Ruth", "2026-03-01");
        assertThat(services.missingParts(ruth)).isEmpty();
        assertThat(services.missingText(ruth)).isEqualTo("Carer’s package complete");
        ruth.getSupport().setNextBreakOn(null);
        ruth.getSupport().setTrainingOfferedOn(null);
        assertThat(services.missingText(ruth)).isEqualTo("2 of 6 missing: training, a break");
        assertThat(services.memberCard(ruth)).isEqualTo("Ruth\nPartner · Carer\n2 of 6 parts missing");
        ruth.setSupport(null);
        assertThat(services.missingParts(ruth)).hasSize(6);
        ruth.setCarer(false);
        ruth.setHoursPerWeek(2.5);
        assertThat(services.missingParts(ruth)).isEmpty();
        assertThat(services.memberCard(ruth)).isEqualTo("Ruth\nPartner\n2.5 h a week");
    }

    @Test
    @DisplayName("An answer about sharing says what it is about and until when it holds")
    void consent() {
        Consent consent = RapportFactory.eINSTANCE.createConsent();
        assertThat(services.consentText(consent)).isEqualTo("Not asked\nWhat may be shared?");
        consent.setAnswer(ConsentAnswer.GIVEN);
        consent.setScope("Everything but the bank");
        consent.setExpiresOn(LocalDate.parse("2026-05-01"));
        assertThat(services.consentText(consent)).isEqualTo("Given until Fri 1 May 2026\nEverything but the bank");
    }
}

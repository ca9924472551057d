// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Finding;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

/** What is worked out once and shared. */
class PlanFactsTests {

    private final PlanBuilder builder = new PlanBuilder();

    private final Person ada = builder.person("Ada");

    private final Worker sam = builder.worker("Sam");

    private final Visit visit = builder.visit(ada, "2026-03-03T09:00", 20, sam);

    @Test
    @DisplayName("Facts are worked out once, and again after an edit")
    void once() {
        PlanFacts facts = PlanFacts.of(visit);
        assertThat(PlanFacts.of(ada)).isSameAs(facts);
        assertThat(facts.index()).isSameAs(facts.index());
        assertThat(facts.findings(visit)).isSameAs(facts.findings(visit)).isNotEmpty();
        var before = facts.index();
        visit.setDurationMinutes(60);
        assertThat(facts.index()).isNotSameAs(before);
        assertThat(facts.findings(visit)).extracting(Finding::check).extracting(Object::toString)
                .doesNotContain("TIME-01");
    }

    @Test
    @DisplayName("A plan whose time zone names none is drawn, and says so")
    void unknownZone() {
        PlanFacts facts = PlanFacts.of(ada);
        assertThat(facts.problem()).isEmpty();
        builder.plan().setTimeZone("Mars/Olympus");
        assertThat(facts.problem()).contains("Mars/Olympus");
        assertThat(facts.index().visitsOf(ada)).isEmpty();
        assertThat(facts.findings(visit)).isEmpty();
        assertThat(facts.firstVisits()).isEmpty();
        builder.plan().setTimeZone("UTC");
        assertThat(facts.problem()).isEmpty();
        assertThat(facts.findings(visit)).isNotEmpty();
    }

    @Test
    @DisplayName("An element in no plan has facts of an empty one")
    void noPlan() {
        Person nobody = RapportFactory.eINSTANCE.createPerson();
        assertThat(PlanFacts.of(nobody).index().visitsOf(nobody)).isEmpty();
        assertThat(PlanFacts.of(nobody).plan().getPeople()).isEmpty();
    }
}

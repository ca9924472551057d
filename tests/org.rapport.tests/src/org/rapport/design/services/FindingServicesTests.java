// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

/** What the checks ask, at the elements they ask about. */
class FindingServicesTests {

    private final PlanBuilder builder = new PlanBuilder();

    private final Person ada = builder.person("Ada");

    private final Worker sam = builder.worker("Sam");

    private final FindingServices services = new FindingServices();

    @Test
    @DisplayName("A visit that clashes is marked as an error, at both visits and at the worker")
    void error() {
        Visit first = builder.visit(ada, "2026-03-03T09:00", 45, sam);
        Visit second = builder.visit(builder.person("Emrys"), "2026-03-03T09:30", 45, sam);
        assertThat(services.findingIcon(first)).isEqualTo("/org.rapport.design/icons/finding-error.png");
        assertThat(services.findingIcon(second)).endsWith("finding-error.png");
        assertThat(services.isAsked(sam)).isTrue();
        assertThat(services.findingTooltip(sam)).contains("TIME-08").contains("Source: ");
        second.setStart(first.getStart().plusHours(3));
        assertThat(services.findingTooltip(sam)).doesNotContain("TIME-08");
    }

    @Test
    @DisplayName("What somebody has answered is asked no more")
    void overridden() {
        Visit visit = builder.visit(ada, "2026-03-03T09:00", 20, sam);
        assertThat(services.isAsked(visit)).isTrue();
        assertThat(services.isFreeOf(visit, "WARNING")).isFalse();
        assertThat(services.findingText(visit, "WARNING")).contains("TIME-01").contains("20");
        for (String check : new String[] { "TIME-01", "TIME-03", "CONT-01" }) {
            builder.override(check, visit);
        }
        assertThat(services.findingText(visit, "WARNING")).doesNotContain("TIME-01");
    }

    @Test
    @DisplayName("A person is marked, and no box that only groups what belongs to them")
    void boxes() {
        builder.visit(ada, "2026-03-03T09:00", 20, sam);
        assertThat(services.isMarkedOn(ada, drawn("DNode"))).isTrue();
        assertThat(services.isMarkedOn(ada, drawn("DNodeContainer"))).isFalse();
        assertThat(services.isMarkedOn(sam, drawn("DNodeContainer"))).isEqualTo(services.isAsked(sam));
    }

    private static EObject drawn(String kind) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(kind);
        return new DynamicEObjectImpl(type);
    }

    @Test
    @DisplayName("About an element in no plan nothing is asked")
    void noPlan() {
        Person nobody = RapportFactory.eINSTANCE.createPerson();
        assertThat(services.isAsked(nobody)).isFalse();
        assertThat(services.findingIcon(nobody)).isEmpty();
        assertThat(services.findingTooltip(nobody)).isEmpty();
    }
}

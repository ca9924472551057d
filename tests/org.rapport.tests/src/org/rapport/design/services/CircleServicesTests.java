// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

/** Those who work with a person. */
class CircleServicesTests {

    private final PlanBuilder builder = new PlanBuilder();

    private final Person emrys = builder.person("Emrys");

    private final Worker nia = builder.worker("Nia");

    private final CircleServices services = new CircleServices();

    @Test
    @DisplayName("A worker with two relationships stands once in the circle")
    void workersOnce() {
        Relationship first = builder.relationship(nia, emrys, "2026-01-02");
        Relationship second = builder.relationship(nia, emrys, "2026-03-02");
        builder.relationship(null, emrys, null);
        assertThat(services.relationships(emrys)).hasSize(3).contains(first, second);
        assertThat(services.workers(emrys)).containsExactly(nia);
        assertThat(services.resources(emrys)).isEmpty();
    }

    @Test
    @DisplayName("A worker says whether they speak the person’s language, where the person states one")
    void language() {
        assertThat(services.workerWith(nia, TestViews.view(emrys))).isEqualTo("Nia\nSupport worker");
        emrys.setLanguage("Welsh");
        assertThat(services.workerWith(nia, TestViews.view(emrys))).endsWith("\nNo Welsh");
        nia.getLanguages().add("welsh");
        assertThat(services.workerWith(nia, TestViews.view(emrys))).endsWith("\nSpeaks Welsh");
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Person;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

/** How familiar workers are to a person. */
class MeetingServicesTests {

    private final PlanBuilder builder = new PlanBuilder();

    private final Person ada = builder.person("Ada");

    private final Worker key = builder.worker("Key");

    private final Worker known = builder.worker("Known");

    private final Worker fresh = builder.worker("Fresh");

    private final Worker declined = builder.worker("Declined");

    private final Worker unmet = builder.worker("Unmet");

    private final MeetingServices services = new MeetingServices();

    @BeforeEach
    void window() {
        builder.relationship(key, ada, "2026-03-02").setKeyWorker(true);
        builder.relationship(unmet, ada, "2026-04-10");
        builder.visit(ada, "2026-03-20T09:00", 45, known);
        builder.visit(ada, "2026-04-02T09:00", 45, known);
        builder.visit(ada, "2026-04-03T09:00", 45, fresh);
        builder.visit(ada, "2026-04-04T09:00", 30, key, declined);
        builder.visit(ada, "2026-04-05T09:00", 30, key);
        ada.getDeclinedWorkers().add(declined);
    }

    @Test
    @DisplayName("Every worker who comes, or has a relationship, is as familiar as they are in one way")
    void familiarity() {
        assertThat(services.visitorsWho(ada, "key")).containsExactly(key);
        assertThat(services.visitorsWho(ada, "known")).containsExactly(known);
        assertThat(services.visitorsWho(ada, "new")).containsExactly(fresh);
        assertThat(services.visitorsWho(ada, "declined")).containsExactly(declined);
        assertThat(services.visitorsWho(ada, "unmet")).containsExactly(unmet);
    }

    @Test
    @DisplayName("A meeting says familiarity, visits and minutes of the window alone")
    void meeting() {
        assertThat(services.meeting(ada, key)).isEqualTo("Key worker: 2 visits, 60 min");
        assertThat(services.meeting(ada, known)).isEqualTo("Known: 1 visit, 45 min");
        assertThat(services.meeting(ada, unmet)).isEqualTo("Not met: no visit, 0 min");
    }
}

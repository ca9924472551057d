// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.CircleMember;
import org.rapport.model.CircleRelation;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Relationship;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.testing.PlanBuilder;

/** The circle of support shows everybody around a person, and what relationships are given. */
class CircleOfSupportTests {

    private static final PictureStyle STYLE = PictureStyle.of(Theme.LIGHT).withElementIds();

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private Picture draw() {
        return CircleOfSupport.of(ada, PlanIndex.of(plan.plan()), LocalDate.parse("2026-03-16"), STYLE);
    }

    @Test
    @DisplayName("A relationship says what it is given against the least and the best, as its metrics do")
    void ledger() {
        plan.rapportStandard(120, 180);
        Relationship relationship = plan.relationship(sam, ada, "2026-03-02");
        plan.visit(ada, "2026-03-03T09:00", 45, sam);
        assertThat(draw().description()).contains("Sam (Support worker · regular · since 2\u00a0Mar, "
                + "45 of 120\u00a0min, 75 short)");
        plan.visit(ada, "2026-03-04T09:00", 75, sam);
        assertThat(draw().description()).contains("120\u00a0min, at least 120");
        plan.visit(ada, "2026-03-05T09:00", 60, sam);
        assertThat(draw().description()).contains("180\u00a0min, as much as is best");
        plan.standards().getRapport().clear();
        assertThat(draw().description()).contains("180\u00a0min, no standard set");
        relationship.setStartedOn(LocalDate.parse("2026-02-20"));
        plan.rapportStandard(300, 400);
        assertThat(draw().description()).contains("180 of 300\u00a0min since the plan began");
    }

    @Test
    @DisplayName("The key worker has a key, and an ended relationship says so")
    void stages() {
        Relationship relationship = plan.relationship(sam, ada, "2026-03-02");
        assertThat(draw().svg()).doesNotContain("key worker");
        relationship.setKeyWorker(true);
        assertThat(draw().svg()).contains("key worker");
        relationship.setEndedOn(LocalDate.parse("2026-03-10"));
        assertThat(draw().description()).contains("ended 10\u00a0Mar");
        relationship.setEndedOn(null);
        relationship.setStartedOn(LocalDate.parse("2026-03-20"));
        assertThat(draw().description()).contains("begins 20\u00a0Mar");
    }

    @Test
    @DisplayName("Family stands before friends before groups, with what they do")
    void own() {
        member("Bread circle", CircleRelation.GROUP, 0);
        member("Pat", CircleRelation.NEIGHBOUR, 0);
        member("Ruthie", CircleRelation.CHILD, 6.5).setCarer(true);
        assertThat(draw().description()).isEqualTo("Around Ada: Ruthie (Child · carer · 6.5\u00a0h\u00a0a\u00a0week);"
                + " Pat (Neighbour); Bread circle (Group).");
    }

    @Test
    @DisplayName("Whoever comes without a relationship recorded is shown, too")
    void unrecorded() {
        plan.visit(ada, "2026-03-03T09:00", 45, sam);
        assertThat(draw().description()).contains("1 more worker comes (No relationship recorded: Sam)");
    }

    @Test
    @DisplayName("Of many, the nearest are shown and the others named together")
    void many() {
        for (int i = 0; i < 40; i++) {
            member("Friend " + i, CircleRelation.FRIEND, 0);
        }
        Picture picture = draw();
        assertThat(picture.areas()).hasSize(12);
        assertThat(picture.description()).contains("and 29 more (Friend 11, ");
        assertThat(picture.height()).isLessThan(1200);
    }

    @Test
    @DisplayName("With nobody around it says whom to ask about")
    void empty() {
        assertThat(draw().empty()).isTrue();
        assertThat(draw().description()).contains("Ask who matters to them");
    }

    private CircleMember member(String name, CircleRelation relation, double hours) {
        CircleMember member = RapportFactory.eINSTANCE.createCircleMember();
        member.setId(name);
        member.setName(name);
        member.setRelation(relation);
        member.setHoursPerWeek(hours);
        ada.getCircle().add(member);
        return member;
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Membership;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Relationship;
import org.rapport.model.Team;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.metrics.PlanMetrics;
import org.rapport.testing.PlanBuilder;

/** Heat map, ledger, utilisation and teams of a whole service. */
class ServicePicturesTests {

    private static final PictureStyle STYLE = PictureStyle.of(Theme.LIGHT).withElementIds();

    private static final LocalDate AT = LocalDate.parse("2026-03-16");

    private final PlanBuilder plan = new PlanBuilder();

    private PlanIndex index() {
        return PlanIndex.of(plan.plan());
    }

    private PlanMetrics metrics() {
        return PlanMetrics.of(index(), AT);
    }

    @Test
    @DisplayName("The heat map gives minutes and visits of the window, lowest continuity first, and first times")
    void heatMap() {
        Person ada = plan.person("Ada");
        Person len = plan.person("Len");
        Worker sam = plan.worker("Sam");
        Worker kim = plan.worker("Kim");
        plan.relationship(sam, ada, "2026-01-02");
        for (int day = 3; day < 9; day++) {
            plan.visit(ada, "2026-03-0%dT09:00".formatted(day), 30, sam);
            plan.visit(len, "2026-03-0%dT11:00".formatted(day), 40, day % 2 == 0 ? sam : kim);
        }
        plan.visit(ada, "2026-03-20T09:00", 30, kim);
        assertThat(HeatMap.of(index(), AT, STYLE).description()).isEqualTo(
                "Len: Sam 120 min in 3 visits, for the first time; Kim 120 min in 3 visits, for the first time."
                        + " Ada: Sam 180 min in 6 visits.");
        assertThat(HeatMap.of(index(), AT.minusYears(1), STYLE).empty()).isTrue();
    }

    @Test
    @DisplayName("Of hundreds, the heat map shows those with the lowest continuity, and counts the others")
    void bounded() {
        Worker sam = plan.worker("Sam");
        for (int i = 0; i < 300; i++) {
            plan.visit(plan.person("Person " + i), "2026-03-1%dT09:00".formatted(i % 5), 30, sam,
                    plan.worker("Worker " + i));
        }
        Picture picture = HeatMap.of(index(), AT, STYLE);
        assertThat(picture.description()).contains("and 260 more people", "more workers who came");
        assertThat(picture.width()).isLessThan(1800);
        assertThat(picture.height()).isLessThan(1800);
    }

    @Test
    @DisplayName("The ledger has the furthest from the least first")
    void ledger() {
        plan.rapportStandard(120, 180);
        Person ada = plan.person("Ada");
        Worker sam = plan.worker("Sam");
        Worker kim = plan.worker("Kim");
        plan.relationship(sam, ada, "2026-03-02");
        plan.relationship(kim, ada, "2026-03-02");
        plan.visit(ada, "2026-03-03T09:00", 60, sam);
        assertThat(LedgerBars.of(plan.plan().getRelationships(), index(), AT, STYLE).description())
                .isEqualTo("Kim (with Ada): 0 of 120\u00a0min, 120 short."
                        + " Sam (with Ada): 60 of 120\u00a0min, 60 short.");
        assertThat(LedgerBars.of(List.of(), index(), AT, STYLE).empty()).isTrue();
    }

    @Test
    @DisplayName("Utilisation is the one of the metrics, with the service’s limits")
    void utilisation() {
        Worker sam = plan.worker("Sam");
        sam.setContractedMinutesPerWeek(100);
        plan.worker("Kim").setContractedMinutesPerWeek(0);
        for (int week = 0; week < 6; week++) {
            plan.visit(plan.person("P" + week), LocalDate.parse("2026-03-02").plusWeeks(week) + "T09:00", 110, sam)
                    .setTravelMinutes(0);
        }
        assertThat(metrics().workers().getFirst().utilisationPercent()).isEqualTo(110);
        assertThat(UtilisationBars.of(metrics(), index(), STYLE).description()).isEqualTo("Sam (Support worker):"
                + " 110\u00a0%, more than contracted. Kim (Support worker): no contracted minutes recorded.");
        plan.standards().setAmberUtilisationPercent(null);
        plan.standards().setRedUtilisationPercent(null);
        assertThat(UtilisationBars.of(metrics(), index(), STYLE).description()).contains("110\u00a0%.");
        assertThat(UtilisationBars.of(metrics(), index(), STYLE.showing(element -> false)).empty()).isTrue();
    }

    @Test
    @DisplayName("The team map has everybody once, in their team, with a line for each relationship in force")
    void teams() {
        Person ada = plan.person("Ada");
        Worker sam = plan.worker("Sam");
        Worker kim = plan.worker("Kim");
        team("North", sam).getSupports().add(ada);
        plan.relationship(sam, ada, "2026-03-02").setKeyWorker(true);
        Relationship ended = plan.relationship(kim, ada, "2026-03-02");
        ended.setEndedOn(AT.minusDays(1));
        Picture picture = TeamMap.of(metrics(), index(), STYLE);
        assertThat(picture.areas()).extracting(Picture.Area::elementId)
                .containsExactly("North", "Sam", "Ada", "Kim");
        assertThat(picture.description()).contains("North: 1 worker, 1 person.", "Without a team: 1 worker, nobody",
                "Ada: met nobody");
        assertThat(curves(picture)).isEqualTo(1);
        ended.setEndedOn(null);
        assertThat(curves(TeamMap.of(metrics(), index(), STYLE))).isEqualTo(2);
    }

    @Test
    @DisplayName("A service of hundreds is shown as numbers of teams")
    void manyTeams() {
        for (int i = 0; i < 40; i++) {
            Team team = team("Team " + i, plan.worker("Worker " + i));
            for (int j = 0; j < 5; j++) {
                team.getSupports().add(plan.person("Person " + i + '-' + j));
            }
            plan.relationship(plan.plan().getWorkers().get(i), team.getSupports().get(0), "2026-03-02");
            plan.relationship(plan.plan().getWorkers().get(0), team.getSupports().get(1), "2026-03-02");
        }
        Picture picture = TeamMap.of(metrics(), index(), STYLE);
        assertThat(picture.description()).contains("Team 7: 1 worker · 5 people supported;"
                + " 1 relationship within the team, 1 with workers of other teams.", "and 10 more teams.");
        assertThat(picture.height()).isLessThan(2600);
        assertThat(DrawnPicture.of(picture).misplaced()).isEmpty();
    }

    private Team team(String name, Worker worker) {
        Team team = RapportFactory.eINSTANCE.createTeam();
        team.setId(name);
        team.setName(name);
        Membership membership = RapportFactory.eINSTANCE.createMembership();
        membership.setWorker(worker);
        team.getMemberships().add(membership);
        plan.plan().getTeams().add(team);
        return team;
    }

    private static long curves(Picture picture) {
        return DrawnPicture.of(picture).elements("path").stream()
                .filter(path -> path.getAttribute("d").contains("C"))
                .filter(path -> path.getAttribute("transform").isEmpty()).count();
    }
}

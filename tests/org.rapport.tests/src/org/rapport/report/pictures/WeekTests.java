// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.ActivityKind;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.testing.PlanBuilder;

/** The week shows who comes when, where a worker is when, and what is out of the ordinary. */
class WeekTests {

    private static final PictureStyle STYLE = PictureStyle.of(Theme.LIGHT).withElementIds();

    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-03-11");

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Worker sam = plan.worker("Sam");

    private Picture ofAda() {
        return Week.of(ada, PlanIndex.of(plan.plan()), WEDNESDAY, STYLE);
    }

    @Test
    @DisplayName("Visits of the week are there from Monday to Sunday, and no others")
    void days() {
        for (String day : new String[] { "08", "09", "15", "16" }) {
            plan.visit(ada, "2026-03-%sT09:00".formatted(day), 45, sam);
        }
        Picture picture = ofAda();
        assertThat(picture.title()).isEqualTo("Who comes to Ada, 9\u00a0Mar to 15\u00a0Mar");
        assertThat(picture.areas()).hasSize(2);
        assertThat(picture.description())
                .isEqualTo("Mon 9 Mar: 09:00 to 09:45 Sam. Sun 15 Mar: 09:00 to 09:45 Sam.");
    }

    @Test
    @DisplayName("Who comes for the first time is marked and said; so is a visit that nobody has yet")
    void unusual() {
        plan.visit(ada, "2026-03-09T09:00", 45, sam);
        Visit open = plan.visit(ada, "2026-03-10T09:00", 45);
        assertThat(ofAda().description()).contains("09:00 to 09:45 Sam, for the first time",
                "09:00 to 09:45 nobody yet");
        assertThat(DrawnPicture.of(ofAda()).words()).contains("somebody comes for the first time",
                "somebody is still to be found").doesNotContain("with somebody known");
        open.setStatus(VisitStatus.CANCELLED);
        assertThat(ofAda().description()).doesNotContain("nobody yet");
    }

    @Test
    @DisplayName("Visits at the same time stand beside each other")
    void sideBySide() {
        plan.visit(ada, "2026-03-09T09:00", 60, sam);
        plan.visit(ada, "2026-03-09T09:30", 60, plan.worker("Kim"));
        plan.visit(ada, "2026-03-09T11:00", 60, sam);
        assertThat(ofAda().areas()).hasSize(3);
        Picture.Area first = ofAda().areas().get(0);
        Picture.Area second = ofAda().areas().get(1);
        assertThat(first.x() + first.width()).isLessThanOrEqualTo(second.x());
        assertThat(ofAda().areas().get(2).width()).isGreaterThan(1.5 * first.width());
    }

    @Test
    @DisplayName("What goes past midnight goes on the next day")
    void midnight() {
        plan.visit(ada, "2026-03-09T23:00", 120, sam);
        assertThat(ofAda().areas()).hasSize(2).extracting(Picture.Area::elementId).containsOnly("visit-1");
        assertThat(ofAda().areas().get(0).x()).isLessThan(ofAda().areas().get(1).x());
        plan.plan().getVisits().getFirst().setDurationMinutes(60);
        assertThat(ofAda().areas()).hasSize(1);
    }

    @Test
    @DisplayName("A worker’s week has their people and what is not with people")
    void worker() {
        plan.visit(ada, "2026-03-09T09:00", 45, sam);
        plan.activity(sam, ActivityKind.SUPERVISION, "2026-03-10T14:00", 60);
        Picture picture = Week.of(sam, PlanIndex.of(plan.plan()), WEDNESDAY, STYLE);
        assertThat(picture.title()).startsWith("The week of Sam");
        assertThat(picture.description()).contains("Ada", "14:00 to 15:00 Supervision");
    }

    @Test
    @DisplayName("Names that may not be shown are replaced, not shown")
    void hiddenNames() {
        plan.visit(ada, "2026-03-09T09:00", 45, sam);
        PictureStyle withoutSam = STYLE.showing(element -> element != sam);
        assertThat(Week.of(ada, PlanIndex.of(plan.plan()), WEDNESDAY, withoutSam).svg()).contains("a worker")
                .doesNotContain("Sam");
    }

    @Test
    @DisplayName("An empty week says what to do")
    void empty() {
        assertThat(ofAda().empty()).isTrue();
        assertThat(ofAda().description()).contains("roll out visit patterns");
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.model.CircleMember;
import org.rapport.model.CircleRelation;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportPackage;
import org.rapport.model.StrengthKind;
import org.rapport.model.Team;
import org.rapport.model.Worker;
import org.rapport.testing.PersonParts;
import org.rapport.testing.PlanBuilder;

/** Hints where nothing is yet. */
class HintServicesTests {

    private final PlanBuilder builder = new PlanBuilder();

    private final Person ada = builder.person("Ada");

    private final HintServices services = new HintServices();

    @ParameterizedTest
    @CsvSource({ "myStrengths, What I bring, My strength",
            "familyStrengths, What my family brings, Strength of my family",
            "communityStrengths, What is around me, Strength around me", "needs, What is hard just now, Need",
            "risks, What might go wrong, Risk", "family, Family, Somebody of the family",
            "friends, Friends and neighbours, Friend or neighbour", "community, Community, Group",
            "workers, Workers, Workers" })
    @DisplayName("A box in which nothing is says which tool of the palette to choose")
    void boxes(String key, String title, String tool) {
        assertThat(services.box(ada, key)).startsWith(title + "\n").contains("click");
        assertThat(services.box(ada, key).replace("\n", " ")).contains("“" + tool + "”");
    }

    @Test
    @DisplayName("The first on a map takes the hints of all its boxes away, and of no other map")
    void begun() {
        PersonParts.strength(ada, StrengthKind.SKILL);
        assertThat(services.box(ada, "myStrengths")).isEqualTo("What I bring");
        assertThat(services.box(ada, "needs")).isEqualTo("What is hard just now");
        assertThat(services.box(ada, "family")).contains("\n");
        CircleMember friend = RapportFactory.eINSTANCE.createCircleMember();
        friend.setRelation(CircleRelation.FRIEND);
        ada.getCircle().add(friend);
        assertThat(services.box(ada, "family")).isEqualTo("Family");
        assertThat(services.box(ada, "workers")).isEqualTo("Workers");
    }

    @Test
    @DisplayName("Only the first area of life says how goals begin, and only while there are none")
    void areas() {
        List<EEnumLiteral> areas = RapportPackage.Literals.LIFE_AREA.getELiterals();
        assertThat(services.areaBox(areas.getFirst(), ada)).startsWith("Self care\n").contains("“Goal”");
        assertThat(services.areaBox(areas.get(1), ada)).isEqualTo("Mobility");
        ada.getGoals().add(RapportFactory.eINSTANCE.createGoal());
        assertThat(services.areaBox(areas.getFirst(), ada)).isEqualTo("Self care");
        assertThat(services.areaBox(areas.getFirst(), null)).isEqualTo("Self care");
    }

    @Test
    @DisplayName("The box of people says what the service lacks first: people, then teams")
    void people() {
        assertThat(services.peopleBox(builder.plan()).replace("\n", " ")).startsWith("People ")
                .contains("“Organisation”");
        builder.plan().getTeams().add(RapportFactory.eINSTANCE.createTeam());
        assertThat(services.peopleBox(builder.plan())).isEqualTo("People");
        builder.plan().getPeople().clear();
        assertThat(services.peopleBox(builder.plan()).replace("\n", " ")).contains("“Person”");
    }

    @Test
    @DisplayName("Branches of a tree and the heading of a table say it in one line")
    void lines() {
        assertThat(services.branch(ada, "goals")).isEqualTo("Goals: nothing yet, a right click adds the first");
        assertThat(services.goalsHeading(ada)).isEqualTo("What I want (add one by the flag above)");
        ada.getGoals().add(RapportFactory.eINSTANCE.createGoal());
        assertThat(services.branch(ada, "goals")).isEqualTo("Goals");
        assertThat(services.goalsHeading(ada)).isEqualTo("What I want");
    }

    @Test
    @DisplayName("Tables of the service have a row that says what is missing, while it is")
    void rows() {
        assertThat(services.withoutVisits(builder.plan())).containsExactly(builder.plan());
        assertThat(services.withoutPairs(builder.plan())).containsExactly(builder.plan());
        assertThat(services.hint(builder.plan(), "roster")).contains("roster board");
        builder.visit(ada, "2026-03-02T09:30", 30, builder.worker("Sam"));
        assertThat(services.withoutVisits(builder.plan())).isEmpty();
        assertThat(services.withoutPairs(builder.plan())).isEmpty();
    }

    @Test
    @DisplayName("Tables of a team have one while nobody is in it, or supported by it")
    void rowsOfTeams() {
        Worker sam = builder.worker("Sam");
        builder.visit(ada, "2026-03-02T09:30", 30, sam);
        Team team = RapportFactory.eINSTANCE.createTeam();
        builder.plan().getTeams().add(team);
        team.getSupports().add(ada);
        assertThat(services.withoutVisits(team)).containsExactly(team);
        assertThat(services.withoutPairs(team)).containsExactly(team);
        assertThat(services.hint(team, "roster")).contains("page Team");
        new TeamServices().join(sam, team);
        assertThat(services.withoutVisits(team)).isEmpty();
        assertThat(services.withoutPairs(team)).isEmpty();
        builder.plan().getVisits().clear();
        assertThat(services.withoutVisits(team)).containsExactly(team);
        assertThat(services.hint(team, "roster")).contains("roster board");
    }

    @Test
    @DisplayName("Of what nobody knows no hint is given")
    void unknown() {
        assertThatThrownBy(() -> services.box(ada, "noTeam")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("noTeam");
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.diagram.DDiagram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tools of the service's diagram that can be used only where something has been done before. */
class RareToolTests {

    private IFile file;
    private PlanMaps maps;
    private DDiagram diagram;
    private Set<String> known;

    @BeforeEach
    void open() throws Exception {
        file = Workbench.riverside("rare");
        maps = PlanMaps.open(file, Workbench.QUIET);
        diagram = (DDiagram) Workbench.show(maps, PlanMap.WHO_KNOWS_WHOM);
        known = PlanText.ids(maps.plan());
    }

    @AfterEach
    void close() throws Exception {
        maps.close(Workbench.QUIET);
        Workbench.delete(file);
    }

    @Test
    @DisplayName("People are taken off a diagram and put on it by hand, once it does not follow the plan by itself")
    void byHand() {
        change(() -> diagram.setSynchronized(false));
        assertThat(use("WK_TakeOff : ada").lines()).contains("shown - WK_Person ada in riverside",
                "shown - WK_Relationship nia > ada").noneMatch(line -> line.startsWith("-"));
        assertThat(use("WK_AddPeople : riverside -> ada").lines()).contains("shown + WK_Person ada in riverside",
                "shown + WK_Relationship nia > ada").noneMatch(line -> line.startsWith("+"));
    }

    @Test
    @DisplayName("A worker who is dragged to those without a team leaves theirs")
    void noTeam() {
        change(() -> maps.plan().getTeams().getLast().getMemberships().removeLast());
        assertThat(MapState.of(maps, diagram, known).shown()).contains("WK_FreeWorker idris in riverside");
        assertThat(use("WK_DropOnNoTeam : nia -> riverside")).isEqualTo("""
                - north.memberships: north-nia
                shown - WK_Member nia in north
                shown + WK_FreeWorker nia in riverside""");
        assertThat(use("WK_DropOnTeam : nia -> home-first")).isEqualTo("""
                + home-first.memberships: new Membership
                + new Membership.worker = nia
                shown - WK_FreeWorker nia in riverside
                shown + WK_Member nia in home-first""");
    }

    private String use(String written) {
        ToolUse use = ToolUse.of(written);
        MapState before = MapState.of(maps, diagram, known);
        String told = Hands.of(maps, diagram, new PlanText(known))
                .use(MapTools.of(diagram.getDescription()).get(use.tool()), use);
        Workbench.settle();
        return told + before.change(MapState.of(maps, diagram, known));
    }

    private void change(Runnable change) {
        TransactionalEditingDomain domain = maps.session().getTransactionalEditingDomain();
        domain.getCommandStack().execute(new RecordingCommand(domain) {
            @Override
            protected void doExecute() {
                change.run();
            }
        });
        Workbench.settle();
    }
}

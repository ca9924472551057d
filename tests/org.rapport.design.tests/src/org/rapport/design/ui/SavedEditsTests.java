// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plans and maps after a day's work, saved and opened again. */
class SavedEditsTests {

    private static final Golden USES = new Golden("tools.txt");

    @ParameterizedTest
    @EnumSource
    @DisplayName("After all tools of a map were used one after another, it is the same when saved and opened again")
    void saved(PlanMap kind) throws Exception {
        IFile file = Workbench.riverside("saved " + kind.id());
        PlanMaps maps = PlanMaps.open(file, Workbench.QUIET);
        Set<String> old = PlanText.ids(maps.plan());
        DRepresentation map = Workbench.show(maps, kind);
        MapState first = MapState.of(maps, map, old);
        useAll(maps, map, new PlanText(old), kind);
        MapState before = MapState.of(maps, map, PlanText.ids(maps.plan()));
        if (kind != PlanMap.CONTINUITY) {
            assertThat(first.change(before).lines()).as("changes").hasSizeGreaterThan(2);
        }
        maps.save(Workbench.QUIET);
        maps.close(Workbench.QUIET);
        PlanMaps reopened = PlanMaps.open(file, Workbench.QUIET);
        DRepresentation again = reopened.find(kind, Workbench.subject(reopened, kind)).orElseThrow()
                .getRepresentation();
        assertThat(before.change(MapState.of(reopened, again, PlanText.ids(reopened.plan())))).isEmpty();
        reopened.close(Workbench.QUIET);
        Workbench.delete(file);
    }

    private static void useAll(PlanMaps maps, DRepresentation map, PlanText names, PlanMap kind) {
        List<ToolUse> uses = USES.headings().stream().map(ToolUse::of).filter(each -> each.kind() == kind).toList();
        for (ToolUse use : uses) {
            try {
                Hands.of(maps, map, names).use(MapTools.of(kind.in(maps.session())).get(use.tool()), use);
                Workbench.settle();
            } catch (NoSuchElementException gone) {
                // An earlier use took it away.
                continue;
            }
        }
    }
}

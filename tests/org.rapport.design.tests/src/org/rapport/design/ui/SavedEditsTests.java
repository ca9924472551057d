// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
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
        List<ToolUse> left = useAll(maps, map, new PlanText(old), kind);
        Set<String> known = PlanText.ids(maps.plan());
        MapState before = MapState.of(maps, map, known);
        List<String> places = MapPlaces.of(map, new PlanText(known));
        maps.save(Workbench.QUIET);
        maps.close(Workbench.QUIET);

        PlanMaps reopened = PlanMaps.open(file, Workbench.QUIET);
        assertThat(PlanText.ids(reopened.plan())).isEqualTo(known).isNotEqualTo(old);
        DRepresentation again = reopened.find(kind, Workbench.subject(reopened, kind)).orElseThrow()
                .getRepresentation();
        assertThat(before.change(MapState.of(reopened, again, known))).isEmpty();
        assertThat(MapPlaces.of(again, new PlanText(known))).isEqualTo(places);
        reopened.show(again, Workbench.QUIET);
        Workbench.settle();
        assertThat(before.change(MapState.of(reopened, again, known))).as("in its editor").isEmpty();
        assertThat(left).as("uses of what an earlier one had taken away or filled")
                .hasSizeLessThanOrEqualTo(uses(kind).size() / 4);
        reopened.close(Workbench.QUIET);
        Workbench.delete(file);
    }

    /** What takes away comes last, as there would be nothing to use the others on. */
    private static List<ToolUse> uses(PlanMap kind) {
        return USES.headings().stream().map(ToolUse::of).filter(each -> each.kind() == kind)
                .sorted(Comparator.comparing(each -> each.tool().contains("Delete"))).toList();
    }

    private static List<ToolUse> useAll(PlanMaps maps, DRepresentation map, PlanText names, PlanMap kind) {
        List<ToolUse> left = new ArrayList<>();
        for (ToolUse use : uses(kind)) {
            try {
                Hands.of(maps, map, names).use(MapTools.of(kind.in(maps.session())).get(use.tool()), use);
                Workbench.settle();
            } catch (NoSuchElementException gone) {
                left.add(use);
            }
        }
        return left;
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;

/**
 * A plan, what one of its maps shows, and which maps there are, at one moment.
 *
 * @param plan the values of the plan
 * @param shown what the map shows
 * @param maps the maps and tables that there are
 */
record MapState(List<String> plan, List<String> shown, List<String> maps) {

    /** So many changes that are alike are told one by one. */
    private static final int FEW = 4;

    /** The present moment. @param known the ids of what is not new */
    static MapState of(PlanMaps maps, DRepresentation map, Set<String> known) {
        PlanText names = new PlanText(known);
        return new MapState(names.of(maps.plan()), new MapText(names).of(map),
                maps.all().stream().map(each -> title(each, names)).toList());
    }

    /** What is different later: for each part what is gone, with a minus, and what is new, with a plus. */
    String change(MapState later) {
        return Stream.of(change("", plan, later.plan), change("shown ", shown, later.shown),
                change("map ", maps, later.maps)).flatMap(List::stream).collect(Collectors.joining("\n"));
    }

    private static List<String> change(String about, List<String> before, List<String> after) {
        Map<String, Integer> counts = new HashMap<>();
        before.forEach(line -> counts.merge(line, -1, Integer::sum));
        after.forEach(line -> counts.merge(line, 1, Integer::sum));
        List<String> changes = new ArrayList<>();
        counts.forEach((line, count) -> {
            if (count != 0) {
                changes.add(about + (count < 0 ? "- " : "+ ") + line);
            }
        });
        return shorten(changes).sorted(MapState::compare).toList();
    }

    /** Leaves out what is said of elements that are gone, and counts what many say, as visits of their goal. */
    private static Stream<String> shorten(List<String> changes) {
        Set<String> gone = changes.stream().filter(line -> line.matches("- \\S+\\.\\w+: .*"))
                .map(line -> line.substring(line.indexOf(": ") + 2)).collect(Collectors.toSet());
        Map<String, List<String>> alike = changes.stream()
                .filter(line -> !line.startsWith("- ") || !gone.contains(line.substring(2).replaceFirst("\\..*", "")))
                .collect(Collectors.groupingBy(line -> line.replaceFirst("[^ .]+\\.", "… .")));
        return alike.entrySet().stream().flatMap(each -> each.getValue().size() > FEW
                ? Stream.of(each.getKey().replace("…", each.getValue().size() + " elements"))
                : each.getValue().stream());
    }

    /** What is gone before what is new. */
    private static int compare(String one, String other) {
        return one.replace("- ", "! ").compareTo(other.replace("- ", "! "));
    }

    private static String title(DRepresentationDescriptor map, PlanText names) {
        return map.getDescription().getName() + " of " + names.name(map.getTarget());
    }
}

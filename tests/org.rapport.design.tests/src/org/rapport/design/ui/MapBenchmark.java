// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.design.ui.MapSpeed.Figures;
import org.rapport.design.ui.internal.TeamsFirst;
import org.rapport.model.Person;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;

/**
 * How long the map of a whole service takes to be drawn and to follow an edit. Run by name, alone on a machine, with a
 * screen; -Drapport.figures names a file for the figures, -Drapport.sample the folder of Sirius' bundle
 * org.eclipse.sirius.samples.family, to measure it beside. docs/performance.md says how.
 */
@DisplayName("The map of a service")
class MapBenchmark {

    /** What the pom gives for a property that nobody set. */
    private static final String NONE = "none";
    private static final double OPEN_SECONDS = 5;
    private static final double REFRESH_SECONDS = 1;
    private static final int SERVICES = 12;
    private static final int ON_MAP = 26;
    private static final Consumer<DDiagram> ALL = diagram -> {
        // Everything is shown.
    };

    @Test
    @DisplayName("of riverside opens within 5 s, and follows an edit within 1 s, beside Sirius’ sample")
    void riverside() throws Exception {
        IFile file = Workbench.riverside("speed");
        long start = System.nanoTime();
        PlanMaps maps = PlanMaps.open(file, Workbench.QUIET);
        write("Riverside, its plan opened for maps, first of the day | %.2f s",
                (System.nanoTime() - start) / MapSpeed.NANOS);
        Figures cold = speed(maps).measure(ALL);
        write("Riverside, first of the day %s", cold);
        Figures warm = speed(maps).measure(ALL);
        write("Riverside %s", warm);
        maps.close(Workbench.QUIET);
        Workbench.delete(file);
        compare("Riverside", warm);
        assertThat(cold.first().clock()).isLessThan(OPEN_SECONDS);
        assertThat(warm.again().clock()).isLessThan(OPEN_SECONDS);
        assertThat(warm.slowest().clock()).isLessThan(REFRESH_SECONDS);
    }

    @Test
    @DisplayName("of more than 300 people stays usable by a filter, or with some people on it only")
    void large() throws Exception {
        IFile file = ManyPeople.riversides("large", SERVICES);
        PlanMaps maps = PlanMaps.open(file, Workbench.QUIET);
        String people = maps.plan().getPeople().size() + " people";
        Figures all = speed(maps).measure(ALL);
        write(people + " %s", all);
        Figures team = speed(maps).measure(diagram -> TeamsFirst.show(diagram, maps.plan().getTeams().subList(0, 1)));
        write(people + ", filtered by a team %s", team);
        Figures some = speed(maps).measure(diagram -> keep(diagram, maps.plan().getPeople().subList(0, ON_MAP)));
        write(people + ", some put on by hand %s", some);
        maps.close(Workbench.QUIET);
        Workbench.delete(file);
        compare(people, all);
        for (Figures narrowed : List.of(team, some)) {
            assertThat(narrowed.again().clock()).isLessThan(OPEN_SECONDS);
            assertThat(narrowed.edit().clock()).isLessThan(REFRESH_SECONDS);
        }
    }

    private static MapSpeed speed(PlanMaps maps) {
        return new MapSpeed(maps.session(), PlanMap.WHO_KNOWS_WHOM.in(maps.session()), maps.plan(),
                number -> edit(maps.plan(), number));
    }

    /** Renames somebody, or makes a visit longer, in turn: the one changes a card, the other figures and findings. */
    private static void edit(ServicePlan plan, int number) {
        if (number % 2 == 0) {
            plan.getWorkers().get(number % plan.getWorkers().size()).setName("Somebody " + number);
        } else {
            Visit visit = plan.getVisits().get(plan.getVisits().size() - number);
            visit.setDurationMinutes(visit.getDurationMinutes() + 1);
        }
    }

    private static void compare(String what, Figures ours) throws Exception {
        String sample = System.getProperty("rapport.sample", NONE);
        if (sample.equals(NONE)) {
            write("nothing to compare with: -Drapport.sample names no folder");
            return;
        }
        try (SampleFamily family = new SampleFamily(Path.of(sample), (int) ours.elements())) {
            MapSpeed speed = family.speed();
            write("Sirius’ family, first of the day %s", speed.measure(ALL));
            Figures theirs = speed.measure(ALL);
            write("Sirius’ family %s", theirs);
            write("%s against it: made and drawn %.2f, again %.2f, after an edit %.2f", what,
                    ours.first().clock() / theirs.first().clock(), ours.again().clock() / theirs.again().clock(),
                    ours.edit().clock() / theirs.edit().clock());
        }
    }

    /** What switching the synchronisation off and taking people off the map does. */
    private static void keep(DDiagram diagram, List<Person> people) {
        diagram.setSynchronized(false);
        Set<DDiagramElement> gone = diagram.getDiagramElements().stream()
                .filter(each -> each instanceof DNode && each.getTarget() instanceof Person)
                .filter(each -> !people.contains(each.getTarget())).collect(Collectors.toSet());
        EcoreUtil.deleteAll(gone, true);
    }

    private static void write(String format, Object... values) throws IOException {
        String figures = System.getProperty("rapport.figures", NONE);
        String line = String.format(Locale.ROOT, format, values) + System.lineSeparator();
        if (!figures.equals(NONE)) {
            Files.writeString(Path.of(figures), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}

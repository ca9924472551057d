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
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.ServicePlan;
import org.rapport.model.Worker;
import org.rapport.model.io.Plans;

/**
 * How long the map of a whole service takes to be drawn and to follow an edit. Run by name, alone on a machine:
 * {@code ./mvnw verify -Psirius -Dtest=MapBenchmark}; the figures go where -Drapport.figures names a file.
 */
@DisplayName("The map of a service")
class MapBenchmark {

    private static final double OPEN_SECONDS = 5;
    private static final double REFRESH_SECONDS = 1;
    private static final double NANOS = 1e9;
    private static final int EDITS = 9;
    private static final int SERVICES = 12;

    @Test
    @DisplayName("of riverside opens within 5 s, and follows an edit within 1 s")
    void riverside() throws Exception {
        IFile file = Workbench.riverside("speed");
        measure("riverside", file, OPEN_SECONDS, REFRESH_SECONDS);
        Workbench.delete(file);
    }

    @Test
    @DisplayName("of more than 300 people opens, and follows an edit")
    void large() throws Exception {
        IFile file = Workbench.riverside("large");
        Path path = Path.of(file.getLocationURI());
        ServicePlan plan = Plans.load(path);
        ServicePlan one = EcoreUtil.copy(plan);
        for (int service = 1; service < SERVICES; service++) {
            addAll(plan, EcoreUtil.copy(one));
        }
        Plans.save(plan, path);
        file.refreshLocal(1, Workbench.QUIET);
        measure(plan.getPeople().size() + " people", file, Double.MAX_VALUE, Double.MAX_VALUE);
        Workbench.delete(file);
    }

    /** Elements that join with ids that are taken get others. */
    @SuppressWarnings("unchecked")
    private static void addAll(ServicePlan plan, ServicePlan other) {
        other.eClass().getEAllContainments().stream().filter(each -> each.isMany() && !each.isDerived())
                .forEach(each -> ((List<EObject>) plan.eGet(each))
                        .addAll(List.copyOf((List<EObject>) other.eGet(each))));
    }

    private static void measure(String what, IFile file, double open, double refresh) throws Exception {
        long start = System.nanoTime();
        PlanMaps maps = PlanMaps.open(file, Workbench.QUIET);
        double session = seconds(start);
        start = System.nanoTime();
        DRepresentation map = maps.get(PlanMap.WHO_KNOWS_WHOM, maps.plan(), Workbench.QUIET);
        IEditorPart editor = maps.show(map, Workbench.QUIET);
        Workbench.settle();
        double drawn = seconds(start);
        List<Double> edits = IntStream.range(0, EDITS).mapToObj(each -> edit(maps, each)).sorted().toList();
        Workbench.page().closeEditor(editor, false);
        Workbench.settle();
        start = System.nanoTime();
        maps.show(map, Workbench.QUIET);
        Workbench.settle();
        double again = seconds(start);
        double edit = edits.get(EDITS / 2);
        write("%s: %d drawn elements; session %.2f s, first drawn and laid out %.2f s, opened again %.2f s, "
                + "follows an edit in %.2f s (slowest %.2f s)", what, map.getRepresentationElements().size(), session,
                drawn, again, edit, edits.getLast());
        Workbench.page().closeAllEditors(false);
        maps.close(Workbench.QUIET);
        assertThat(again).isLessThan(open);
        assertThat(edit).isLessThan(refresh);
    }

    private static double edit(PlanMaps maps, int number) {
        Worker worker = maps.plan().getWorkers().get(number % maps.plan().getWorkers().size());
        TransactionalEditingDomain domain = maps.session().getTransactionalEditingDomain();
        long start = System.nanoTime();
        domain.getCommandStack().execute(new RecordingCommand(domain) {
            @Override
            protected void doExecute() {
                worker.setName("Somebody " + number);
            }
        });
        Workbench.settle();
        return seconds(start);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / NANOS;
    }

    private static void write(String format, Object... values) throws IOException {
        String figures = System.getProperty("rapport.figures", "");
        if (!figures.isEmpty()) {
            Files.writeString(Path.of(figures), String.format(Locale.ROOT, format, values) + System.lineSeparator(),
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.rapport.model.Activity;
import org.rapport.model.Identifiable;
import org.rapport.model.RapportFactory;
import org.rapport.model.ServicePlan;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.Window;
import org.rapport.model.io.Plans;

/**
 * Makes {@code examples/riverside/riverside.rapport}: what people would write down stands in the text files beside this
 * class, and the six weeks that follow from it are worked out here, always the same.
 */
public final class RiversidePlan {

    /** Everything before this day has happened. */
    static final LocalDate TODAY = LocalDate.parse("2026-03-16");

    private static final long SEED = 2026;

    private static final List<String> RESOURCES = List.of("service.txt", "people-mill.txt", "people-quay.txt",
            "people-orchard.txt", "people-weir.txt", "people-fen.txt");

    private final ServicePlan plan = RapportFactory.eINSTANCE.createServicePlan();

    private final References references = new References();

    private final Notation notation = new Notation(plan, references);

    private RiversidePlan() {
    }

    /** The plan, newly made. */
    public static ServicePlan create() {
        return new RiversidePlan().make();
    }

    /** Writes the plan. @param arguments the file */
    public static void main(String[] arguments) throws IOException {
        Plans.overwrite(create(), Path.of(arguments[0]));
    }

    private ServicePlan make() {
        plan.setId("riverside");
        plan.setName("Riverside Reablement, spring 2026");
        plan.setPeriodStart(LocalDate.parse("2026-03-02"));
        plan.setPeriodEnd(LocalDate.parse("2026-04-12"));
        RESOURCES.forEach(notation::read);
        references.resolve();
        Roster roster = new Roster(plan, notation, references, notation.partners());
        notation.visits().forEach(roster::add);
        references.resolve();
        roster.rollOut();
        notation.read("stories.txt");
        Set<String> leftAlone = new HashSet<>();
        notation.covers().forEach(this::cover);
        notation.changes().forEach(line -> change(line, leftAlone));
        references.resolve();
        new Introductions(plan, leftAlone).make();
        new DoneVisits(plan, new Random(SEED)).make(TODAY);
        new WorkingDays(plan).make();
        notation.drops().forEach(this::drop);
        new Completion(plan).make();
        ECollections.sort(plan.getVisits(), Comparator.comparing(Visit::getStart).thenComparing(Visit::getId));
        ECollections.sort(plan.getActivities(),
                Comparator.comparing(Activity::getStart).thenComparing(Activity::getId));
        return plan;
    }

    /** "cover peggy marcus beth 2026-03-30 2026-04-12": on these days somebody else comes, or nobody yet. */
    private void cover(NotationLine line) {
        Person person = (Person) references.get(line.head(0));
        Worker away = (Worker) references.get(line.head(1));
        LocalDate first = LocalDate.parse(line.head(3));
        LocalDate last = LocalDate.parse(line.head(4));
        plan.getVisits().stream().filter(visit -> visit.getPerson() == person && visit.getWorkers().contains(away))
                .filter(visit -> new Window(first, last).contains(visit.getStart().toLocalDate()))
                .forEach(visit -> notation.set(visit, "workers", line.head(2), line));
        references.resolve();
    }

    /** Changes some features of an element. One that a story is to leave unannounced says so. */
    private void change(NotationLine line, Set<String> leftAlone) {
        Identifiable element = references.get(line.head(0));
        for (Map.Entry<String, String> extra : line.extras().entrySet()) {
            if (extra.getKey().equals("unannounced")) {
                leftAlone.add(element.getId());
            } else {
                notation.set(element, extra.getKey(), extra.getValue(), line);
            }
        }
    }

    private void drop(String id) {
        if (!plan.getActivities().removeIf(activity -> activity.getId().equals(id))) {
            throw new IllegalArgumentException("No activity to drop has the id " + id);
        }
    }
}

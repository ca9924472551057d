// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.house.Checkout;
import org.rapport.model.Person;
import org.rapport.model.ServicePlan;
import org.rapport.model.io.PlanResourceFactory;
import org.rapport.model.io.Plans;
import org.rapport.testing.AnyPlan;

/** The plans that mutations begin with: the examples, parts of the large one, and plans with some of everything. */
final class Corpus {

    /** A plan that the damaged ones are compared with too. */
    static final Path FIRST = Checkout.root().resolve("examples/first-plan.rapport");

    private static final Path RIVERSIDE = Checkout.root().resolve("examples/riverside/riverside.rapport");

    private static final int PARTS = 4;

    private static final int PEOPLE = 3;

    private static final int DAYS = 7;

    /** One of so many cases begins with the whole of the large example. */
    private static final int WHOLE = 100;

    private final List<Markup> small = new ArrayList<>();

    private final Markup riverside;

    Corpus() throws IOException {
        riverside = Markup.read(Files.readString(RIVERSIDE));
        small.add(Markup.read(Files.readString(FIRST)));
        for (int part = 0; part < PARTS; part++) {
            ServicePlan plan = Plans.load(RIVERSIDE);
            int first = part * PEOPLE;
            List<Person> keep = List.copyOf(plan.getPeople().subList(first, first + PEOPLE));
            removeOthers(plan, keep);
            small.add(Markup.read(text(plan)));
            small.add(Markup.read(text(new AnyPlan(part).plan())));
        }
    }

    Markup pick(Random random) {
        return random.nextInt(WHOLE) == 0 ? riverside : small.get(random.nextInt(small.size()));
    }

    /** People, who works with others only, and everything that refers to them directly. */
    private static void removeOthers(ServicePlan plan, List<Person> keep) {
        Set<EObject> gone = plan.getPeople().stream().filter(person -> !keep.contains(person))
                .collect(Collectors.toSet());
        plan.getWorkers().stream().filter(worker -> plan.getVisits().stream()
                .noneMatch(visit -> visit.getWorkers().contains(worker) && keep.contains(visit.getPerson())))
                .forEach(gone::add);
        plan.getActivities().stream().filter(each -> gone.contains(each.getWorker())
                || each.getStart().toLocalDate().isAfter(plan.getPeriodStart().plusDays(DAYS))).forEach(gone::add);
        plan.eAllContents().forEachRemaining(element -> {
            if (element.eClass().getEAllReferences().stream().anyMatch(
                    reference -> (reference.isRequired() || reference.getName().equals("person"))
                            && gone.contains(element.eGet(reference)))) {
                gone.add(element);
            }
        });
        gone.addAll(plan.getOverrides());
        EcoreUtil.deleteAll(gone, true);
    }

    private static String text(ServicePlan plan) throws IOException {
        Resource resource = plan.eResource();
        if (resource == null) {
            resource = new PlanResourceFactory().createResource(URI.createURI("any.rapport"));
            resource.getContents().add(plan);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of());
        return out.toString(StandardCharsets.UTF_8);
    }
}

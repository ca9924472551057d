// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rapport.checks.Severity;
import org.rapport.design.internal.PlanFacts;
import org.rapport.design.internal.Texts;
import org.rapport.model.NamedElement;
import org.rapport.model.Person;
import org.rapport.model.Worker;
import org.rapport.model.metrics.PersonMetrics;
import org.rapport.model.text.Labels;

/** How steady it is who comes to a person, in the window that ends on the day the plan is looked at. */
public final class ContinuityServices {

    private static final String FAMILY = "CONT";

    /** What stands before a person’s row: name, different workers in the window, and continuity. */
    public String personRow(Person person) {
        return Labels.name(person) + ": " + continuityText(person).replace("\n", " · ");
    }

    /** What stands on a person of the service: name, different workers in the window, and continuity. */
    public String personNode(Person person) {
        return Texts.lines(Labels.name(person), continuityText(person));
    }

    /** Everything said of a person, and what the figure on their card means, for a tooltip. */
    public String personDetails(Person person) {
        return Texts.lines(new CardServices().details(person), Texts.TEXTS.text("continuity.meaning"));
    }

    /** A person’s continuity in words: different workers in the window, and their index where it is defined. */
    public String continuityText(Person person) {
        PlanFacts facts = PlanFacts.of(person);
        PersonMetrics metrics = PersonMetrics.of(person, facts.index(), facts.window());
        String workers = Texts.TEXTS.format("continuity.workers", metrics.workers(), facts.window().days());
        return Texts.lines(workers, metrics.coc() == null
                ? Texts.TEXTS.text("continuity.tooFew")
                : Texts.TEXTS.format("continuity.coc", metrics.coc()));
    }

    /** How a person’s continuity stands by the checks: asked where they ask something, few, or steady. */
    private static String steadiness(Person person) {
        PlanFacts facts = PlanFacts.of(person);
        boolean asked = facts.findings(person).stream().anyMatch(finding -> finding.check().family().equals(FAMILY)
                && finding.severity().isAtLeast(Severity.WARNING) && finding.subject() == person);
        boolean few = facts.window().of(facts.index().visitsOf(person)).size() < facts.index().standards()
                .getMinimumVisitsForIndex();
        return asked ? "asked" : few ? "few" : "steady";
    }

    /** The mark of how steady it is, by shape as well as colour. */
    public String continuityIcon(Person person) {
        return "/org.rapport.design/icons/continuity-" + steadiness(person) + ".png";
    }

    /** What a worker’s column is called. The role would be cut off: columns are as wide as their cells need. */
    public String workerColumn(Worker worker) {
        return Labels.name(worker);
    }

    /**
     * The people of a service or team, lowest continuity first; those without an index last, in the order of the file.
     */
    public List<Person> worstFirst(NamedElement scope) {
        PlanFacts facts = PlanFacts.of(scope);
        List<Person> people = new ScopeServices().peopleOf(scope);
        Map<Person, PersonMetrics> metrics = new LinkedHashMap<>();
        people.forEach(person -> metrics.put(person, PersonMetrics.of(person, facts.index(), facts.window())));
        return people.stream().sorted(Comparator.comparing(metrics::get, PersonMetrics.WORST_FIRST)).toList();
    }
}

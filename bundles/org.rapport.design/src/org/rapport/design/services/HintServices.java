// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import java.util.List;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.rapport.design.internal.PlanFacts;
import org.rapport.design.internal.Texts;
import org.rapport.design.internal.Views;
import org.rapport.model.LifeArea;
import org.rapport.model.NamedElement;
import org.rapport.model.Person;
import org.rapport.model.ServicePlan;
import org.rapport.model.Team;
import org.rapport.model.text.Labels;

/** What to do next where nothing is yet. It goes with the first that is there, and is never a part of the plan. */
public final class HintServices {

    /**
     * The title of a box about a person, and below it what to do while nothing is on the map at all: a map that was
     * begun is drawn and printed without.
     *
     * @param key which box
     */
    public String box(Person person, String key) {
        return titled(Texts.TEXTS.text("word." + key), isNew(person, key), key);
    }

    /** The title of the box of people: what is missing first of all is said there. */
    public String peopleBox(ServicePlan plan) {
        boolean nobody = plan.getPeople().isEmpty();
        return titled(Texts.TEXTS.text("word.people"), nobody || plan.getTeams().isEmpty(),
                nobody ? "people" : "teams");
    }

    /** What an area of life is called; the first says what to do while there are no goals. @param view the diagram */
    public String areaBox(EEnumLiteral area, EObject view) {
        boolean none = area.getInstance() == LifeArea.VALUES.getFirst() && Views.shown(view) instanceof Person person
                && person.getGoals().isEmpty();
        return titled(Labels.words(area.getName()), none, "goals");
    }

    /** The head of a branch of a tree about a person, in one line. @param key which branch */
    public String branch(Person person, String key) {
        String head = Texts.TEXTS.text("word." + key);
        return isEmpty(person, key) ? Texts.TEXTS.format("hint.branch", head) : head;
    }

    /** The heading of the first column of a table of goals. */
    public String goalsHeading(Person person) {
        String heading = Texts.TEXTS.text("word.column.statement");
        return person.getGoals().isEmpty() ? Texts.TEXTS.format("hint.goalsTable", heading) : heading;
    }

    /**
     * The service or team itself, while there are no visits that its roster could show, or nobody is in the team or
     * supported by it: the hint then has a row of its own.
     */
    public List<NamedElement> withoutVisits(NamedElement scope) {
        return PlanFacts.of(scope).plan().getVisits().isEmpty() || isEmpty(scope) ? List.of(scope) : List.of();
    }

    /** The service or team itself, while nobody is there who could know anybody: the hint then has a row of its own. */
    public List<NamedElement> withoutPairs(NamedElement scope) {
        return isEmpty(scope) ? List.of(scope) : List.of();
    }

    private static boolean isEmpty(NamedElement scope) {
        ScopeServices of = new ScopeServices();
        return of.peopleOf(scope).isEmpty() || of.workersOf(scope).isEmpty();
    }

    /** What a row says that is there only while nothing else is. @param key which table */
    public String hint(NamedElement scope, String key) {
        return Texts.TEXTS.text("hint." + (scope instanceof Team && isEmpty(scope) ? "team" : key));
    }

    private static String titled(String title, boolean empty, String key) {
        return empty ? title + "\n" + Texts.hint(Texts.TEXTS.text("hint." + key)) : title;
    }

    private static boolean isNew(Person person, String key) {
        return switch (key) {
            case "myStrengths", "familyStrengths", "communityStrengths", "needs", "risks" ->
                person.getStrengths().isEmpty() && person.getNeeds().isEmpty() && person.getRisks().isEmpty()
                        && person.getGoals().isEmpty();
            case "family", "friends", "community", "workers" -> person.getCircle().isEmpty()
                    && new CircleServices().resources(person).isEmpty()
                    && new CircleServices().workers(person).isEmpty();
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static boolean isEmpty(Person person, String key) {
        return switch (key) {
            case "strengths" -> person.getStrengths().isEmpty();
            case "goals" -> person.getGoals().isEmpty();
            case "needs" -> person.getNeeds().isEmpty();
            case "risks" -> person.getRisks().isEmpty();
            case "circle" -> person.getCircle().isEmpty();
            default -> throw new IllegalArgumentException(key);
        };
    }
}

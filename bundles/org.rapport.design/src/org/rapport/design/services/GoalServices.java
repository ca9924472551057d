// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.rapport.design.internal.Texts;
import org.rapport.design.internal.Views;
import org.rapport.model.Contributor;
import org.rapport.model.Goal;
import org.rapport.model.GoalStatus;
import org.rapport.model.GoalStep;
import org.rapport.model.LifeArea;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportPackage;
import org.rapport.model.text.Labels;

/** Goals and the areas of life they are in. An area is drawn by its literal, so that it can hold and receive goals. */
public final class GoalServices {

    /** The areas in which a person has goals, in the order of the model; all of them while there is no goal. */
    public List<EEnumLiteral> areas(Person person) {
        Set<LifeArea> used = person.getGoals().stream().map(Goal::getArea).collect(Collectors.toSet());
        return RapportPackage.Literals.LIFE_AREA.getELiterals().stream()
                .filter(literal -> used.isEmpty() || used.contains(literal.getInstance())).toList();
    }

    /** The goals in an area of the person a diagram shows. @param view the diagram or any element on it */
    public List<Goal> goalsIn(EEnumLiteral area, EObject view) {
        return Views.shown(view) instanceof Person person
                ? person.getGoals().stream().filter(goal -> goal.getArea() == area.getInstance()).toList()
                : List.of();
    }

    /** Moves a goal to an area of life. @return the goal */
    public Goal moveTo(Goal goal, EEnumLiteral area) {
        goal.setArea((LifeArea) area.getInstance());
        return goal;
    }

    /** Begins a goal in an area of the person a diagram shows. @param view the diagram or any element on it */
    public Goal newGoal(EEnumLiteral area, EObject view) {
        Goal goal = RapportFactory.eINSTANCE.createGoal();
        goal.setArea((LifeArea) area.getInstance());
        goal.setStatement(Texts.TEXTS.text("new.goal"));
        if (Views.shown(view) instanceof Person person) {
            person.getGoals().add(goal);
        }
        return goal;
    }

    /** Whether a goal is still to be reached: proposed or active. */
    public boolean isOpen(Goal goal) {
        return goal.getStatus() == GoalStatus.PROPOSED || goal.getStatus() == GoalStatus.ACTIVE;
    }

    /** What stands on a goal: the person’s words, whose words they are when not theirs, and where it stands. */
    public String goalCard(Goal goal) {
        String words = Texts.card(Texts.orAsk(goal.getStatement(), "ask.goal"));
        String whose = Texts.TEXTS.text("words." + goal.getExpressedBy().getName());
        return Texts.lines(words, whose + " · " + Labels.words(goal.getStatus().getName()) + attainment(goal));
    }

    /** What a goal draws on, joined by semicolons. */
    public String drawsOn(Goal goal) {
        return goal.getDrawsOn().stream().map(Labels::of).map(Texts::card)
                .collect(Collectors.joining("\n"));
    }

    /** How many steps a goal has and who takes them, such as 3: 1 person, 2 family. */
    public String steps(Goal goal) {
        if (goal.getSteps().isEmpty()) {
            return Texts.TEXTS.text("steps.none");
        }
        List<String> parts = new ArrayList<>();
        for (Contributor contributor : Contributor.values()) {
            long count = goal.getSteps().stream().filter(step -> step.getContributor() == contributor).count();
            if (count > 0) {
                parts.add(count + " " + Texts.TEXTS.text("steps." + contributor.getName()));
            }
        }
        return goal.getSteps().size() + ": " + String.join(", ", parts);
    }

    /** Those of the circle and of the community who take steps of a person’s goals, in the order of the goals. */
    public List<EObject> takers(Person person) {
        Set<EObject> takers = new LinkedHashSet<>();
        for (Goal goal : person.getGoals()) {
            for (GoalStep step : goal.getSteps()) {
                takers.add(step.getWho());
                takers.add(step.getResource());
            }
        }
        takers.remove(null);
        return List.copyOf(takers);
    }

    private static String attainment(Goal goal) {
        if (goal.getBaselineLevel() == null || goal.getCurrentLevel() == null) {
            return "";
        }
        return " · " + Texts.TEXTS.format("goal.levels", signed(goal.getBaselineLevel()),
                signed(goal.getCurrentLevel()));
    }

    private static String signed(int level) {
        return level > 0 ? "+" + level : String.valueOf(level).replace('-', '−');
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Goal;
import org.rapport.model.GoalStep;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.model.Strength;
import org.rapport.testing.PlanBuilder;

/** Every edit does what it says, can be undone and done again. */
class CommandTests {

    private final PlanBuilder plan = new PlanBuilder();

    private final Person ada = plan.person("Ada");

    private final Strength baking = strength("I baked for the whole street");

    private final Goal goal = goal("Bake for my neighbours again");

    private final EditingDomain domain = new AdapterFactoryEditingDomain(
            new ComposedAdapterFactory(new PlanItemProviderAdapterFactory()), new BasicCommandStack());

    @Test
    @DisplayName("A pasted goal has the words, steps and strengths of the copied one, and ids of its own")
    void paste() {
        domain.getCommandStack().execute(CopyToClipboardCommand.create(domain, goal));
        expect(PasteFromClipboardCommand.create(domain, ada, Literals.PERSON__GOALS), this::goals, List.of("Bake"),
                List.of("Bake", "Bake"));
        Goal copy = ada.getGoals().getLast();
        GoalStep step = copy.getSteps().getFirst();
        assertThat(copy.getDrawsOn()).containsExactly(baking);
        assertThat(step.getDescription()).isEqualTo(goal.getSteps().getFirst().getDescription());
        assertThat(List.of(copy.getId(), step.getId())).doesNotContain(goal.getId(), "step").allMatch(id -> id
                .matches("(goal|goalStep)-[0-9a-f]{8}-.*"));
    }

    @Test
    @DisplayName("A pasted copy keeps its ids when it is undone and done again")
    void pasteKeepsIds() {
        domain.getCommandStack().execute(CopyToClipboardCommand.create(domain, goal));
        domain.getCommandStack().execute(PasteFromClipboardCommand.create(domain, ada, Literals.PERSON__GOALS));
        String id = ada.getGoals().getLast().getId();
        domain.getCommandStack().undo();
        domain.getCommandStack().redo();
        assertThat(ada.getGoals().getLast().getId()).isEqualTo(id).isNotEqualTo(goal.getId());
    }

    @Test
    @DisplayName("A strength is added with an id")
    void add() {
        Strength strength = RapportFactory.eINSTANCE.createStrength();
        strength.setStatement("Neighbours");
        expect(AddCommand.create(domain, ada, Literals.PERSON__STRENGTHS, strength), () -> ada.getStrengths().size(), 1,
                2);
        assertThat(strength.getId()).startsWith("strength-");
    }

    @Test
    @DisplayName("What is set can be put back")
    void set() {
        expect(SetCommand.create(domain, goal, Literals.GOAL__STATEMENT, "Bread for the street"), this::goals,
                List.of("Bake"), List.of("Bread"));
    }

    @Test
    @DisplayName("A removed goal comes back to its place, with its steps")
    void remove() {
        goal("Sing in the choir");
        expect(RemoveCommand.create(domain, ada, Literals.PERSON__GOALS, goal), this::goals, List.of("Bake", "Sing"),
                List.of("Sing"));
        domain.getCommandStack().undo();
        assertThat(ada.getGoals().getFirst().getSteps()).extracting(GoalStep::getId).containsExactly("step");
    }

    /** Asserts what there is before a command, after it, after undo and after redo. */
    private void expect(Command command, Supplier<Object> state, Object before, Object after) {
        assertThat(state.get()).as("before").isEqualTo(before);
        assertThat(command.canExecute()).as("can be executed").isTrue();
        domain.getCommandStack().execute(command);
        assertThat(state.get()).as("after execute").isEqualTo(after);
        assertThat(domain.getCommandStack().canUndo()).as("can be undone").isTrue();
        domain.getCommandStack().undo();
        assertThat(state.get()).as("after undo").isEqualTo(before);
        domain.getCommandStack().redo();
        assertThat(state.get()).as("after redo").isEqualTo(after);
    }

    /** The first word of each goal. */
    private List<String> goals() {
        return ada.getGoals().stream().map(each -> each.getStatement().replaceFirst(" .*", "")).toList();
    }

    private Strength strength(String statement) {
        Strength strength = RapportFactory.eINSTANCE.createStrength();
        strength.setStatement(statement);
        ada.getStrengths().add(strength);
        return strength;
    }

    private Goal goal(String statement) {
        Goal made = RapportFactory.eINSTANCE.createGoal();
        made.setStatement(statement);
        GoalStep step = RapportFactory.eINSTANCE.createGoalStep();
        step.setId("step");
        step.setDescription("Knead on Tuesdays");
        made.getSteps().add(step);
        made.getDrawsOn().add(baking);
        ada.getGoals().add(made);
        return made;
    }
}

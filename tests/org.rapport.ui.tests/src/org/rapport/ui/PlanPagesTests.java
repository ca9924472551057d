// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Goal;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.ServicePlan;
import org.rapport.model.Strength;
import org.rapport.model.StrengthKind;
import org.rapport.model.VisitPattern;
import org.rapport.model.Worker;
import org.rapport.model.io.Plans;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.editor.PlanEditor;

@DisplayName("The pages of a plan")
class PlanPagesTests extends WorkbenchTest {

    private Path file;

    private PlanEditor editor;

    private PlanSession session;

    @BeforeEach
    void openRiverside() {
        file = riverside();
        editor = open(file);
        session = editor.session();
    }

    @Test
    @DisplayName("put below each other what has no room beside")
    void narrow() {
        Label now = Widgets.find(body(), Label.class, each -> each.getText().equals("As it is now"));
        Point size = shell().getSize();
        try {
            shell().setSize(1000, size.y);
            pump();
            assertThat(right(now.getParent()))
                    .isLessThanOrEqualTo(right(editor.getActivePageInstance().getManagedForm().getForm()));
        } finally {
            shell().setSize(size);
            pump();
        }
    }

    private static int right(Control control) {
        return control.toDisplay(control.getSize()).x;
    }

    @Test
    @DisplayName("edit what matters to a person, and undo it")
    void editsPerson() throws IOException {
        Person person = reveal(plan().getPeople().getFirst());
        String before = person.getWhatMatters();

        type(labelled(Text.class, "What matters to me"), "My garden");
        assertThat(person.getWhatMatters()).isEqualTo("My garden");
        Picture.of(shell(), "people-about-me");

        session.editingDomain().getCommandStack().undo();
        pump();
        assertThat(person.getWhatMatters()).isEqualTo(before);
        assertThat(labelled(Text.class, "What matters to me").getText()).isEqualTo(before == null ? "" : before);
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    @DisplayName("save what is still being typed")
    void savesWhatIsTyped() throws IOException {
        reveal(plan().getPeople().getFirst());
        labelled(Text.class, "Likes to be called").setText("Addie");

        editor.doSave(new NullProgressMonitor());

        assertThat(Plans.load(file).getPeople().getFirst().getName()).isEqualTo("Addie");
    }

    @Test
    @DisplayName("add a strength, choose its kind, and remove it again")
    void addsStrength() {
        Person person = plan().getPeople().getFirst();
        reveal(person.getStrengths().getFirst());
        int before = person.getStrengths().size();

        Widgets.press(body(), "Add");
        Strength added = person.getStrengths().getLast();
        assertThat(person.getStrengths()).hasSize(before + 1);
        assertThat(session.element(added.getId())).isSameAs(added);
        type(labelled(Text.class, "In the person’s words"), "I tell good stories");
        Combo kind = labelled(Combo.class, "Kind");
        kind.select(kind.indexOf("Contribution"));
        Widgets.select(kind);
        assertThat(added.getStatement()).isEqualTo("I tell good stories");
        assertThat(added.getKind()).isEqualTo(StrengthKind.CONTRIBUTION);
        Picture.of(shell(), "people-strengths");

        Widgets.press(body(), "Remove");
        assertThat(person.getStrengths()).hasSize(before).doesNotContain(added);
    }

    @Test
    @DisplayName("score a goal by a slider that says what the level means")
    void scoresGoal() {
        Goal goal = reveal(plan().getPeople().stream().flatMap(person -> person.getGoals().stream())
                .filter(each -> each.getBaselineLevel() != null).findFirst().orElseThrow());
        Picture.of(shell(), "people-goals");
        folder("How far it is").setSelection(2);
        folder("How far it is").notifyListeners(SWT.Selection, new Event());
        Picture.of(shell(), "people-goal-level");

        Scale now = Widgets.all(body(), Scale.class).stream().filter(Control::isVisible).toList().getLast();
        now.setEnabled(true);
        now.setSelection(3);
        Widgets.select(now);

        assertThat(goal.getCurrentLevel()).isEqualTo(1);
        assertThat(Widgets.all(body(), Label.class)).filteredOn(Control::isVisible)
                .extracting(Label::getText).contains("+1: more than hoped for");
    }

    @Test
    @DisplayName("link a goal to strengths by ticking them")
    void linksGoal() {
        Goal goal = reveal(plan().getPeople().getFirst().getGoals().getFirst());
        Table strengths = labelled(Table.class, "Draws on");
        assertThat(strengths.getItems()).extracting(TableItem::getText).isNotEmpty();
        TableItem item = strengths.getItem(strengths.getItemCount() - 1);
        boolean before = goal.getDrawsOn().contains(item.getData());

        item.setChecked(!before);
        Event tick = new Event();
        tick.detail = SWT.CHECK;
        tick.item = item;
        strengths.notifyListeners(SWT.Selection, tick);

        assertThat(goal.getDrawsOn().contains(item.getData())).isEqualTo(!before);
    }

    @Test
    @DisplayName("remove a person only when asked to, with all that means nothing without them, and take it back")
    void removesPerson() throws IOException {
        Person person = reveal(plan().getPeople().getFirst());
        int visits = plan().getVisits().size();
        Ask.answerBy((question, choices) -> {
            assertThat(question).contains("What means nothing without " + person.getName() + " goes as well")
                    .contains(" × Visit").endsWith("You can undo it.");
            return 1;
        });

        Widgets.press(body(), "Remove");
        assertThat(plan().getPeople()).doesNotContain(person);
        assertThat(plan().getVisits()).hasSizeLessThan(visits).allMatch(visit -> visit.getPerson() != null);
        page().saveEditor(editor, false);
        assertThat(editor.isDirty()).isFalse();
        assertThat(Plans.load(file).getPeople()).noneMatch(each -> each.getId().equals(person.getId()));

        session.editingDomain().getCommandStack().undo();
        assertThat(plan().getPeople()).contains(person);
        assertThat(plan().getVisits()).hasSize(visits);
    }

    @Test
    @DisplayName("ask before a strength goes that a goal draws on, and say that the goal stays")
    void removesStrength() {
        Goal goal = plan().getPeople().getFirst().getGoals().getFirst();
        Strength strength = reveal(goal.getDrawsOn().getFirst());
        Ask.answerBy((question, choices) -> {
            assertThat(question).contains("stays, without it: ").contains(" × Goal").doesNotContain("goes");
            return 1;
        });

        Widgets.press(body(), "Remove");
        assertThat(goal.getDrawsOn()).doesNotContain(strength);
        assertThat(goal.eResource()).isNotNull();
    }

    @Test
    @DisplayName("can be saved under another name as soon as they are there")
    void saveAs() {
        assertThat(PlatformUI.getWorkbench().getService(ICommandService.class)
                .getCommand("org.eclipse.ui.file.saveAs").isEnabled()).isTrue();
    }

    @Test
    @DisplayName("refuse what is no day, and say what one looks like")
    void refusesNonsense() {
        Goal goal = reveal(plan().getPeople().getFirst().getGoals().getFirst());
        var before = goal.getTargetDate();

        type(labelled(Text.class, "To be reached by"), "soon");

        assertThat(goal.getTargetDate()).isEqualTo(before);
        type(labelled(Text.class, "To be reached by"), "2026-05-01");
        assertThat(goal.getTargetDate()).isEqualTo("2026-05-01");
    }

    @Test
    @DisplayName("show workers with their hours, and relationships with their ledger")
    void showsTeam() {
        Worker worker = reveal(plan().getWorkers().getFirst());
        assertThat(labelled(Text.class, "Name").getText()).isEqualTo(worker.getName());
        type(labelled(Text.class, "Skills"), "hoist, singing");
        labelled(Text.class, "Skills").notifyListeners(SWT.FocusOut, new Event());
        assertThat(worker.getSkills()).containsExactly("hoist", "singing");
        Picture.of(shell(), "team-workers");

        Relationship relationship = reveal(plan().getRelationships().getFirst());
        assertThat(Widgets.all(body(), Label.class)).filteredOn(Control::isVisible)
                .extracting(Label::getText)
                .anyMatch(text -> text.contains("minutes were given to build rapport"));
        assertThat(relationship.getPerson()).isNotNull();
        Picture.of(shell(), "team-relationships");
    }

    @Test
    @DisplayName("show what a pattern brings before it is rolled out, and add it in one step")
    void rollsOut() {
        VisitPattern pattern = reveal(plan().getVisitPatterns().getFirst());
        Picture.of(shell(), "time-patterns");
        int before = plan().getVisits().size();
        type(labelled(Text.class, "Starts at"), "07:15");
        session.execute("Leave out visits",
                () -> plan().getVisits().removeIf(visit -> visit.getPattern() == pattern));
        pump();
        int without = plan().getVisits().size();
        assertThat(without).isLessThan(before);

        Widgets.press(body(), "Add these visits");
        assertThat(plan().getVisits().stream().filter(visit -> visit.getPattern() == pattern))
                .isNotEmpty().allMatch(visit -> visit.getStart().toLocalTime().toString().equals("07:15"));
        session.editingDomain().getCommandStack().undo();
        assertThat(plan().getVisits()).hasSize(without);
    }

    @Test
    @DisplayName("show the standards, and put a question off by an emptied field")
    void showsStandards() {
        reveal(plan().getStandards());
        type(labelled(Text.class, "A home visit has at least (minutes)"), "");
        assertThat(plan().getStandards().getShortVisitMinutes()).isNull();
        Picture.of(shell(), "time-standards");
    }

    private ServicePlan plan() {
        return session.plan();
    }

    private <E extends Identifiable> E reveal(E element) {
        editor.reveal(element);
        pump();
        assertThat(session.selection()).isSameAs(element);
        return element;
    }

    private Composite body() {
        return editor.getActivePageInstance().getManagedForm().getForm().getBody();
    }

    private <C extends Control> C labelled(Class<C> kind, String label) {
        return Widgets.labelled(body(), kind, label);
    }

    private CTabFolder folder(String tab) {
        return Widgets.find(body(), CTabFolder.class, folder -> folder.isVisible()
                && List.of(folder.getItems()).stream().anyMatch(item -> item.getText().equals(tab)));
    }

    private static void type(Text field, String text) {
        field.setText(text);
        field.notifyListeners(SWT.FocusOut, new Event());
        pumpFor(700);
    }

    @Test
    @DisplayName("has what adds to a list in sight, however much is said of what is chosen in it")
    void buttonsInSight() {
        shell().setSize(1280, 860);
        page().activate(editor);
        Arrays.stream(page().getViewReferences()).forEach(page()::hideView);
        try {
            for (Identifiable each : List.of(plan(editor).getPeople().getFirst().getGoals().getFirst(),
                    plan(editor).getPeople().getFirst().getStrengths().getFirst(),
                    plan(editor).getVisitPatterns().getFirst())) {
                editor.reveal(each);
                pumpFor(500);
                List<Button> adding = Widgets.all(shell(), Button.class).stream()
                        .filter(button -> button.isVisible() && button.getText().replace("&", "").equals("Add"))
                        .toList();
                assertThat(adding).isNotEmpty();
                assertThat(adding).as("%s", each.eClass().getName()).allMatch(PlanPagesTests::isInSight);
            }
        } finally {
            page().resetPerspective();
        }
    }

    /** Whether no composite around a control cuts it off. */
    private static boolean isInSight(Control control) {
        Rectangle own = control.getDisplay().map(control.getParent(), null, control.getBounds());
        for (Composite around = control.getParent(); around != null; around = around.getParent()) {
            Rectangle room = control.getDisplay().map(around, null, around.getClientArea());
            if (!room.contains(own.x, own.y) || own.y + own.height > room.y + room.height) {
                return false;
            }
        }
        return true;
    }
}

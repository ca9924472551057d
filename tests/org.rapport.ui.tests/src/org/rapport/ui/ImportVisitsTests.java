// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.model.RapportFactory;
import org.rapport.model.Visit;
import org.rapport.model.VisitPurpose;
import org.rapport.model.VisitStatus;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.FileChoice;
import org.rapport.ui.internal.WorkbenchCommands;
import org.rapport.ui.internal.editor.PlanEditor;

@DisplayName("Import of visits")
class ImportVisitsTests extends WorkbenchTest {

    static final String TITLE = "Visits from another system";

    private static final String HEAD = "Date,Start,End,Client,Carer,Visit type,Postcode\n";

    private final List<String> told = new ArrayList<>();

    private PlanEditor editor;

    private int before;

    @BeforeEach
    void openPlan() {
        editor = open(riverside());
        before = plan(editor).getVisits().size();
        Ask.answerBy((question, choices) -> {
            told.add(question);
            return 0;
        });
    }

    /** A sheet in which something comes in, something is there already, and something is not understood. */
    static String sheet(PlanEditor editor) {
        Visit there = plan(editor).getVisits().stream().filter(each -> !each.getWorkers().isEmpty()).findFirst()
                .orElseThrow();
        String person = there.getPerson().getName();
        String worker = there.getWorkers().getFirst().getName();
        return HEAD + "05/03/2026,14:00,14:45," + person + "," + worker + ",Personal care,\n"
                + "06/03/2026,14:00,14:30," + person + ",,Practice,\n"
                + "06/03/2026,16:00,16:30," + person + "," + worker.substring(0, worker.length() - 2) + ",Review,\n"
                + "07/03/2026,09:00,09:30," + person + "," + worker + ",Morning call,\n"
                + "07/03/2026,18:00,18:30," + person + "," + worker + ",Morning call,\n"
                + there.getStart().toLocalDate() + ',' + there.getStart().toLocalTime() + ',' + there.end() + ','
                + person + ',' + worker + ",,\n29/03/2026,01:30,02:30," + person + "," + worker + ",Review,\n";
    }

    private void choose(String text) {
        choose(folder, text);
    }

    /** Lets a file be chosen that holds a text. */
    static void choose(Path folder, String text) {
        try {
            Path file = Files.writeString(folder.resolve("rota.csv"), text);
            FileChoice.answerBy(dialog -> file.toString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static void run(Consumer<Shell> what) {
        Dialogs.in(TITLE, what);
        runToTheEnd(() -> WorkbenchCommands.run("org.rapport.ui.importVisits"));
    }

    /** Begins something, and waits until the dialogue that comes of it is closed. */
    static void runToTheEnd(Runnable begin) {
        AtomicBoolean closed = new AtomicBoolean();
        Listener listener = event -> closed.compareAndSet(false,
                event.widget instanceof Shell shell && shell.getText().equals(TITLE));
        Display.getCurrent().addFilter(SWT.Dispose, listener);
        try {
            begin.run();
            waitLong("the dialogue was there and is closed", closed::get);
        } finally {
            Display.getCurrent().removeFilter(SWT.Dispose, listener);
        }
    }

    private static void decide(Shell dialog, String label, String item) {
        Combo combo = Widgets.labelled(dialog, Combo.class, label);
        int index = Arrays.stream(combo.getItems()).toList().indexOf(item);
        assertThat(index).as("%s among %s", item, List.of(combo.getItems())).isNotNegative();
        combo.select(index);
        Widgets.select(combo);
        waitUntil("it is read again", () -> dialog.isDisposed() || !isReading(dialog));
    }

    private static boolean isReading(Shell dialog) {
        return Arrays.stream(Job.getJobManager().find(null)).anyMatch(job -> job.getName().startsWith("Reading"));
    }

    private static String summary(Shell dialog) {
        return Widgets.find(dialog, Label.class, label -> label.getText().contains("come")
                && label.getText().contains("in the plan")).getText();
    }

    private static List<Table> tables(Shell dialog) {
        return Widgets.all(dialog, Table.class);
    }

    @Test
    @DisplayName("shows what comes in and what does not, and takes it in one step for undo and redo")
    void takes() {
        String worker = plan(editor).getVisits().stream().filter(each -> !each.getWorkers().isEmpty()).findFirst()
                .orElseThrow().getWorkers().getFirst().getName();
        choose(sheet(editor));
        run(dialog -> {
            assertThat(summary(dialog)).startsWith(
                    "2 visits come in. One is in the plan already. 4 lines were not understood.")
                    .contains("• One column means nothing here, and nothing in it comes in: Postcode.");
            Table coming = tables(dialog).getFirst();
            assertThat(coming.getItemCount()).isEqualTo(2);
            assertThat(coming.getItem(1).getText(4)).isEqualTo("nobody yet");
            Table left = tables(dialog).get(1);
            assertThat(left.getItemCount()).isEqualTo(5);
            assertThat(left.getItem(0).getText(3)).contains("Does it mean " + worker);
            left.setSelection(0);
            left.notifyListeners(SWT.Selection, new Event());
            Widgets.select(dialog.getDefaultButton());
        });
        assertThat(plan(editor).getVisits()).hasSize(before + 2);
        Visit last = plan(editor).getVisits().getLast();
        assertThat(last.getStatus()).isEqualTo(VisitStatus.PLANNED);
        assertThat(last.getPerson().eContainer()).as("the person of this plan").isSameAs(plan(editor));
        CommandStack stack = editor.session().editingDomain().getCommandStack();
        assertThat(stack.getUndoCommand().getLabel()).isEqualTo("Take in visits");
        stack.undo();
        assertThat(plan(editor).getVisits()).hasSize(before);
        assertThat(editor.isDirty()).isFalse();
        stack.redo();
        assertThat(plan(editor).getVisits()).hasSize(before + 2);
        assertThat(told).isEmpty();
    }

    @Test
    @DisplayName("asks once for all lines what a name means, and as what visits are taken")
    void names() {
        choose(sheet(editor));
        run(dialog -> {
            decide(dialog, "Name not found", "What for “Morning call”, in 2 lines");
            decide(dialog, "It means", "Personal care");
            assertThat(summary(dialog)).startsWith("4 visits come in.");
            assertThat(Widgets.labelled(dialog, Combo.class, "Name not found").getText())
                    .isEqualTo("What for “Morning call” means Personal care");
            Combo names = Widgets.labelled(dialog, Combo.class, "Name not found");
            decide(dialog, "Name not found", Arrays.stream(names.getItems()).filter(each -> each.startsWith("Worker"))
                    .findFirst().orElseThrow());
            decide(dialog, "It means", "nobody yet");
            assertThat(summary(dialog)).startsWith("5 visits come in.");
            decide(dialog, "Taken as",
                    "actually done as it stands, where the file does not say what became of a visit");
            assertThat(tables(dialog).getFirst().getItem(0).getText(6)).isEqualTo("Done");
            Widgets.select(dialog.getDefaultButton());
        });
        List<Visit> added = plan(editor).getVisits().subList(before, before + 5);
        assertThat(added).allSatisfy(visit -> {
            assertThat(visit.getStatus()).isEqualTo(VisitStatus.DONE);
            assertThat(visit.getActualStart()).isEqualTo(visit.getStart());
        });
        assertThat(added).filteredOn(visit -> visit.getPurpose() == VisitPurpose.PERSONAL_CARE).hasSize(3);
    }

    @Test
    @DisplayName("takes a choice back, sorts by any column, and changes nothing when it is cancelled")
    void cancelled() {
        choose(sheet(editor));
        run(dialog -> {
            decide(dialog, "Name not found", "What for “Morning call”, in 2 lines");
            decide(dialog, "It means", "Review");
            decide(dialog, "It means", "Choose what it means…");
            assertThat(summary(dialog)).startsWith("2 visits come in.");
            Table left = tables(dialog).get(1);
            left.setSelection(3);
            left.notifyListeners(SWT.Selection, new Event());
            assertThat(Widgets.all(dialog, Text.class)).extracting(Text::getText)
                    .anyMatch(text -> text.endsWith(left.getItem(3).getText(3)));
            left.setSelection(0);
            left.notifyListeners(SWT.Selection, new Event());
            assertThat(Widgets.labelled(dialog, Combo.class, "Name not found").getText()).startsWith("Worker");
            assertThat(left.getItem(0).getText()).isEqualTo("4");
            left.getColumn(0).notifyListeners(SWT.Selection, new Event());
            left.getColumn(0).notifyListeners(SWT.Selection, new Event());
            assertThat(left.getItem(0).getText()).isEqualTo("8");
            dialog.traverse(SWT.TRAVERSE_ESCAPE);
        });
        assertThat(plan(editor).getVisits()).hasSize(before);
        assertThat(editor.isDirty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "05/03/2026,14:00,14:45,Nobody of that name,,Review, | No visit comes in",
            "'' | Every visit of this file is in the plan already" })
    @DisplayName("has nothing to take where nothing comes in, and says why")
    void nothing(String row, String why) {
        String there = sheet(editor).lines().skip(6).findFirst().orElseThrow();
        choose(HEAD + (row.isEmpty() ? there : row) + '\n');
        run(dialog -> {
            assertThat(dialog.getDefaultButton().isEnabled()).isFalse();
            assertThat(Widgets.all(dialog, Text.class)).extracting(
                    Text::getText).anyMatch(text -> text.contains(why));
            assertThat(Widgets.labelled(dialog, Combo.class, "Name not found").isEnabled()).isEqualTo(!row.isEmpty());
        });
    }

    @Test
    @DisplayName("records what became of planned visits when the box is ticked, in the same step for undo")
    void outcomes() {
        Visit planned = plan(editor).getVisits().stream()
                .filter(each -> each.getStatus() == VisitStatus.PLANNED && !each.getWorkers().isEmpty()).findFirst()
                .orElseThrow();
        choose("Client,Carer,Start,Minutes,Clock in,Actual minutes,Visit type\n" + planned.getPerson().getName() + ','
                + planned.getWorkers().getFirst().getName() + ',' + planned.getStart() + ','
                + planned.getDurationMinutes() + ',' + planned.getStart().plusMinutes(5) + ",33,Review\n");
        run(dialog -> {
            assertThat(dialog.getDefaultButton().isEnabled()).isFalse();
            Button box = Widgets.find(dialog, Button.class, each -> (each.getStyle() & SWT.CHECK) != 0);
            box.setSelection(true);
            Widgets.select(box);
            assertThat(dialog.getDefaultButton().isEnabled()).isTrue();
            Widgets.select(dialog.getDefaultButton());
        });
        assertThat(planned.getStatus()).isEqualTo(VisitStatus.DONE);
        assertThat(planned.getActualMinutes()).isEqualTo(33);
        assertThat(plan(editor).getVisits()).hasSize(before);
        editor.session().editingDomain().getCommandStack().undo();
        assertThat(planned.getStatus()).isEqualTo(VisitStatus.PLANNED);
        assertThat(planned.getActualStart()).isNull();
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    @DisplayName("says so when a file is no sheet of visits")
    void noSheet() {
        choose("Apples,Pears\n1,2\n");
        WorkbenchCommands.run("org.rapport.ui.importVisits");
        waitUntil("it is told", () -> !told.isEmpty());
        assertThat(told.getFirst()).contains("No row with the names of columns was found", "Nothing was changed");
    }

    @Test
    @DisplayName("leaves out what the plan has by the time it is taken")
    void changedMeanwhile() {
        choose(sheet(editor));
        run(dialog -> {
            Visit same = plan(editor).getVisits().getFirst();
            editor.session().execute("Plan by hand", () -> {
                Visit visit = RapportFactory.eINSTANCE.createVisit();
                visit.setPerson(same.getPerson());
                visit.setStart(LocalDateTime.parse("2026-03-06T14:00"));
                visit.setDurationMinutes(30);
                plan(editor).getVisits().add(visit);
            });
            Widgets.select(dialog.getDefaultButton());
        });
        assertThat(plan(editor).getVisits()).hasSize(before + 2);
        assertThat(told).containsExactly("One visit was not added, because the plan was changed meanwhile.");
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.model.CircleMember;
import org.rapport.model.Consent;
import org.rapport.model.ConsentAnswer;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.ServicePlan;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.FileChoice;
import org.rapport.ui.internal.WorkbenchCommands;
import org.rapport.ui.internal.editor.PlanEditor;
import org.rapport.ui.internal.work.Opening;

@DisplayName("Export")
class ExportTests extends WorkbenchTest {

    private final List<String> told = new ArrayList<>();

    private final List<Path> opened = new ArrayList<>();

    private PlanEditor editor;

    private Path file;

    private int answer;

    @BeforeEach
    void openPlan() {
        editor = open(riverside());
        file = folder.resolve("out");
        Ask.answerBy((question, choices) -> {
            told.add(question);
            return answer;
        });
        Opening.openBy(opened::add);
    }

    @AfterEach
    void closeAgain() {
        Opening.openBy(null);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', value = {
            "findings: what the checks ask | text to read | findings.txt | Riverside",
            "findings: what the checks ask | JSON, for programs | findings.json | '{'",
            "findings: what the checks ask | SARIF, for tools that review | findings.sarif | '{'",
            "figures of people: visits, continuity, goals attained | CSV, for spreadsheets | people.csv | file,at,",
            "figures of working relationships: minutes together | CSV, for spreadsheets | relationships.csv | file,at,",
            "figures of workers: minutes a week and how they are used | CSV, for spreadsheets | workers.csv | file,at,",
            "all figures in one document | JSON, for programs | figures.json | '{'",
            "visits: one in each row | CSV, for spreadsheets | visits.csv | file,id,person" })
    @DisplayName("writes what is chosen, whole, beside the plan unless said otherwise: ")
    void kinds(String what, String format, String name, String begins) throws IOException {
        export(dialog -> {
            choose(dialog, "What", what);
            choose(dialog, "As", format);
            assertThat(Widgets.labelled(dialog, Text.class, "File").getText()).endsWith("riverside " + name);
        });
        waitLong("it is told", () -> !told.isEmpty());
        assertThat(told).containsExactly("It was written into " + folder.resolve("riverside " + name));
        assertThat(Files.readString(folder.resolve("riverside " + name))).startsWith(begins).containsAnyOf("Ada",
                "Nia Pugh", "TIME-21");
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).noneMatch(each -> each.getFileName().toString().startsWith(".export"));
        }
        assertThat(opened).isEmpty();
    }

    @Test
    @DisplayName("tells findings at their lines while the file is as the window shows it")
    void lines() throws IOException {
        sarif();
        assertThat(file).content().contains("\"startLine\"", "\"uri\": \"riverside.rapport\"");
        editor.session().execute("Rename", () -> plan(editor).setName("Another name"));
        sarif();
        assertThat(file).content().doesNotContain("\"startLine\"").contains("\"ruleId\"");
    }

    private void sarif() {
        told.clear();
        export(dialog -> {
            choose(dialog, "As", "SARIF, for tools that review");
            Widgets.labelled(dialog, Text.class, "File").setText(file.toString());
        });
        waitLong("it is told", () -> !told.isEmpty());
    }

    @Test
    @DisplayName("writes a worker’s calendar of some days, and opens the folder where it lies")
    void calendar() {
        ServicePlan plan = plan(editor);
        String worker = plan.getVisits().getFirst().getWorkers().getFirst().getName();
        String first = plan.getVisits().getFirst().getStart().toLocalDate().toString();
        answer = 1;
        export(dialog -> {
            choose(dialog, "What", "a calendar of somebody’s visits");
            choose(dialog, "Whose", worker);
            assertThat(Widgets.labelled(dialog, Text.class, "File").getText()).endsWith("visits of " + worker + ".ics");
            Widgets.labelled(dialog, Text.class, "First day").setText("tomorrow");
            assertThat(dialog.getDefaultButton().isEnabled()).isFalse();
            Widgets.labelled(dialog, Text.class, "First day").setText(first);
            Widgets.labelled(dialog, Text.class, "Last day").setText(first);
            FileChoice.answerBy(chooser -> file.toString());
            Widgets.press(dialog, "Choose…");
            assertThat(Widgets.labelled(dialog, Text.class, "File").getText()).isEqualTo(file + ".ics");
            // A picture for the guide shows no folder of this machine.
            Text name = Widgets.labelled(dialog, Text.class, "File");
            String real = name.getText();
            name.setText("riverside visits of " + worker + ".ics");
            Picture.of(dialog, "export-dialog");
            name.setText(real);
        });
        waitLong("it is opened", () -> !opened.isEmpty());
        assertThat(opened).containsExactly(folder);
        assertThat(Path.of(file + ".ics")).content().startsWith("BEGIN:VCALENDAR")
                .contains("DTSTART:" + first.replace("-", "")).doesNotContain("DTSTART:" + first.substring(0, 4)
                        + first.substring(5, 7) + "31");
    }

    @Test
    @DisplayName("offers a relative the visits only while the person shares them")
    void consent() {
        Person person = RapportFactory.eINSTANCE.createPerson();
        person.setName("Zoe");
        CircleMember relative = RapportFactory.eINSTANCE.createCircleMember();
        relative.setName("Rosa");
        person.getCircle().add(relative);
        editor.session().execute("Add", () -> plan(editor).getPeople().add(person));
        assertThat(offered("Rosa, as Zoe shares them")).contains("Zoe has not agreed to share anything with Rosa");
        editor.session().execute("Share", () -> {
            Consent consent = RapportFactory.eINSTANCE.createConsent();
            consent.setRecipient(relative);
            consent.setScope("visits");
            consent.setAnswer(ConsentAnswer.GIVEN);
            person.getConsents().add(consent);
        });
        assertThat(offered("Rosa, as Zoe shares them")).isEmpty();
    }

    /** Why somebody’s calendar is not offered; empty when it is. */
    private String offered(String whose) {
        StringBuilder why = new StringBuilder();
        Dialogs.in("Export", dialog -> {
            choose(dialog, "What", "a calendar of somebody’s visits");
            choose(dialog, "Whose", whose);
            if (!dialog.getDefaultButton().isEnabled()) {
                why.append(Widgets.all(dialog, Text.class).stream().map(Text::getText).toList());
            }
        });
        WorkbenchCommands.run("org.rapport.ui.export");
        return why.toString();
    }

    @Test
    @DisplayName("leaves everything as it was when it is cancelled")
    void cancel() throws IOException {
        Files.writeString(file, "as it was");
        export(dialog -> Widgets.labelled(dialog, Text.class, "File").setText(file.toString()));
        List<Job> jobs = Arrays.stream(Job.getJobManager().find(null))
                .filter(job -> job.getName().equals("Exporting out")).toList();
        assertThat(jobs).isNotEmpty();
        jobs.forEach(Job::cancel);
        waitUntil("the work has ended", () -> jobs.stream().allMatch(job -> job.getState() == Job.NONE));
        assertThat(file).hasContent("as it was");
        assertThat(told).isEmpty();
    }

    @Test
    @DisplayName("says where it cannot be written, and what to do")
    void unwritable() throws IOException {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        Dialogs.in("Export", dialog -> {
            Widgets.labelled(dialog, Text.class, "File").setText(folder.resolve("none").resolve("x.txt").toString());
            assertThat(dialog.getDefaultButton().isEnabled()).isFalse();
            Widgets.labelled(dialog, Text.class, "File").setText(gone.resolve("x.txt").toString());
            remove(gone);
            Widgets.select(dialog.getDefaultButton());
        });
        WorkbenchCommands.run("org.rapport.ui.export");
        waitLong("it is told", () -> !told.isEmpty());
        assertThat(told.getFirst()).contains(gone.toString(), "Nothing was written. Choose another file");
    }

    private static void remove(Path empty) {
        assertThat(empty.toFile().delete()).isTrue();
    }

    private static void choose(Shell dialog, String label, String text) {
        Combo combo = Widgets.labelled(dialog, Combo.class, label);
        assertThat(combo.indexOf(text)).as("“%s” among %s", text, List.of(combo.getItems())).isNotNegative();
        combo.select(combo.indexOf(text));
        combo.notifyListeners(SWT.Selection, new Event());
        pump();
    }

    private static void export(Consumer<Shell> what) {
        Dialogs.in("Export", dialog -> {
            what.accept(dialog);
            Widgets.select(dialog.getDefaultButton());
            assertThat(dialog.isDisposed()).as("the dialogue was answered").isTrue();
        });
        WorkbenchCommands.run("org.rapport.ui.export");
    }
}

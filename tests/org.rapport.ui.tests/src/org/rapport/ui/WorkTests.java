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
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.ServicePlan;
import org.rapport.model.io.Plans;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.FileChoice;
import org.rapport.ui.internal.WorkbenchCommands;
import org.rapport.ui.internal.editor.PlanEditor;
import org.rapport.ui.internal.work.Opening;

@DisplayName("Commands that take their time")
class WorkTests extends WorkbenchTest {

    private final List<String> told = new ArrayList<>();

    private final List<Path> opened = new ArrayList<>();

    private PlanEditor editor;

    @BeforeEach
    void openPlan() {
        editor = open(firstPlan());
        Ask.answerBy((question, choices) -> {
            told.add(question);
            return 0;
        });
        Opening.openBy(opened::add);
    }

    @AfterEach
    void closeAgain() {
        Opening.openBy(null);
    }

    @Test
    @DisplayName("write a report into the folder chosen, and open it")
    void report() throws IOException {
        run("report", "Report", dialog -> {
            Combo readers = Widgets.labelled(dialog, Combo.class, "For");
            assertThat(readers.getItemCount()).isEqualTo(4);
            Text day = Widgets.labelled(dialog, Text.class, "As of");
            String usual = day.getText();
            day.setText("someday");
            assertThat(dialog.getDefaultButton().isEnabled()).isFalse();
            day.setText(usual);
            Widgets.labelled(dialog, Text.class, "Folder").setText(folder.resolve("out").toString());
            Picture.of(dialog, "report-dialog");
            Widgets.select(dialog.getDefaultButton());
        });
        waitLong("it is opened, or something told", () -> opened.size() + told.size() > 0);

        assertThat(told).isEmpty();
        assertThat(opened).singleElement().satisfies(file -> assertThat(file).exists());
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst(".*[.]", "")))
                    .contains("html", "pdf");
        }
    }

    @Test
    @DisplayName("leave nothing behind when they are cancelled")
    void cancel() {
        Path out = folder.resolve("cancelled");
        run("report", "Report", dialog -> {
            Widgets.labelled(dialog, Text.class, "Folder").setText(out.toString());
            Widgets.select(dialog.getDefaultButton());
        });
        List<Job> jobs = Arrays.stream(Job.getJobManager().find(null))
                .filter(job -> job.getName().contains("Writing the report")).toList();
        assertThat(jobs).isNotEmpty();
        jobs.forEach(Job::cancel);
        waitUntil("the work has ended", () -> jobs.stream().allMatch(job -> job.getState() == Job.NONE));
        assertThat(out).doesNotExist();
        assertThat(opened).isEmpty();
    }

    @Test
    @DisplayName("say what went wrong, where, and what to do")
    void failing() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        run("report", "Report", dialog -> {
            Widgets.labelled(dialog, Text.class, "Folder").setText(file.resolve("below").toString());
            Widgets.select(dialog.getDefaultButton());
        });
        waitUntil("it is told", () -> !told.isEmpty());
        assertThat(told).singleElement().satisfies(
                words -> assertThat(words).contains(file.toString(), "Choose another folder"));
    }

    @Test
    @DisplayName("check the whole plan as of a day")
    void check() {
        run("check", "Check the plan", dialog -> {
            Widgets.labelled(dialog, Text.class, "As of").setText("2026-03-10");
            Widgets.select(dialog.getDefaultButton());
        });
        waitUntil("it is told", () -> !told.isEmpty());
        assertThat(told.getFirst()).contains("10 Mar 2026", "checks were asked", "The findings view goes by");
    }

    @Test
    @DisplayName("take over the standards of another plan, after saying what changes, and undo takes them back")
    void importing() throws IOException {
        Path other = riverside();
        ServicePlan theirs = Plans.load(other);
        theirs.getStandards().setShortVisitMinutes(47);
        Plans.save(theirs, other);
        int before = plan(editor).getStandards().getShortVisitMinutes();
        FileChoice.answerBy(dialog -> other.toString());

        WorkbenchCommands.run("org.rapport.ui.import");
        waitUntil("they are taken over", () -> plan(editor).getStandards().getShortVisitMinutes() == 47);
        assertThat(told.getFirst()).contains("shortVisitMinutes: 47, not " + before);
        editor.session().editingDomain().getCommandStack().undo();
        assertThat(plan(editor).getStandards().getShortVisitMinutes()).isEqualTo(before);
    }

    @Test
    @DisplayName("say so when another plan cannot be read")
    void importingWhatIsNoPlan() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.rapport"), "<no-plan/>");
        FileChoice.answerBy(dialog -> broken.toString());
        WorkbenchCommands.run("org.rapport.ui.import");
        waitUntil("it is told", () -> !told.isEmpty());
        assertThat(told.getFirst()).contains("broken.rapport", "Nothing was changed");
    }

    @Test
    @DisplayName("stop at once when they are cancelled while they read or reckon, and leave the plan as it is")
    void cancelWhileWorking() throws IOException {
        Path other = riverside();
        FileChoice.answerBy(dialog -> other.toString());
        assertThat(cancelledWhileRunning("Reading the standards",
                () -> WorkbenchCommands.run("org.rapport.ui.import"))).isTrue();
        assertThat(cancelledWhileRunning("Working out repeating visits", () -> run("rollOut",
                "Roll out repeating visits", dialog -> Widgets.select(dialog.getDefaultButton())))).isTrue();

        Path sheet = Files.writeString(folder.resolve("rota.csv"), "Client,Start,Minutes\nAda,2026-03-02 09:00,30\n");
        FileChoice.answerBy(dialog -> sheet.toString());
        assertThat(cancelledWhileRunning("Reading the visits",
                () -> WorkbenchCommands.run("org.rapport.ui.importVisits"))).isTrue();

        assertThat(told).isEmpty();
        assertThat(editor.isDirty()).isFalse();
    }

    /** Cancels a job when it begins to run. @return whether it ended as cancelled */
    private static boolean cancelledWhileRunning(String name, Runnable begin) {
        AtomicReference<IStatus> ended = new AtomicReference<>();
        IJobChangeListener listener = new JobChangeAdapter() {
            @Override
            public void running(IJobChangeEvent event) {
                if (event.getJob().getName().startsWith(name)) {
                    event.getJob().cancel();
                }
            }

            @Override
            public void done(IJobChangeEvent event) {
                if (event.getJob().getName().startsWith(name)) {
                    ended.set(event.getResult());
                }
            }
        };
        Job.getJobManager().addJobChangeListener(listener);
        try {
            begin.run();
            waitUntil("it has ended", () -> ended.get() != null);
            return ended.get().getSeverity() == IStatus.CANCEL;
        } finally {
            Job.getJobManager().removeJobChangeListener(listener);
        }
    }

    private static void run(String command, String title, Consumer<Shell> what) {
        Dialogs.in(title, dialog -> {
            what.accept(dialog);
            assertThat(dialog.isDisposed()).as("the dialogue was answered").isTrue();
        });
        WorkbenchCommands.run("org.rapport.ui." + command);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.AnswerFinding;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.CheckRun;
import org.rapport.checks.Finding;
import org.rapport.checks.FixField;
import org.rapport.checks.FixKind;
import org.rapport.checks.QuickFix;
import org.rapport.model.FindingOverride;
import org.rapport.model.Identifiable;
import org.rapport.model.RapportPackage.Literals;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.WorkbenchCommands;
import org.rapport.ui.internal.editor.PlanEditor;
import org.rapport.ui.internal.findings.FindingsView;
import org.rapport.ui.internal.fixes.FixDesk;

@DisplayName("Quick fixes in the workbench")
class QuickFixTests extends WorkbenchTest {

    private static final String QUICK_FIX = "org.rapport.ui.quickFix";

    private PlanEditor editor;

    private FindingsView view;

    private Composite area;

    @BeforeEach
    void openRiverside() {
        editor = open(riverside());
        view = view(FindingsView.ID);
        area = Widgets.find(shell(), Tree.class, each -> each.getColumnCount() == 4).getParent().getParent();
    }

    @Test
    @DisplayName("of every kind there is do what they promise, and undo takes each back")
    void everyKind() {
        editor.session().execute("More to ask", () -> new MoreToAsk(plan(editor)).add());
        Set<String> wanted = CheckRegistry.installed().checks().stream()
                .flatMap(check -> check.descriptor().fixes().stream()).map(FixKind::id)
                .collect(Collectors.toCollection(TreeSet::new));
        wanted.add(AnswerFinding.KIND.id());
        Set<String> applied = new HashSet<>();
        List<Finding> asking = editor.session().refreshFindings().findings().stream()
                .filter(each -> !each.isOverridden()).toList();
        for (Finding finding : asking) {
            for (QuickFix fix : FixDesk.of(editor.session()).offer(finding).fixes()) {
                if (applied.add(fix.kind().id())) {
                    apply(finding, fix);
                }
            }
        }
        assertThat(applied).containsAll(wanted);
    }

    /** Applies a fix by its button, sees that its finding is answered, and takes it back by one undo. */
    private void apply(Finding asked, QuickFix fix) {
        Finding finding = editor.session().findings().findings().stream()
                .filter(each -> each.check() == asked.check() && each.element() == asked.element()
                        && each.message().equals(asked.message()))
                .findFirst().orElseThrow();
        var before = EcoreUtil.copy(plan(editor));
        view.select(List.of(finding));
        String label = fix.isReady() ? fix.title() : fix.title() + "…";
        waitForButton(label);
        if (!fix.isReady()) {
            Dialogs.in(fix.kind().name(), dialog -> {
                fill(dialog, fix);
                ok(dialog);
            });
        }
        Widgets.press(area, label);
        assertThat(EcoreUtil.equals(before, plan(editor))).as(label).isFalse();
        boolean answers = fix.kind().equals(AnswerFinding.KIND);
        assertThat(run().findings().stream().filter(each -> each.check() == finding.check()
                && each.element() == finding.element() && each.message().equals(finding.message())
                && each.isOverridden() == answers).count()).as(label).isEqualTo(answers ? 1 : 0);
        assertThat(stack().getUndoCommand().getLabel()).isEqualTo(fix.title());
        stack().undo();
        assertThat(EcoreUtil.equals(before, plan(editor))).as(label + " undone").isTrue();
        run();
    }

    /** Says for each field what is asked: the first choice, and something for the rest. */
    private static void fill(Shell dialog, QuickFix fix) {
        for (FixField field : fix.fields()) {
            if (field.required() && field.suggested() == null) {
                Control control = behind(dialog, field.label());
                switch (field.type()) {
                    case CHOICE -> {
                        ((Combo) control).select(0);
                        Widgets.select(control);
                    }
                    case DAY -> ((Text) control).setText("2026-04-12");
                    case NUMBER -> ((Text) control).setText(Integer.toString(field.most()));
                    case WORDS -> ((Text) control).setText("As we said on Monday");
                }
            }
        }
    }

    private static Control behind(Shell dialog, String label) {
        Label found = Widgets.find(dialog, Label.class, each -> each.getText().replace("&", "").startsWith(label));
        List<Control> siblings = Arrays.asList(found.getParent().getChildren());
        return siblings.get(siblings.indexOf(found) + 1);
    }

    private static void ok(Shell dialog) {
        Button ok = dialog.getDefaultButton();
        waitUntil("it can be done: " + texts(dialog), ok::isEnabled);
        Widgets.select(ok);
    }

    private static List<String> texts(Shell dialog) {
        return Widgets.all(dialog, Text.class).stream().map(Text::getText).toList();
    }

    @Test
    @DisplayName("answer with a reason that must be given, until a day still to come, and the finding asks again")
    void answers() {
        Finding finding = select("TIME-01").getFirst();
        view.select(List.of(finding));
        int before = plan(editor).getOverrides().size();
        waitForButton("Answer with a reason…");
        Dialogs.in(AnswerFinding.KIND.name(), dialog -> {
            Button ok = dialog.getDefaultButton();
            assertThat(ok.isEnabled()).isFalse();
            ((Text) behind(dialog, "The reason")).setText("As they like it");
            ((Text) behind(dialog, "Who gives it")).setText("Team lead");
            Text until = (Text) behind(dialog, "Until when");
            for (String unclear : List.of("sometime", "2026-03-01")) {
                until.setText(unclear);
                pumpFor(250);
                assertThat(ok.isEnabled()).as(unclear).isFalse();
                assertThat(texts(dialog)).anyMatch(text -> text.contains("Until when it holds: "));
            }
            until.setText("2199-01-31");
            pumpFor(250);
            Picture.of(dialog, "findings-answer");
            ok(dialog);
        });
        pressWhenThere("Answer with a reason…");

        FindingOverride given = plan(editor).getOverrides().getLast();
        assertThat(plan(editor).getOverrides()).hasSize(before + 1);
        assertThat(given.getReason()).isEqualTo("As they like it");
        assertThat(given.getBy()).isEqualTo("Team lead");
        assertThat(given.getExpiresOn()).hasToString("2199-01-31");
        assertThat(given.getElement()).isSameAs(finding.element());
        assertThat(given.getOn()).isEqualTo(run().at());
        assertThat(Widgets.all(area, StyledText.class)).anyMatch(text -> text.getText().contains("\nAs they like it"));
        Picture.of(shell(), "findings-answered");

        pressWhenThere("Let it ask again");
        assertThat(plan(editor).getOverrides()).hasSize(before);
        stack().undo();
        stack().undo();
        assertThat(plan(editor).getOverrides()).hasSize(before);
    }

    @Test
    @DisplayName("answer many findings at once, in one step for undo")
    void answersMany() {
        List<Finding> chosen = select("PLAN-04");
        assertThat(chosen).hasSizeGreaterThan(1);
        int before = plan(editor).getOverrides().size();
        waitForButton("Answer with a reason (" + chosen.size() + ")…");
        Dialogs.in(AnswerFinding.KIND.name(), dialog -> {
            ((Text) behind(dialog, "The reason")).setText("Talked about");
            ((Text) behind(dialog, "Who gives it")).setText("Team lead");
            ok(dialog);
        });
        pressWhenThere("Answer with a reason (" + chosen.size() + ")…");
        waitUntil("they are answered", () -> plan(editor).getOverrides().size() == before + chosen.size());
        stack().undo();
        assertThat(plan(editor).getOverrides()).hasSize(before);
    }

    @Test
    @DisplayName("plan for many findings at once, and say which were left as they are, and why")
    void plansMany() {
        List<Finding> chosen = select("TIME-21");
        assertThat(chosen).hasSizeGreaterThan(1);
        StringBuilder told = new StringBuilder();
        Ask.answerBy((question, choices) -> {
            told.append(question);
            return 0;
        });
        pressWhenThere("Book who is missing (" + chosen.size() + ")");
        waitUntil("they are booked", editor::isDirty);
        pump();
        long left = run().findings().stream().filter(each -> each.check().id().equals("TIME-21")).count();
        assertThat(left).isLessThan(chosen.size());
        assertThat(told.isEmpty()).isEqualTo(left == 0);
        stack().undo();
        assertThat(run().findings().stream().filter(each -> each.check().id().equals("TIME-21")).count())
                .isEqualTo(chosen.size());
    }

    @Test
    @DisplayName("for many leave the plan untouched when they are cancelled or it was changed meanwhile")
    void manyInVain() {
        String book = "Book who is missing (" + select("TIME-21").size() + ")";
        String name = plan(editor).getName();
        boolean[] ended = new boolean[1];
        JobChangeAdapter cancelling = new JobChangeAdapter() {
            @Override
            public void running(IJobChangeEvent event) {
                if (event.getJob().getName().startsWith("Book who is missing")) {
                    event.getJob().cancel();
                }
            }

            @Override
            public void done(IJobChangeEvent event) {
                ended[0] |= event.getResult().getSeverity() == IStatus.CANCEL;
            }
        };
        during(cancelling, () -> {
            pressWhenThere(book);
            waitUntil("it is cancelled", () -> ended[0]);
        });
        assertThat(editor.isDirty()).isFalse();

        StringBuilder told = new StringBuilder();
        Ask.answerBy((question, choices) -> {
            told.append(question);
            return 0;
        });
        JobChangeAdapter editing = new JobChangeAdapter() {
            @Override
            public void running(IJobChangeEvent event) {
                if (event.getJob().getName().startsWith("Book who is missing")) {
                    shell().getDisplay().syncExec(() -> editor.session().set(plan(editor), Literals.NAMED_ELEMENT__NAME,
                            "Changed meanwhile"));
                }
            }
        };
        during(editing, () -> {
            pressWhenThere(book);
            waitUntil("it is told", () -> !told.isEmpty());
        });
        assertThat(told.toString()).startsWith("The plan was changed meanwhile");
        stack().undo();
        assertThat(editor.isDirty()).isFalse();
        assertThat(plan(editor).getName()).isEqualTo(name);
    }

    private static void during(JobChangeAdapter listener, Runnable what) {
        Job.getJobManager().addJobChangeListener(listener);
        try {
            what.run();
        } finally {
            Job.getJobManager().removeJobChangeListener(listener);
        }
    }

    @Test
    @DisplayName("are chosen by a key in the findings view, with what would change")
    void byKeyInTheView() {
        Finding finding = select("TIME-21").getFirst();
        view.select(List.of(finding));
        page().activate(view);
        Dialogs.in("What could be done", dialog -> {
            org.eclipse.swt.widgets.List ways = Widgets.find(dialog, org.eclipse.swt.widgets.List.class, any -> true);
            assertThat(ways.getItem(0)).startsWith("Book who is missing");
            assertThat(texts(dialog)).anyMatch(text -> text.contains("Then nothing asks any more"));
            Picture.of(dialog, "quick-fixes");
            ok(dialog);
        });
        WorkbenchCommands.run(QUICK_FIX);
        assertThat(run().findings()).noneMatch(each -> each.message().equals(finding.message()));
    }

    @Test
    @DisplayName("are chosen by a key for the element in focus, and where nothing is asked it is said")
    void byKeyInTheEditor() {
        Finding finding = select("PLAN-03").stream()
                .filter(each -> FixDesk.of(editor.session()).offer(each).fixes().size() > 1).findFirst().orElseThrow();
        editor.reveal(finding.element());
        page().activate(editor);
        Dialogs.in("What could be done", dialog -> {
            assertThat(Widgets.find(dialog, org.eclipse.swt.widgets.List.class, any -> true).getItems())
                    .anyMatch(way -> way.startsWith("Say on which strength"));
            dialog.close();
        });
        WorkbenchCommands.run(QUICK_FIX);
        Set<Identifiable> asked = run().findings().stream().map(Finding::element).collect(Collectors.toSet());
        editor.session().select(plan(editor).getPeople().stream().flatMap(person -> person.getStrengths().stream())
                .filter(strength -> !asked.contains(strength)).findFirst().orElseThrow());
        Ask.answerBy((question, choices) -> {
            assertThat(question).contains("ask nothing");
            return 0;
        });
        WorkbenchCommands.run(QUICK_FIX);
    }

    /** Selects all findings of a check that ask. */
    private List<Finding> select(String check) {
        List<Finding> findings = run().findings().stream()
                .filter(each -> each.check().id().equals(check) && !each.isOverridden()).toList();
        view.select(findings);
        return findings;
    }

    private void pressWhenThere(String label) {
        waitForButton(label);
        Widgets.press(area, label);
        run();
    }

    private void waitForButton(String label) {
        waitUntil("there is a button " + label, () -> Widgets.all(area, Button.class).stream()
                .anyMatch(each -> each.getText().equals(label)));
    }

    private CheckRun run() {
        CheckRun run = editor.session().refreshFindings();
        pump();
        return run;
    }

    private CommandStack stack() {
        return editor.session().editingDomain().getCommandStack();
    }
}

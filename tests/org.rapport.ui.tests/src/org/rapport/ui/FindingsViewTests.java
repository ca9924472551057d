// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.CheckRun;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Visit;
import org.rapport.ui.internal.WorkbenchCommands;
import org.rapport.ui.internal.editor.PlanEditor;
import org.rapport.ui.internal.findings.FindingsView;

@DisplayName("The findings view")
class FindingsViewTests extends WorkbenchTest {

    private PlanEditor editor;

    private Composite area;

    private Tree tree;

    @BeforeEach
    void openRiverside() {
        editor = open(riverside());
        view(FindingsView.ID);
        area = Widgets.find(shell(), Tree.class, each -> each.getColumnCount() == 4).getParent().getParent()
                .getParent().getParent();
        tree = Widgets.find(area, Tree.class, each -> true);
        group("Person");
        Widgets.find(area, Text.class, each -> true).setText("");
        pump();
    }

    @Test
    @DisplayName("shows every finding, under the people they are about, the person who needs most first")
    void groupsByPerson() {
        assertThat(messages()).containsExactlyInAnyOrderElementsOf(
                run().findings().stream().map(Finding::message).toList());
        assertThat(tree.getItemCount()).isGreaterThan(3);
        Finding worst = (Finding) tree.getItem(0).getItem(0).getData();
        assertThat(worst.severity()).isEqualTo(run().findings().getFirst().severity());
        Picture.of(shell(), "findings");
    }

    @Test
    @DisplayName("groups by check and by severity, and counts what is in each group")
    void groupsOtherwise() {
        group("Check");
        assertThat(tree.getItemCount())
                .isEqualTo(run().findings().stream().map(each -> each.check().id()).distinct().count());
        group("Severity");
        assertThat(Arrays.stream(tree.getItems()).map(item -> item.getText().split(" – ")[0]))
                .isSubsetOf("Must change", "Worth changing", "Worth knowing").isNotEmpty();
        assertThat(Arrays.stream(tree.getItems()).mapToInt(TreeItem::getItemCount).sum())
                .isEqualTo(run().findings().size());
    }

    @Test
    @DisplayName("finds words, hides severities, says so when nothing is left, and shows everything again")
    void filters() {
        Text words = Widgets.find(area, Text.class, each -> true);
        words.setText("time-01");
        pump();
        assertThat(messages()).isNotEmpty().hasSize(
                (int) run().findings().stream().filter(each -> each.check().id().equals("TIME-01")).count());
        words.setText("no such thing");
        pump();
        assertThat(tree.isVisible()).isFalse();
        Widgets.follow(area, "Show all findings");
        assertThat(tree.isVisible()).isTrue();
        Button warnings = Widgets.find(area, Button.class, each -> each.getText().endsWith("worth changing"));
        assertThat(warnings.getText()).startsWith(run().count(Severity.WARNING) + " ");
        warnings.setSelection(false);
        Widgets.select(warnings);
        assertThat(findings()).noneMatch(each -> each.severity() == Severity.WARNING);
        warnings.setSelection(true);
        Widgets.select(warnings);
        assertThat(findings()).hasSameSizeAs(run().findings());
    }

    @Test
    @DisplayName("follows edits, and keeps what is selected")
    void isLive() {
        Finding first = choose("TIME-01");
        editor.session().execute("Shorten", () -> ((Visit) first.element()).setDurationMinutes(1));
        waitUntil("the finding is asked anew", () -> run().findings().stream().noneMatch(first::equals));
        assertThat(tree.getSelection()).singleElement().satisfies(item -> {
            assertThat(((Finding) item.getData()).element()).isSameAs(first.element());
            assertThat(((Finding) item.getData()).measured()).isEqualTo(1);
        });
        editor.session().editingDomain().getCommandStack().undo();
        waitUntil("it is as before", () -> messages().contains(first.message()));
    }

    @Test
    @DisplayName("opens and closes a group by a double click or Enter")
    void opensGroups() {
        TreeItem group = tree.getItem(tree.getItemCount() - 1);
        boolean before = group.getExpanded();
        tree.setSelection(group);
        for (boolean now : new boolean[] { !before, before }) {
            Event open = new Event();
            open.item = group;
            tree.notifyListeners(SWT.DefaultSelection, open);
            pump();
            assertThat(group.getExpanded()).isEqualTo(now);
        }
    }

    @Test
    @DisplayName("takes edits back while the keyboard is in the list")
    void undoes() {
        view(FindingsView.ID);
        Visit visit = (Visit) choose("TIME-01").element();
        int before = visit.getDurationMinutes();
        editor.session().execute("Shorten", () -> visit.setDurationMinutes(1));
        pump();
        WorkbenchCommands.run("org.eclipse.ui.edit.undo");
        assertThat(visit.getDurationMinutes()).isEqualTo(before);
        WorkbenchCommands.run("org.eclipse.ui.edit.redo");
        assertThat(visit.getDurationMinutes()).isEqualTo(1);
    }

    @Test
    @DisplayName("says why a finding matters, what to do and where the rule comes from, and goes to its element")
    void explainsAndReveals() {
        Finding finding = choose("PLAN-03");
        assertThat(labels()).contains(finding.check().why(), finding.check().whatToDo(), finding.source(),
                finding.message());
        editor.session().select(null);
        tree.notifyListeners(SWT.DefaultSelection, new Event());
        pump();
        assertThat(editor.session().selection()).isSameAs(finding.element());
        assertThat(page().getActivePart()).isSameAs(editor);
        Picture.of(shell(), "findings-detail");
    }

    @Test
    @DisplayName("that has the whole window keeps it when a finding is chosen; elsewhere the plan comes up")
    void keepsTheWindow() {
        IWorkbenchPartReference reference = page().findViewReference(FindingsView.ID);
        page().setPartState(reference, IWorkbenchPage.STATE_MAXIMIZED);
        pumpFor(300);
        tree.setFocus();
        Finding finding = choose("PLAN-03");
        pumpFor(300);
        assertThat(editor.session().selection()).isSameAs(finding.element());
        assertThat(page().getPartState(reference)).isEqualTo(IWorkbenchPage.STATE_MAXIMIZED);
        assertThat(isEditorSeen()).isFalse();
        assertThat(tree.isVisible()).isTrue();

        tree.notifyListeners(SWT.DefaultSelection, new Event());
        pumpFor(300);
        assertThat(isEditorSeen()).as("going there is asked for by Enter").isTrue();
        assertThat(editor.session().selection()).isSameAs(finding.element());
        assertThat(page().isPageZoomed()).as("and the window is as it was before").isFalse();
    }

    private static boolean isEditorSeen() {
        return Widgets.all(shell(), CTabFolder.class).stream().anyMatch(folder -> folder.isVisible()
                && Arrays.stream(folder.getItems()).anyMatch(item -> item.getText().equals("Overview")));
    }

    private CheckRun run() {
        return editor.session().findings();
    }

    private void group(String by) {
        Combo combo = Widgets.find(area, Combo.class, each -> true);
        combo.select(combo.indexOf(by));
        Widgets.select(combo);
        expand();
    }

    private void expand() {
        Arrays.stream(tree.getItems()).forEach(item -> {
            Event event = new Event();
            event.item = item;
            tree.notifyListeners(SWT.Expand, event);
            item.setExpanded(true);
        });
        pump();
    }

    /** Selects the first finding of a check that asks, as a click does. */
    private Finding choose(String check) {
        expand();
        TreeItem item = Arrays.stream(tree.getItems()).flatMap(group -> Arrays.stream(group.getItems()))
                .filter(each -> ((Finding) each.getData()).check().id().equals(check)
                        && !((Finding) each.getData()).isOverridden())
                .findFirst().orElseThrow();
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
        pump();
        return (Finding) item.getData();
    }

    private List<Finding> findings() {
        expand();
        return Arrays.stream(tree.getItems()).flatMap(group -> Arrays.stream(group.getItems()))
                .map(item -> (Finding) item.getData()).toList();
    }

    private List<String> messages() {
        return findings().stream().map(Finding::message).toList();
    }

    private List<String> labels() {
        return Stream.concat(
                Widgets.all(area, Label.class).stream().map(label -> label.getText().replace("&&", "&")),
                Widgets.all(area, StyledText.class).stream().flatMap(text -> text.getText().lines())).toList();
    }
}

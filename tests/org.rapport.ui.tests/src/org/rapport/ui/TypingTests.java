// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Goal;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.ui.internal.editor.PlanEditor;

@DisplayName("Whoever writes a plan")
class TypingTests extends WorkbenchTest {

    private PlanEditor editor;

    private Person person;

    @BeforeEach
    void openRiverside() {
        editor = open(riverside());
        person = plan(editor).getPeople().getFirst();
        shell().forceActive();
    }

    @Test
    @DisplayName("adds something, and types its first words")
    void addsAndTypes() {
        reveal(person.getStrengths().getFirst());
        Widgets.press(body(), "Add");
        pump();

        assertThat(shell().getDisplay().getFocusControl())
                .isSameAs(Widgets.labelled(body(), Text.class, "In the person’s words"));
    }

    @Test
    @DisplayName("adds a goal while looking at how far another is, and types it")
    void addsGoal() {
        reveal(person.getGoals().getFirst());
        Widgets.all(body(), CTabFolder.class).getLast().setSelection(2);
        Widgets.press(body(), "Add");
        pump();

        assertThat(shell().getDisplay().getFocusControl())
                .isSameAs(Widgets.labelled(body(), Text.class, "In the person’s words"));
    }

    @Test
    @DisplayName("leaves a long field by the Tab key, as any other")
    void leavesByTab() {
        reveal(person);
        Text matters = Widgets.labelled(body(), Text.class, "What matters to me");
        for (int way : List.of(SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS)) {
            Event tab = new Event();
            tab.detail = way;
            tab.doit = false;
            matters.notifyListeners(SWT.Traverse, tab);
            assertThat(tab.doit).as("is a way out").isTrue();
        }
    }

    @Test
    @DisplayName("scrolls past choices and sliders without changing them")
    void scrollsPast() {
        reveal(person);
        Combo model = Widgets.labelled(body(), Combo.class, "Where support happens");
        ScrolledComposite form = form(model);
        assertThat(form.getVerticalBar().isVisible()).as("there is more than has room").isTrue();
        int before = form.getOrigin().y;
        assertThat(wheel(model, -3)).as("changes the choice").isFalse();
        int scrolled = form.getOrigin().y;
        assertThat(scrolled).isGreaterThan(before);
        assertThat(wheel(model, 2)).isFalse();
        assertThat(form.getOrigin().y).isLessThan(scrolled);

        Goal goal = person.getGoals().getFirst();
        reveal(goal);
        Widgets.all(body(), CTabFolder.class).getLast().setSelection(2);
        Widgets.select(Widgets.all(body(), CTabFolder.class).getLast());
        assertThat(wheel(Widgets.find(body(), Scale.class, Control::isVisible), 1)).isFalse();
    }

    @Test
    @DisplayName("finds every tab and field of a person on the screen of a laptop, with their map beside")
    void laptop() {
        Point usual = shell().getSize();
        try {
            shell().setSize(1280, 740);
            reveal(person.getGoals().getFirst().getSteps().getFirst());
            List<String> hidden = new ArrayList<>();
            for (CTabFolder folder : Widgets.all(body(), CTabFolder.class)) {
                for (CTabItem tab : folder.getItems()) {
                    if (!tab.isShowing()) {
                        hidden.add(tab.getText());
                    }
                }
            }
            assertThat(hidden).as("tabs that have no place").isEmpty();
            assertThat(Widgets.all(body(), ScrolledComposite.class)).filteredOn(Control::isVisible)
                    .hasSizeGreaterThan(2)
                    .allSatisfy(form -> assertThat(form.getContent().getSize().x)
                            .isLessThanOrEqualTo(form.getClientArea().width));
            Picture.of(shell(), "people-laptop");
        } finally {
            shell().setSize(usual);
            pump();
        }
    }

    private static boolean wheel(Control control, int count) {
        Event wheel = new Event();
        wheel.count = count;
        control.notifyListeners(SWT.MouseVerticalWheel, wheel);
        pump();
        return wheel.doit;
    }

    private static ScrolledComposite form(Control control) {
        Composite parent = control.getParent();
        while (!(parent instanceof ScrolledComposite)) {
            parent = parent.getParent();
        }
        return (ScrolledComposite) parent;
    }

    private void reveal(Identifiable element) {
        editor.reveal(element);
        pump();
    }

    private Composite body() {
        return editor.getActivePageInstance().getManagedForm().getForm();
    }
}

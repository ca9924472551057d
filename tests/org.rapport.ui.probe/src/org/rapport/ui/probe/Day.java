// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.probe;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.views.IViewDescriptor;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.ui.PlanEditors;
import org.rapport.ui.PlanSession;

/** What a day with a plan asks of the windows: pages, views, typing, moving visits. Says how long each stood still. */
final class Day {

    private static final String VIEWS = "org.rapport.ui.";

    private static final List<String> PAGES = List.of("people", "team", "time", "overview");

    private static final int LOOK = 400;

    private static final int BETWEEN_KEYS = 60;

    private final Steps steps;

    private final Consumer<String> says;

    private final BusyTimes busy;

    Day(Steps steps, Consumer<String> says, BusyTimes busy) {
        this.steps = steps;
        this.says = says;
        this.busy = busy;
    }

    void live() {
        FormEditor editor = (FormEditor) steps.inDisplay(() -> Steps.page().getActiveEditor());
        for (int round = 1; round <= 2; round++) {
            String nth = round == 1 ? "for the first time" : "again";
            for (String page : PAGES) {
                measure("page " + page + " " + nth, () -> editor.setActivePage(VIEWS + page));
            }
            for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
                if (view.getId().startsWith(VIEWS)) {
                    measure("view " + view.getLabel() + " " + nth, () -> show(view.getId()));
                }
            }
        }
        people();
        typing();
        visits();
    }

    private void people() {
        for (Person person : steps.inDisplay(() -> Steps.session().plan().getPeople().stream().limit(3).toList())) {
            measure("going to " + person.getName(), () -> reveal(person));
        }
    }

    private void typing() {
        Person person = steps.inDisplay(() -> Steps.session().plan().getPeople().getFirst());
        steps.inDisplay(() -> reveal(person));
        Text field = steps.inDisplay(() -> longText(Steps.page().getActiveEditor().getSite().getShell()));
        busy.restart();
        for (char letter : "She laughs when the dog comes in.".toCharArray()) {
            steps.inDisplay(() -> {
                field.append(String.valueOf(letter));
                return null;
            });
            Steps.pause(BETWEEN_KEYS);
        }
        steps.inDisplay(() -> {
            field.notifyListeners(SWT.FocusOut, new Event());
            return null;
        });
        tell("typing");
    }

    private void visits() {
        PlanSession session = steps.inDisplay(Steps::session);
        for (String id : steps.inDisplay(
                () -> session.plan().getVisits().stream().skip(20).limit(5).map(Visit::getId).toList())) {
            measure("moving a visit", () -> session.execute("Move", () -> {
                Visit visit = (Visit) session.element(id);
                visit.setStart(visit.getStart().plusMinutes(15));
            }));
        }
        for (CommandStack edits = session.editingDomain().getCommandStack(); steps.inDisplay(edits::canUndo);) {
            measure("undoing", edits::undo);
        }
    }

    private void measure(String what, Runnable action) {
        busy.restart();
        steps.inDisplay(() -> {
            action.run();
            return null;
        });
        tell(what);
    }

    private void tell(String what) {
        Steps.pause(LOOK);
        steps.settle();
        busy.tell(what, says);
    }

    private Object reveal(Person person) {
        try {
            PlanEditors.reveal(Steps.page(), Steps.session(), person);
            return null;
        } catch (PartInitException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void show(String view) {
        try {
            Steps.page().showView(view, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Text longText(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Text text && text.isVisible() && (text.getStyle() & SWT.MULTI) != 0
                    && text.getEditable()) {
                return text;
            }
            if (child instanceof Composite composite && child.isVisible()) {
                Text found = longText(composite);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}

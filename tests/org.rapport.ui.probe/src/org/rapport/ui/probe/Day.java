// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.probe;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.handlers.IHandlerService;
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
        board();
    }

    /** Another look at the week, and a draft of it. */
    private void board() {
        measure("view of the board", () -> show(VIEWS + "board"));
        for (String rows : List.of("By person", "By worker", "By person", "By worker")) {
            measure("rows of the board " + rows, () -> choose(rows));
        }
        for (int round = 1; round <= 2; round++) {
            measure("starting a draft", () -> command(VIEWS + "startDraft"));
            steps.waitUntil("there is a draft", () -> button("Discard") != null);
            tell("having started a draft");
            measure("discarding a draft", () -> button("Discard").notifyListeners(SWT.Selection, new Event()));
        }
    }

    private static void choose(String item) {
        Combo combo = find(Steps.page().getWorkbenchWindow().getShell(), Combo.class,
                each -> each.isVisible() && each.indexOf(item) >= 0);
        combo.select(combo.indexOf(item));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    static Button button(String text) {
        return find(Steps.page().getWorkbenchWindow().getShell(), Button.class,
                each -> each.isVisible() && each.getText().equals(text));
    }

    static void command(String id) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void people() {
        for (Person person : steps.inDisplay(() -> Steps.session().plan().getPeople().stream().limit(3).toList())) {
            measure("going to " + person.getName(), () -> reveal(person));
        }
    }

    private void typing() {
        Person person = steps.inDisplay(() -> Steps.session().plan().getPeople().getFirst());
        steps.inDisplay(() -> reveal(person));
        Text field = steps.inDisplay(() -> find(Steps.page().getActiveEditor().getSite().getShell(), Text.class,
                each -> each.isVisible() && (each.getStyle() & SWT.MULTI) != 0 && each.getEditable()));
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

    static <C extends Control> C find(Composite parent, Class<C> kind, Predicate<C> fits) {
        for (Control child : parent.getChildren()) {
            C found = kind.isInstance(child) && fits.test(kind.cast(child)) ? kind.cast(child)
                    : child instanceof Composite composite ? find(composite, kind, fits) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

}

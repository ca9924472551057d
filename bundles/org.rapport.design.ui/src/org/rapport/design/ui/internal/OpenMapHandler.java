// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.checks.Messages;
import org.rapport.design.ui.PlanMap;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.text.Labels;
import org.rapport.ui.ActivePlan;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.PersonOf;

/** Opens a map of the plan that the window works on: about the person in focus, or the one who is chosen. */
public final class OpenMapHandler extends AbstractHandler {

    private static final Messages TEXTS = Messages.of(OpenMapHandler.class);

    private static final String KIND = "org.rapport.design.ui.openMap.kind";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Shell shell = window.getShell();
        PlanSession plan = ActivePlan.in(window.getActivePage()).session();
        if (plan == null) {
            Ask.tell(shell, TEXTS.text("open.title"), TEXTS.text("open.no.plan"));
            return null;
        }
        PlanMap kind = PlanMap.valueOf(event.getParameter(KIND));
        Identifiable about = kind.isAbout(plan.plan()) ? plan.plan() : person(shell, plan);
        if (about != null) {
            MapOpening.open(shell, plan, kind, about);
        }
        return null;
    }

    private static Person person(Shell shell, PlanSession plan) {
        Person inFocus = PersonOf.element(plan.selection());
        List<Person> people = plan.plan().getPeople();
        if (inFocus != null || people.size() == 1) {
            return inFocus != null ? inFocus : people.getFirst();
        }
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(
                person -> Labels.of((Person) person)));
        dialog.setTitle(TEXTS.text("open.title"));
        dialog.setMessage(TEXTS.text("open.about"));
        dialog.setElements(people.toArray());
        return dialog.open() == Window.OK ? (Person) dialog.getFirstResult() : null;
    }
}

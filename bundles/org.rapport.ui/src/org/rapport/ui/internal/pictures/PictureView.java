// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.pictures;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.rapport.checks.CheckRun;
import org.rapport.checks.Messages;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.ui.PlanListener;
import org.rapport.ui.PlanSession;
import org.rapport.ui.PlanView;
import org.rapport.ui.internal.Follow;
import org.rapport.ui.internal.PersonOf;

/** Base of views that show pictures of the plan, about the person in focus. While nobody sees it, nothing is drawn. */
abstract class PictureView extends PlanView {

    private static final Messages MESSAGES = Messages.of(PictureView.class);

    private final IPartListener2 visibility = new Visibility();

    private final List<Action> zooms = new ArrayList<>();

    private String personId;

    private boolean stale;

    /** Draws what is to be seen anew. Only called while there is a plan. */
    abstract void draw();

    /** The pictures that can be zoomed. */
    abstract List<PictureCanvas> canvases();

    /** The person in focus, or else the first; null when the plan has nobody. */
    final Person person() {
        List<Person> people = session().plan().getPeople();
        Identifiable found = session().element(personId);
        return found instanceof Person person && people.contains(person) ? person
                : people.isEmpty() ? null : people.getFirst();
    }

    /** Shows another person. */
    final void show(Person person) {
        personId = person.getId();
        drawSoon();
    }

    /** Brings an element of a picture into focus, where it is seen. */
    final void choose(String id) {
        Identifiable element = session() == null ? null : session().element(id);
        if (element != null) {
            Follow.show(getSite().getPage(), session(), element);
        }
    }

    /** Puts zoom into the toolbar of the view; called once, when the pictures are made. */
    final void addZoom() {
        getSite().getPage().addPartListener(visibility);
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(zoom("zoom.fit", () -> canvases().forEach(each -> each.zoom(Zoom.FIT))));
        bar.add(new Separator());
        bar.add(zoom("zoom.actual", () -> canvases().forEach(each -> each.zoom(Zoom.ACTUAL))));
        bar.add(new Separator());
        bar.add(zoom("zoom.smaller", () -> canvases().forEach(each -> each.zoom(Zoom.smaller(each.factor())))));
        bar.add(zoom("zoom.larger", () -> canvases().forEach(each -> each.zoom(Zoom.larger(each.factor())))));
    }

    private Action zoom(String key, Runnable what) {
        Action action = new Action(MESSAGES.text(key)) {
            @Override
            public void run() {
                what.run();
            }
        };
        action.setToolTipText(MESSAGES.text(key + ".tip"));
        zooms.add(action);
        return action;
    }

    @Override
    protected void planOpened(PlanSession plan) {
        zooms.forEach(each -> each.setEnabled(true));
        follow(plan.selection());
        drawSoon();
    }

    @Override
    protected void planClosed() {
        zooms.forEach(each -> each.setEnabled(false));
    }

    @Override
    protected PlanListener listener() {
        return new PlanListener() {
            @Override
            public void findingsChanged(CheckRun run) {
                drawSoon();
            }

            @Override
            public void selected(Identifiable element) {
                if (follow(element)) {
                    drawSoon();
                }
            }
        };
    }

    private boolean follow(Identifiable element) {
        Person person = PersonOf.element(element);
        if (person == null || person.getId() == null || person.getId().equals(personId)) {
            return false;
        }
        personId = person.getId();
        return true;
    }

    /** In a turn of its own for each view, so that the window can do other things in between. */
    private void drawSoon() {
        if (!stale) {
            stale = true;
            getSite().getShell().getDisplay().asyncExec(this::drawIfSeen);
        }
    }

    private void drawIfSeen() {
        if (stale && session() != null && getSite().getPage() != null && getSite().getPage().isPartVisible(this)) {
            stale = false;
            draw();
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(visibility);
        super.dispose();
    }

    /** Draws when the view comes to be seen. */
    private final class Visibility implements IPartListener2 {

        @Override
        public void partVisible(IWorkbenchPartReference part) {
            drawIfSeen();
        }
    }
}

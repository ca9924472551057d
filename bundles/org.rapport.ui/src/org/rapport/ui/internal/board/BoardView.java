// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.time.LocalDate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.rapport.checks.CheckRun;
import org.rapport.checks.Messages;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.Visit;
import org.rapport.model.VisitPattern;
import org.rapport.model.Worker;
import org.rapport.model.calc.VisitTimes;
import org.rapport.ui.PlanEditors;
import org.rapport.ui.PlanListener;
import org.rapport.ui.PlanSession;
import org.rapport.ui.PlanView;
import org.rapport.ui.internal.Log;
import org.rapport.ui.internal.WorkbenchCommands;
import org.rapport.ui.internal.draft.Draft;
import org.rapport.ui.internal.draft.Drafts;
import org.rapport.ui.internal.form.Removal;
import org.rapport.ui.internal.draft.WhatIfView;

/** The roster board: a week or a day of the plan, by worker or by person, to look at and to plan on. */
public final class BoardView extends PlanView implements BoardActions.Outside {

    /** Its id. */
    public static final String ID = "org.rapport.ui.board";

    private static final Messages MESSAGES = Messages.of(BoardView.class);

    private BoardCanvas canvas;

    private BoardTools tools;

    private BoardLegend legend;

    private BoardInput input;

    private Link voice;

    private DraftBanner banner;

    private final PlanListener shownListener = new ShownListener();

    private final Runnable draftListener = this::draftChanged;

    /** The plan, or the draft beside it. */
    private PlanSession shown;

    @Override
    protected String emptyText() {
        return MESSAGES.text("view.empty");
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        banner = new DraftBanner(area);
        tools = new BoardTools(area, this);
        legend = new BoardLegend(area);
        canvas = new BoardCanvas(area);
        voice = new Link(area, SWT.WRAP);
        voice.addListener(SWT.Selection, event -> goToVisits());
        canvas.setVoice(text -> say(text.replace("&", "&&").replace("<", "‹").replace(">", "›")));
        area.setLayout(new BoardLayout(banner.control(), tools.control(), legend.control(), canvas, voice));
        BoardActions actions = new BoardActions(canvas, this);
        input = new BoardInput(canvas, actions);
        new BoardKeys(canvas, actions, input, tools);
        new BoardMenu(canvas, actions);
        new BoardAccess(canvas);
        tools.connect(canvas, actions);
        Drafts.addListener(draftListener);
        return area;
    }

    @Override
    protected void planOpened(PlanSession plan) {
        shown = null;
        showPlanOrDraft(plan);
    }

    /** There is another draft, or none, or the other one of both is to be shown. */
    private void draftChanged() {
        if (session() != null) {
            showPlanOrDraft(session());
        }
    }

    private void showPlanOrDraft(PlanSession plan) {
        Draft draft = Drafts.of(plan);
        PlanSession now = draft != null && draft.isShown() ? draft.session() : plan;
        if (now != shown) {
            input.cancel();
            listenTo(now);
            showState(new BoardState(now), now != plan);
            follow(now.selection());
        }
        banner.show(draft);
    }

    private void listenTo(PlanSession now) {
        if (canvas.state() != null) {
            canvas.state().session().removeListener(shownListener);
        }
        shown = now;
        if (now != null) {
            now.addListener(shownListener);
        }
    }

    private void showState(BoardState now, boolean draft) {
        BoardState before = canvas.state();
        now.setDraft(draft);
        if (before != null) {
            now.setByPerson(before.isByPerson());
            now.setByPurpose(before.isByPurpose());
            if (before.session().file().equals(now.session().file())) {
                now.setPeriod(before.contents().period());
            }
        }
        canvas.show(now);
        tools.update();
        legend.show(now);
        updateHistory();
        sayWhatToDo();
    }

    @Override
    protected PlanListener listener() {
        return new PlanListener() {
            @Override
            public void planChanged() {
                banner.show(Drafts.of(session()));
            }

            @Override
            public void selected(Identifiable element) {
                if (shown != session() && element != null) {
                    shown.select(shown.element(element.getId()));
                }
            }
        };
    }

    /** Hears of what is on the board, plan or draft. */
    private final class ShownListener implements PlanListener {

        @Override
        public void planChanged() {
            input.cancel();
            canvas.state().refresh();
            canvas.layoutBoard();
            sayFocus();
            updateHistory();
            banner.show(Drafts.of(session()));
        }

        @Override
        public void planReplaced() {
            // The whole view is made anew.
        }

        @Override
        public void findingsChanged(CheckRun run) {
            if (canvas.state().session().plan() == run.plan()) {
                canvas.state().findingsChanged();
                canvas.redraw();
            }
        }

        @Override
        public void selected(Identifiable element) {
            follow(element);
            if (shown != session() && element != null) {
                session().select(session().element(element.getId()));
            }
        }
    }

    @Override
    protected PlanSession edited() {
        return shown;
    }

    private void follow(Identifiable element) {
        if (element instanceof Worker || element instanceof Person) {
            int row = canvas.geometry().rowOf(element);
            if (row >= 0) {
                canvas.revealRow(row);
            }
        } else if (canvas.state().follow(element)) {
            canvas.layoutBoard();
            canvas.reveal(canvas.state().focus());
            tools.update();
            sayFocus();
        }
    }

    private void sayFocus() {
        BoardBar focus = canvas.state().focus();
        if (focus == null) {
            sayWhatToDo();
        } else {
            canvas.say(BoardWords.whole(focus, canvas.state().findings(focus.visit())));
        }
    }

    @Override
    public void setFocus() {
        if (session() == null) {
            super.setFocus();
        } else {
            canvas.setFocus();
        }
    }

    @Override
    public void dispose() {
        Drafts.removeListener(draftListener);
        listenTo(null);
        super.dispose();
    }

    /** First day of the week shown. */
    public LocalDate monday() {
        return BoardPeriod.weekOf(canvas.state().contents().period().first()).first();
    }

    /** Starts a draft of the week shown; or shows the draft there is, or the plan again. */
    void draft() {
        Draft draft = Drafts.of(session());
        if (draft == null) {
            WorkbenchCommands.run(WhatIfView.COMMAND);
        } else {
            Drafts.show(draft, !draft.isShown());
        }
    }

    @Override
    public void open(Visit visit) {
        new VisitDialog(getSite().getShell(), shown, visit).open();
    }

    @Override
    public boolean isToGo(Visit visit) {
        return Removal.isWanted(getSite().getShell(), shown.plan(), visit);
    }

    @Override
    public void goTo(Visit visit) {
        try {
            VisitPattern repeated = visit.getPattern();
            PlanEditors.reveal(getSite().getPage(), session(),
                    session().element(repeated != null ? repeated.getId() : visit.getPerson().getId()));
        } catch (PartInitException failed) {
            Log.error("A visit could not be shown in its editor", failed);
        }
    }

    @Override
    public void whoCouldGo(BoardBar bar) {
        WhoCouldGoDialog dialog = new WhoCouldGoDialog(getSite().getShell(), bar, canvas.state().contents().index());
        dialog.open();
        if (dialog.chosen() != null) {
            VisitChange change = VisitChange.none(bar.visit()).given(dialog.instead(), dialog.chosen());
            new BoardActions(canvas, this).change(change, dialog.chosen());
        }
    }

    @Override
    public void periodChanged() {
        tools.update();
        sayWhatToDo();
    }

    /** What to draw with is another: by worker or by person, by familiarity or by purpose. */
    void lookChanged() {
        canvas.layoutBoard();
        canvas.reveal(canvas.state().focus());
        legend.show(canvas.state());
        sayWhatToDo();
    }

    private void say(String text) {
        voice.setText(text);
        voice.setToolTipText(text);
    }

    private void sayWhatToDo() {
        BoardContents contents = canvas.state().contents();
        if (shown.plan().getWorkers().isEmpty() && !canvas.state().isByPerson()) {
            say(MESSAGES.text("empty.team"));
        } else if (shown.plan().getPeople().isEmpty()) {
            say(MESSAGES.text("empty.people"));
        } else if (shown.plan().getVisits().isEmpty()) {
            say(MESSAGES.text("empty.visits"));
        } else if (contents.isEmpty()) {
            say(MESSAGES.text("empty.period"));
        } else if (canvas.state().focus() == null) {
            say(MESSAGES.text("hint"));
        }
    }

    /** Shows the days nearest to those shown on which there are visits. */
    private void goToVisits() {
        LocalDate first = canvas.state().contents().period().first();
        shown.plan().getVisits().stream().filter(visit -> visit.getStart() != null)
                .min((one, other) -> Long.compare(daysFrom(first, one), daysFrom(first, other)))
                .ifPresent(visit -> new BoardActions(canvas, this).show(
                        canvas.state().contents().period().at(VisitTimes.start(visit).toLocalDate())));
        canvas.setFocus();
    }

    private static long daysFrom(LocalDate day, Visit visit) {
        return Math.abs(VisitTimes.start(visit).toLocalDate().toEpochDay() - day.toEpochDay());
    }

    /** The board itself. */
    public BoardCanvas canvas() {
        return canvas;
    }

    /** What is said below the board. */
    public String said() {
        return voice.getText();
    }
}

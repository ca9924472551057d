// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rapport.checks.Finding;
import org.rapport.checks.LiveChecks;
import org.rapport.checks.Messages;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;
import org.rapport.ui.PlanSession;

/** What the board shows and what is in focus on it, whatever it looks like; and the changes made on it. */
public final class BoardState {

    private static final Messages MESSAGES = Messages.of(BoardState.class);

    private static final int USUAL_MINUTES = 45;

    private final PlanSession session;

    private BoardPeriod period;

    private boolean byPerson;

    private boolean byPurpose;

    private boolean draft;

    private BoardContents contents;

    private BoardBar focus;

    private Map<Identifiable, List<Finding>> findings = new HashMap<>();

    private final Trial trial;

    /** Shows the week that the checks look at. */
    public BoardState(PlanSession session) {
        this.session = session;
        trial = new Trial(session);
        period = BoardPeriod.weekOf(startDay(session));
        refresh();
        findingsChanged();
    }

    private static LocalDate startDay(PlanSession session) {
        LocalDate at = session.findings().at();
        LocalDate start = session.plan().getPeriodStart();
        LocalDate end = session.plan().getPeriodEnd();
        boolean outside = start != null && at.isBefore(start) || end != null && at.isAfter(end);
        return outside && start != null ? start : at;
    }

    /** The plan. */
    public PlanSession session() {
        return session;
    }

    /** The rows and visits shown. */
    public BoardContents contents() {
        return contents;
    }

    /** Looks through the plan again. */
    public void refresh() {
        contents = BoardContents.of(PlanIndex.of(session.plan()), period, byPerson, MESSAGES.text("row.to.fill"));
        if (focus != null) {
            Identifiable subject = byPerson ? focus.visit().getPerson() : focus.worker();
            focus = focus.visit().eContainer() == null ? null : BoardFocus.of(contents, focus.visit(), subject);
        }
        trial.planChanged();
    }

    /** Takes over what the checks found last. */
    public void findingsChanged() {
        findings = new HashMap<>();
        for (Finding finding : session.findings().findings()) {
            if (!finding.isOverridden() && finding.element() instanceof Visit visit) {
                findings.computeIfAbsent(visit, absent -> new ArrayList<>()).add(finding);
            }
        }
    }

    /** What the checks found about a visit, worst first. */
    public List<Finding> findings(Visit visit) {
        return findings.getOrDefault(visit, List.of());
    }

    /** Whether the rows are people, not workers. */
    public boolean isByPerson() {
        return byPerson;
    }

    /** Says whether the rows are people. */
    public void setByPerson(boolean people) {
        byPerson = people;
        refresh();
    }

    /** Whether colours say what visits are for, not how well worker and person know each other. */
    public boolean isByPurpose() {
        return byPurpose;
    }

    /** Says whether colours say what visits are for. */
    public void setByPurpose(boolean purpose) {
        byPurpose = purpose;
    }

    /** Whether this is a draft beside the plan. */
    public boolean isDraft() {
        return draft;
    }

    void setDraft(boolean beside) {
        draft = beside;
    }

    /** Shows other days. */
    public void setPeriod(BoardPeriod other) {
        period = other;
        refresh();
    }

    /** The bar in focus; null when none is. */
    public BoardBar focus() {
        return focus;
    }

    /** Brings a bar into focus, here and for everybody who follows. */
    public void setFocus(BoardBar bar) {
        focus = bar;
        if (bar != null) {
            session.select(bar.visit());
        }
    }

    /** Follows what came into focus elsewhere. @return whether the board shows it now */
    public boolean follow(Identifiable element) {
        if (focus != null && focus.visit() == element) {
            return false;
        }
        if (element instanceof Visit visit && visit.getStart() != null) {
            return show(visit);
        }
        return false;
    }

    /** Brings a visit into focus, on its own days. */
    public boolean show(Visit visit) {
        if (!period.contains(VisitTimes.start(visit))) {
            setPeriod(period.at(VisitTimes.start(visit).toLocalDate()));
        }
        focus = BoardFocus.of(contents, visit, null);
        return focus != null;
    }

    /** What a change would bring and settle. */
    public LiveChecks.Change tryOut(VisitChange change) {
        return trial.of(change);
    }

    /** Makes a change: one step for undo. Keeps the visit in focus. @param row whose row it is in afterwards */
    public void change(VisitChange change, Worker row) {
        if (change.isNone()) {
            return;
        }
        session.execute(label(change), change::apply);
        refresh();
        if (!contents.period().contains(VisitTimes.start(change.visit()))) {
            setPeriod(period.at(VisitTimes.start(change.visit()).toLocalDate()));
        }
        setFocus(BoardFocus.of(contents, change.visit(), byPerson ? change.visit().getPerson() : row));
    }

    /**
     * Plans a visit more, in one step for undo, and brings it into focus.
     *
     * @param worker who goes; null for nobody yet
     */
    public Visit add(Person person, Worker worker, LocalDateTime start) {
        Visit visit = RapportFactory.eINSTANCE.createVisit();
        visit.setPerson(person);
        visit.setStart(start);
        visit.setDurationMinutes(USUAL_MINUTES);
        if (worker != null) {
            visit.getWorkers().add(worker);
        }
        session.execute(MESSAGES.format("change.add", Labels.name(person), Labels.moment(start)),
                () -> session.plan().getVisits().add(visit));
        refresh();
        setFocus(BoardFocus.of(contents, visit, byPerson ? person : worker));
        return visit;
    }

    /** What undo calls a change. */
    static String label(VisitChange change) {
        VisitChange before = VisitChange.none(change.visit());
        Person person = change.visit().getPerson();
        if (change.person() == person && !change.workers().equals(before.workers())) {
            return MESSAGES.format("change.give", Labels.name(person), Labels.names(change.workers()));
        }
        if (change.person() != person) {
            return MESSAGES.format("change.person", Labels.name(change.person()), Labels.name(person));
        }
        boolean stretched = change.minutes() != before.minutes();
        return stretched
                ? MESSAGES.format("change.stretch", Labels.name(person), change.minutes())
                : MESSAGES.format("change.move", Labels.name(person), Labels.moment(change.start()));
    }
}

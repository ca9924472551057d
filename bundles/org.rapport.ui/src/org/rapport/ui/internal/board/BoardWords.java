// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.rapport.checks.Finding;
import org.rapport.checks.LiveChecks;
import org.rapport.checks.Messages;
import org.rapport.checks.Severity;
import org.rapport.model.Activity;
import org.rapport.model.Visit;
import org.rapport.model.VisitPurpose;
import org.rapport.model.VisitStatus;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.text.Labels;

/** What is said on the board, for eyes and for screen readers. */
public final class BoardWords {

    private static final Messages MESSAGES = Messages.of(BoardWords.class);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private static final int MOST = 4;

    private BoardWords() {
    }

    /** The mark of how well worker and person know each other. */
    public static String mark(Familiarity familiarity) {
        return MESSAGES.text("mark." + familiarity.name());
    }

    /** How well worker and person know each other. */
    public static String name(Familiarity familiarity) {
        return MESSAGES.text("familiarity." + familiarity.name());
    }

    /** The mark of a purpose. */
    public static String mark(VisitPurpose purpose) {
        return MESSAGES.text("purpose.mark." + purpose.name());
    }

    /** What a purpose is called. */
    public static String name(VisitPurpose purpose) {
        return Labels.words(purpose.getName());
    }

    /** A time of day, such as 09:30. */
    public static String time(LocalDateTime moment) {
        return TIME.format(moment);
    }

    /** From when to when, such as 09:30–10:15. */
    public static String span(LocalDateTime start, int minutes) {
        return MESSAGES.format("span", time(start), time(start.plusMinutes(minutes)));
    }

    /** What a draft is called where there is little room. */
    static String draft() {
        return MESSAGES.text("draft");
    }

    /** How many visits are shown. */
    static String visits(long count) {
        return MESSAGES.format("visits", count);
    }

    /** Who a bar is about, as seen from its row: the person, or in the row of a person whoever comes. */
    public static String who(BoardBar bar, boolean byPerson) {
        return byPerson ? Labels.names(bar.visit().getWorkers()) : Labels.name(bar.visit().getPerson());
    }

    /** What a worker does other than visits, and when. */
    static String activity(Activity activity) {
        return MESSAGES.format("activity", Labels.words(activity.getKind().getName()),
                span(activity.getStart(), activity.getDurationMinutes()));
    }

    /** How long a way takes, and what time there is for it. */
    static String way(BoardRow.Way way) {
        int between = (int) Duration.between(way.from(), way.until()).toMinutes();
        return MESSAGES.format(way.fits() ? "way" : "way.late", CandidateWords.hours(way.minutes()),
                CandidateWords.hours(Math.max(0, between)));
    }

    /** All there is to say of a bar, in lines. */
    public static String whole(BoardBar bar, List<Finding> findings) {
        Visit visit = bar.visit();
        StringBuilder text = new StringBuilder(MESSAGES.format("bar", Labels.name(visit.getPerson()),
                Labels.names(visit.getWorkers()), Labels.day(VisitTimes.start(visit).toLocalDate()),
                span(bar.start(), bar.minutes()), bar.minutes(), name(visit.getPurpose()),
                Labels.words(visit.getMode().getName())));
        text.append('\n').append(name(bar.familiarity()));
        if (visit.getStatus() != VisitStatus.PLANNED) {
            text.append('\n').append(Labels.words(visit.getStatus().getName()));
        }
        if (bar.isToFill()) {
            text.append('\n').append(MESSAGES.format("bar.to.fill",
                    Math.max(1, visit.getWorkersNeeded()) - visit.getWorkers().size()));
        }
        findings.stream().limit(MOST).forEach(finding -> text.append('\n').append(said(finding)));
        if (findings.size() > MOST) {
            text.append('\n').append(MESSAGES.format("findings.more", findings.size() - MOST));
        }
        return text.toString();
    }

    /** What a change would mean: when and who, then what it would bring and settle. */
    public static String outcome(VisitChange change, LiveChecks.Change outcome) {
        List<Finding> come = Trial.worstFirst(outcome.come());
        List<Finding> gone = Trial.worstFirst(outcome.gone());
        StringBuilder text = new StringBuilder(MESSAGES.format("drag", Labels.name(change.person()),
                Labels.names(change.workers()), Labels.day(change.start().toLocalDate()),
                span(change.start(), change.minutes())));
        text.append(' ').append(come.isEmpty() && gone.isEmpty() ? MESSAGES.text("drag.same")
                : MESSAGES.format("drag.findings", come.size(), gone.size()));
        come.stream().limit(2).forEach(finding -> text.append('\n').append(said(finding)));
        if (come.isEmpty()) {
            gone.stream().limit(2).forEach(finding -> text.append('\n')
                    .append(MESSAGES.format("drag.settles", finding.message())));
        }
        return text.toString();
    }

    /** The same in a few short lines, for the visit in the hand. */
    static List<String> inShort(VisitChange change, LiveChecks.Change outcome) {
        List<Finding> come = Trial.worstFirst(outcome.come());
        List<Finding> gone = Trial.worstFirst(outcome.gone());
        List<String> lines = new ArrayList<>();
        lines.add(MESSAGES.format("drag.short", Labels.name(change.person()), span(change.start(), change.minutes()),
                Labels.names(change.workers())));
        come.stream().limit(2).forEach(finding -> lines.add(said(finding)));
        if (come.size() > 2) {
            lines.add(MESSAGES.format("findings.more", come.size() - 2));
        }
        gone.stream().limit(1).forEach(finding -> lines.add(MESSAGES.format("drag.settles", finding.message())));
        return lines;
    }

    /** A finding with how much it asks for attention. */
    static String said(Finding finding) {
        return MESSAGES.format("finding", mark(finding.severity()), finding.message());
    }

    /** The mark of how much a finding asks for attention. */
    public static String mark(Severity severity) {
        return MESSAGES.text("severity." + severity.name());
    }
}

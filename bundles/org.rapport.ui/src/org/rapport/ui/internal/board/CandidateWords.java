// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.util.ArrayList;
import java.util.List;

import org.rapport.checks.Messages;
import org.rapport.model.Visit;
import org.rapport.model.calc.Candidate;

/** Why a worker would be a good choice for a visit, or not, in words. */
public final class CandidateWords {

    private static final Messages MESSAGES = Messages.of(CandidateWords.class);

    private static final int MINUTES_PER_HOUR = 60;

    private CandidateWords() {
    }

    /** Whether they can go, in a word. */
    public static String canGo(Candidate candidate) {
        return MESSAGES.text(candidate.canGo() ? "who.can" : "who.cannot");
    }

    /** What speaks against it, then what speaks for it. */
    public static String why(Candidate candidate, Visit visit) {
        List<String> reasons = new ArrayList<>();
        if (candidate.declined()) {
            reasons.add(MESSAGES.text("who.declined"));
        }
        reasons.addAll(obstacles(candidate, visit));
        if (!candidate.missingSkills().isEmpty()) {
            reasons.add(MESSAGES.format("who.skills", String.join(", ", candidate.missingSkills())));
        }
        reasons.add(candidate.known()
                ? MESSAGES.format("who.known", hours(candidate.contactMinutes()))
                : MESSAGES.text("who.new"));
        if (candidate.minutesMissing() > 0) {
            reasons.add(MESSAGES.format("who.missing", hours(candidate.minutesMissing())));
        }
        if (!candidate.sharesLanguage()) {
            reasons.add(MESSAGES.text("who.language"));
        }
        if (!candidate.withinContract()) {
            reasons.add(MESSAGES.text("who.contract"));
        }
        return String.join(MESSAGES.text("who.and"), reasons);
    }

    /** All that speaks for somebody and against, a line each, what stands in the way first. */
    public static String whole(Candidate candidate, Visit visit) {
        List<String> lines = new ArrayList<>();
        if (candidate.declined()) {
            lines.add(MESSAGES.text("whole.declined"));
        }
        lines.add(candidate.free() ? MESSAGES.text("whole.free")
                : MESSAGES.format("whole.busy", String.join("; ", obstacles(candidate, visit))));
        lines.add(candidate.missingSkills().isEmpty()
                ? MESSAGES.text("whole.skills")
                : MESSAGES.format("whole.lacks", String.join(", ", candidate.missingSkills())));
        lines.add(candidate.known()
                ? MESSAGES.format("whole.known", hours(candidate.contactMinutes()))
                : MESSAGES.text("whole.new"));
        lines.add(candidate.minutesMissing() > 0
                ? MESSAGES.format("whole.missing", hours(candidate.minutesMissing()))
                : MESSAGES.text("whole.nothing.missing"));
        lines.add(MESSAGES.text(candidate.sharesLanguage() ? "whole.language" : "whole.other.language"));
        lines.add(MESSAGES.format("whole.week", hours(candidate.travelMinutes()), hours(candidate.weekMinutes()),
                contract(candidate)));
        return String.join(System.lineSeparator(), lines);
    }

    private static List<String> obstacles(Candidate candidate, Visit visit) {
        return candidate.obstacles().stream()
                .map(obstacle -> ObstacleWords.of(obstacle, candidate.worker(), visit)).toList();
    }

    private static String contract(Candidate candidate) {
        int contracted = candidate.worker().getContractedMinutesPerWeek();
        if (contracted <= 0) {
            return MESSAGES.text("whole.no.contract");
        }
        return MESSAGES.format(candidate.withinContract() ? "whole.within" : "whole.beyond", hours(contracted));
    }

    /** Minutes in hours and minutes, such as 2 h 05 min. */
    public static String hours(int minutes) {
        return minutes < MINUTES_PER_HOUR
                ? MESSAGES.format("minutes", minutes)
                : MESSAGES.format("hours", minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR);
    }
}

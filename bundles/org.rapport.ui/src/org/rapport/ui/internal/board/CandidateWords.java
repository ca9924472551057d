// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.util.ArrayList;
import java.util.List;

import org.rapport.checks.Messages;
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
    public static String why(Candidate candidate) {
        List<String> reasons = new ArrayList<>();
        if (candidate.declined()) {
            reasons.add(MESSAGES.text("who.declined"));
        }
        if (!candidate.free()) {
            reasons.add(MESSAGES.text("who.busy"));
        }
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

    /** Minutes in hours and minutes, such as 2 h 05 min. */
    public static String hours(int minutes) {
        return minutes < MINUTES_PER_HOUR
                ? MESSAGES.format("minutes", minutes)
                : MESSAGES.format("hours", minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR);
    }
}

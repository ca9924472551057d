// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.pictures;

import java.util.ArrayList;
import java.util.List;

import org.rapport.checks.CheckRun;
import org.rapport.checks.Finding;
import org.rapport.checks.Messages;
import org.rapport.model.Person;
import org.rapport.model.calc.Window;
import org.rapport.model.metrics.PersonMetrics;
import org.rapport.ui.internal.PersonOf;

/** How continuous a person’s support is, in words: each figure with what it means. */
public final class ContinuityWords {

    private static final Messages MESSAGES = Messages.of(ContinuityWords.class);

    private static final String FAMILY = "CONT";

    private ContinuityWords() {
    }

    /**
     * The figures of a person in sentences, the plainest first.
     *
     * @param fewest visits below which the indices say nothing
     */
    public static List<String> of(PersonMetrics metrics, Window window, int fewest) {
        List<String> lines = new ArrayList<>();
        if (metrics.visits() == 0) {
            lines.add(MESSAGES.format("words.none", window.days()));
            return lines;
        }
        lines.add(MESSAGES.format("words.met", metrics.workers(), metrics.visits(), window.days(),
                metrics.minutesPerDay()));
        lines.add(MESSAGES.format("words.new", metrics.newWorkerVisits()));
        if (metrics.handOffs() != null) {
            lines.add(MESSAGES.format("words.changes", metrics.handOffs()));
        }
        if (metrics.coc() == null && metrics.upc() == null) {
            lines.add(MESSAGES.format("words.few", fewest));
        }
        add(lines, "words.coc", metrics.coc());
        add(lines, "words.secon", metrics.secon());
        add(lines, "words.upc", metrics.upc());
        add(lines, "words.hi", metrics.hi());
        add(lines, "words.mmci", metrics.mmci());
        return lines;
    }

    /** What the checks of continuity ask about a person, worst first, without what is answered. */
    public static List<String> questions(Person person, CheckRun run) {
        return run.findings().stream()
                .filter(finding -> finding.check().family().equals(FAMILY) && !finding.isOverridden()
                        && PersonOf.finding(finding) == person)
                .map(Finding::message).toList();
    }

    private static void add(List<String> lines, String key, Double value) {
        if (value != null) {
            lines.add(MESSAGES.format(key, value));
        }
    }
}

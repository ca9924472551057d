// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.findings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.text.Labels;

/**
 * Which findings are shown.
 *
 * @param words each must be somewhere in the finding, in its element or its check; in any case
 * @param severities which may be shown
 * @param answered whether those that somebody has answered are shown, too
 */
public record FindingFilter(String words, Set<Severity> severities, boolean answered) {

    /** Shows everything. */
    public static FindingFilter everything() {
        return new FindingFilter("", Set.of(Severity.values()), true);
    }

    /** Whether a finding is shown. */
    public boolean shows(Finding finding) {
        if (finding.isOverridden() && !answered || !severities.contains(finding.severity())) {
            return false;
        }
        String text = text(finding);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private static String text(Finding finding) {
        String elements = Stream.concat(Stream.of(finding.subject(), finding.element()), finding.involved().stream())
                .filter(element -> element != null).map(Labels::of).reduce("", (one, other) -> one + ' ' + other);
        return (finding.message() + ' ' + finding.check().id() + ' ' + finding.check().title() + elements)
                .toLowerCase(Locale.ROOT);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rapport.checks.compare.MetricChange;
import org.rapport.report.html.Html;

/** Who is in one of two plans alone. */
final class OnlyIn {

    private OnlyIn() {
    }

    /** Names them. @param key of the sentences, with .before and .after */
    static <R> void write(Html html, String key, List<MetricChange<R>> all, int most, Function<R, String> name) {
        names(html, key + ".before", all.stream().filter(change -> change.after() == null).map(MetricChange::before)
                .toList(), most, name);
        names(html, key + ".after", all.stream().filter(change -> change.before() == null).map(MetricChange::after)
                .toList(), most, name);
    }

    private static <R> void names(Html html, String key, List<R> rows, int most, Function<R, String> name) {
        if (!rows.isEmpty()) {
            html.element("p", Texts.format(key, rows.size(),
                    rows.stream().limit(most).map(name).collect(Collectors.joining(", "))
                            + (rows.size() > most ? " …" : "")));
        }
    }
}

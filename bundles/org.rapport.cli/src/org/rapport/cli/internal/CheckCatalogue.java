// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rapport.checks.CheckDescriptor;

/**
 * What checks there are, in the order in which they are read: by family, those of a family together, and where each
 * check, family and limit is written about. Either each check has a page of its own, or all are in one document.
 */
final class CheckCatalogue {

    static final String INDEX = "README.md";

    static final String LIMITS = "limits.md";

    private final Map<String, CheckDescriptor> checks;

    private final List<Limit> limits;

    private final boolean pages;

    private final Markdown markdown = new Markdown(this::linkOf);

    CheckCatalogue(List<CheckDescriptor> checks, boolean pages) {
        this.checks = checks.stream().collect(Collectors.toMap(CheckDescriptor::id, Function.identity(),
                (one, other) -> one, TreeMap::new));
        this.pages = pages;
        limits = Limit.ofAll(checks);
    }

    /** The checks by the name of their family, in order of id. */
    Map<String, List<CheckDescriptor>> families() {
        return checks.values().stream().collect(Collectors.groupingBy(CheckDescriptor::family,
                TreeMap::new, Collectors.toList()));
    }

    /** Every limit that any of the checks goes by, in the order of the model. */
    List<Limit> limits() {
        return limits;
    }

    /** The checks that go by a limit. */
    List<CheckDescriptor> checksBy(Limit limit) {
        return checks.values().stream().filter(check -> check.limits().contains(limit.name())).toList();
    }

    /** Whether each check has a page of its own. */
    boolean hasPages() {
        return pages;
    }

    Markdown markdown() {
        return markdown;
    }

    /** The file of a check's page. */
    static String page(CheckDescriptor check) {
        return check.id() + ".md";
    }

    /** Id and title of a check, as they stand over what is written about it. */
    static String heading(CheckDescriptor check) {
        return check.id() + ' ' + check.title();
    }

    /** Title and name of a family, as they stand over its checks. */
    static String familyHeading(CheckDescriptor any) {
        return any.familyTitle().equals(any.family()) ? any.family() : any.familyTitle() + " (" + any.family() + ')';
    }

    String link(CheckDescriptor check) {
        return pages ? page(check) : '#' + Markdown.anchor(heading(check));
    }

    String familyLink(CheckDescriptor any) {
        return (pages ? INDEX : "") + '#' + Markdown.anchor(familyHeading(any));
    }

    String link(Limit limit) {
        return (pages ? LIMITS : "") + '#' + Markdown.anchor(limit.name());
    }

    /** Where a word of a text leads: the id of a check, or the name of a limit; null when nowhere. */
    private String linkOf(String word) {
        if (checks.containsKey(word)) {
            return link(checks.get(word));
        }
        return limits.stream().filter(limit -> limit.name().equals(word)).map(this::link).findFirst().orElse(null);
    }

    /** The unit of a check in words; where it measures nothing, that it does. */
    static String unit(CheckDescriptor check) {
        String key = "unit." + check.unit().toLowerCase(Locale.ROOT);
        if (check.unit().isEmpty()) {
            return Texts.text("checks.nothing");
        }
        return Texts.has(key) ? Texts.text(key) : check.unit();
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.rapport.checks.Severity;
import org.rapport.model.text.Labels;
import org.rapport.report.Chapter;
import org.rapport.report.PersonOutlook;
import org.rapport.report.TeamContext;
import org.rapport.report.TeamSection;
import org.rapport.report.html.Html;

/**
 * Everybody by name, for services too large to leaf through: how much is asked about each, and where their pages stand
 * or by which id they are asked for. A list without scripts, so that it is searched and printed like any text.
 */
final class EverybodySection extends AbstractSection implements TeamSection {

    private record Entry(PersonOutlook outlook, String name, CollationKey key) {
    }

    EverybodySection() {
        super("everybody", 10);
    }

    @Override
    public Chapter chapter() {
        return Chapter.PEOPLE;
    }

    @Override
    public boolean appliesTo(TeamContext context) {
        return context.people().stream().anyMatch(each -> context.pages().apply(each.person()) == null);
    }

    @Override
    public void write(TeamContext context, Html html) {
        Map<String, List<Entry>> letters = byLetter(context);
        note(html, Texts.text("everybody.search"));
        html.open("p", "class", "letters", "role", "navigation", "aria-label", Texts.text("everybody.letters"));
        letters.keySet().forEach(letter -> html.element("a", letter, "href", '#' + anchor(letter)).text(" "));
        html.close();
        letters.forEach((letter, entries) -> {
            html.element("h4", letter, "id", anchor(letter)).open("ul", "class", "everybody");
            entries.forEach(entry -> write(entry, context, html));
            html.close();
        });
    }

    private static Map<String, List<Entry>> byLetter(TeamContext context) {
        Collator collator = Collator.getInstance(Locale.UK);
        List<Entry> entries = new ArrayList<>(context.people().size());
        for (PersonOutlook outlook : context.people()) {
            String name = Labels.of(outlook.person());
            entries.add(new Entry(outlook, name, collator.getCollationKey(name)));
        }
        entries.sort(Comparator.comparing(Entry::key).thenComparing(each -> each.outlook().metrics().id(),
                Comparator.nullsFirst(Comparator.naturalOrder())));
        String other = Texts.text("everybody.other");
        Map<String, List<Entry>> letters = new TreeMap<>(
                Comparator.comparing(other::equals).thenComparing(collator::compare));
        entries.forEach(each -> letters.computeIfAbsent(letter(each.name(), other), absent -> new ArrayList<>())
                .add(each));
        return letters;
    }

    /** The first letter, without accents: Élodie stands among those with E. */
    private static String letter(String name, String other) {
        String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD);
        int first = plain.isEmpty() ? ' ' : plain.codePointAt(0);
        return Character.isLetter(first) ? Character.toString(first).toUpperCase(Locale.ROOT) : other;
    }

    private static String anchor(String letter) {
        return "everybody-" + letter.codePointAt(0);
    }

    private static void write(Entry entry, TeamContext context, Html html) {
        String page = context.pages().apply(entry.outlook().person());
        html.open("li");
        Tables.link(html, entry.name(), page);
        List<String> remarks = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            int count = entry.outlook().count(severity);
            if (count > 0) {
                remarks.add(Texts.format("count." + severity.word(), count));
            }
        }
        if (page == null) {
            remarks.add(String.valueOf(entry.outlook().person().getId()));
        }
        if (!remarks.isEmpty()) {
            html.text(" ").element("span", "· " + Says.joined(remarks), "class", "soft");
        }
        html.close();
    }
}

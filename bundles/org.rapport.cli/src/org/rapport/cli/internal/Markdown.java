// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.rapport.model.RapportPackage;
import org.rapport.report.formats.Paragraph;

/**
 * Plain text as Markdown: ids of checks and names of limits lead to what is written about them, other names of the
 * model are set as code, and nothing turns into emphasis, lists or tags by accident.
 */
public final class Markdown {

    /** Characters in a line. */
    static final int WIDTH = 120;

    private static final Pattern TOKEN = Pattern.compile("(?<id>\\b[A-Z]+-\\d{2,}\\b)"
            + "|(?<name>\\b[a-z]+[A-Z]\\w*\\b|\\b[A-Z]{3,}(?:_[A-Z]+)*\\b)|(?<special>[\\\\`*_<>\\[\\]|])");

    /** What would begin a list at the start of a line. */
    private static final Pattern LIST = Pattern.compile("(?m)^([-+]|\\d+(?=[.)]))(?=[.)]?(\\s|$))");

    private static final Set<String> LITERALS = RapportPackage.eINSTANCE.getEClassifiers().stream()
            .filter(EEnum.class::isInstance).flatMap(type -> ((EEnum) type).getELiterals().stream())
            .map(EEnumLiteral::getInstance).map(Enumerator::getLiteral).collect(Collectors.toSet());

    private final UnaryOperator<String> links;

    /** @param links where a word leads; null for those that lead nowhere */
    public Markdown(UnaryOperator<String> links) {
        this.links = links;
    }

    /** Text to stand within a line. */
    public String inline(String text) {
        return TOKEN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(token((Matcher) found)));
    }

    /** Text in lines of a width that reads well. */
    public String paragraph(String text) {
        String wrapped = Paragraph.wrap(inline(text), 0, WIDTH);
        return LIST.matcher(wrapped).replaceAll(found -> Matcher.quoteReplacement(escapeStart(found.group(1))));
    }

    /** A word that leads somewhere, or stays as it is; set as code where it is a name. */
    String name(String word) {
        return link('`' + word + '`', links.apply(word));
    }

    static String link(String text, String target) {
        return target == null ? text : '[' + text + "](" + target + ')';
    }

    /** What a heading is called in addresses, as GitHub and most others reckon it. */
    public static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\s_-]", "").replace(' ', '-');
    }

    /** A row of a table. */
    static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private String token(Matcher found) {
        String text = found.group();
        if (found.group("special") != null) {
            return text.equals("<") ? "&lt;" : '\\' + text;
        }
        if (found.group("id") != null) {
            return link(text, links.apply(text));
        }
        boolean word = text.equals(text.toUpperCase(Locale.ROOT)) && !LITERALS.contains(text) && !text.contains("_");
        return word ? text : name(text);
    }

    private static String escapeStart(String start) {
        return Character.isDigit(start.charAt(0)) ? start + '\\' : '\\' + start;
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Writes HTML that is well-formed XML at the same time, and cannot be broken by what a plan says: every text and every
 * value is escaped here, names are checked, and nothing that runs or fetches can be written. What was opened has to be
 * closed; one thread at a time.
 */
public final class Html {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** What would run, fetch or embed something. */
    private static final Set<String> FORBIDDEN = Set.of("script", "iframe", "object", "embed", "link", "base", "form",
            "applet", "frame", "frameset", "img", "audio", "video", "source", "template");

    private static final Set<String> WITHOUT_CONTENT = Set.of("br", "hr", "meta", "col", "wbr");

    private final StringBuilder out = new StringBuilder();

    private final UnaryOperator<String> colours;

    private final boolean paper;

    private final Deque<String> open = new ArrayDeque<>();

    /** A part of a page, in which colours have no other meaning than their names. */
    public Html() {
        this(UnaryOperator.identity(), false);
    }

    /**
     * A part of a page.
     *
     * @param colours makes of the name of a colour what pictures say for it
     * @param paper whether the page is set as PDF, where pictures have no custom properties to look up
     */
    public Html(UnaryOperator<String> colours, boolean paper) {
        this.colours = colours;
        this.paper = paper;
    }

    /** What a picture says for a colour of the style sheet, such as ink, soft, line or bar. */
    public String colour(String name) {
        return colours.apply(name);
    }

    /** Whether the page is set as PDF. */
    public boolean isOnPaper() {
        return paper;
    }

    /** Begins a document: the declaration that makes browsers keep to the standard. */
    public Html doctype() {
        out.append("<!DOCTYPE html>\n");
        return this;
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns; one with the value null is left out
     * @throws IllegalArgumentException for a name that is none or is not to be written
     */
    public Html open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        if (WITHOUT_CONTENT.contains(element)) {
            throw new IllegalArgumentException(element + " holds nothing");
        }
        open.push(element);
        return this;
    }

    /** Closes the element opened last. @throws java.util.NoSuchElementException when none is open */
    public Html close() {
        String element = open.pop();
        out.append("</").append(element).append('>');
        if (isBlock(element)) {
            out.append('\n');
        }
        return this;
    }

    /** An element with a text. @param text may be null: then it is empty */
    public Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** An element without content, such as br. */
    public Html empty(String element, String... attributes) {
        if (!WITHOUT_CONTENT.contains(element)) {
            throw new IllegalArgumentException(element + " has to be closed");
        }
        start(element, attributes);
        out.append("/>");
        return this;
    }

    /** A text. @param text may be null: nothing */
    public Html text(String text) {
        Escape.text(text, out);
        return this;
    }

    /**
     * A style sheet of the program’s own, as it stands.
     *
     * @throws IllegalArgumentException when it fetches something, or would end the element it stands in
     */
    public Html style(String css) {
        if (css.contains("<") || css.contains("&") || css.contains("@import") || css.contains("url(")) {
            throw new IllegalArgumentException("A style sheet that fetches, or does not fit into a page");
        }
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    /**
     * A picture.
     *
     * @param svg a whole svg element
     * @throws IllegalArgumentException when it is none, or holds something that runs or fetches
     */
    public Html svg(String svg) {
        Svg.copy(svg, out);
        out.append('\n');
        return this;
    }

    /**
     * Takes over what another wrote.
     *
     * @throws IllegalArgumentException when something is open in it
     */
    public Html append(Html other) {
        if (other.depth() > 0) {
            throw new IllegalArgumentException("Not closed: " + other.open);
        }
        out.append(other.out);
        return this;
    }

    /** The depth of elements that are open, 0 when all are closed. */
    public int depth() {
        return open.size();
    }

    /** What was written. */
    @Override
    public String toString() {
        return out.toString();
    }

    private void start(String element, String... attributes) {
        if (FORBIDDEN.contains(element) || !NAME.matcher(element).matches()) {
            throw new IllegalArgumentException("No element to write: " + element);
        }
        out.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    private void attribute(String name, String value) {
        if (value == null) {
            return;
        }
        boolean leads = name.equals("href") && !value.startsWith("#");
        if (leads || name.startsWith("on") || name.equals("src") || name.equals("style")
                || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("No attribute to write: " + name);
        }
        out.append(' ').append(name).append("=\"");
        Escape.value(value, out);
        out.append('"');
    }

    private static boolean isBlock(String element) {
        return switch (element) {
            case "span", "a", "strong", "em", "b", "abbr", "td", "th", "title", "small" -> false;
            default -> true;
        };
    }
}

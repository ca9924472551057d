// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.rapport.checks.Messages;
import org.rapport.report.html.Html;

/** A page around its sections: head, contents, and what is below each heading. */
final class Page {

    private static final Messages MESSAGES = Messages.of(Page.class);

    /** A section or a group of them. @param level 2 and below */
    private record Entry(String id, String title, int level, boolean newPage, Consumer<Html> content) {
    }

    private final Medium medium;

    private final String title;

    private final List<String> lines;

    private final List<Entry> entries = new ArrayList<>();

    /**
     * Begins a page.
     *
     * @param title its heading
     * @param lines what stands below it
     */
    Page(Medium medium, String title, List<String> lines) {
        this.medium = medium;
        this.title = title;
        this.lines = lines;
    }

    /** Adds a heading with what stands below it. @param level of the heading, 2 to 6; 2 and 3 are in the contents */
    Page add(String id, String heading, int level, Consumer<Html> content) {
        entries.add(new Entry(id, heading, level, false, content));
        return this;
    }

    /** Adds the heading of a chapter, which begins on a new sheet of paper. */
    Page addChapter(String id, String heading, Consumer<Html> content) {
        entries.add(new Entry(id, heading, 2, true, content));
        return this;
    }

    /** Adds the heading of a person, which begins on a new sheet of paper: their pages are given to them alone. */
    Page addPerson(String id, String heading, boolean first) {
        entries.add(new Entry(id, heading, 3, !first, html -> html.text("")));
        return this;
    }

    @Override
    public String toString() {
        Html html = Styles.html(medium);
        if (medium == Medium.SCREEN) {
            html.doctype();
        }
        html.open("html", "lang", "en-GB", "xmlns", "http://www.w3.org/1999/xhtml");
        head(html);
        html.open("body");
        html.open("header").element("p", MESSAGES.text("brand"), "class", "brand").element("h1", title);
        lines.forEach(line -> html.element("p", line, "class", "lead"));
        html.close();
        contents(html);
        html.open("main");
        entries.forEach(entry -> write(entry, html));
        html.close();
        html.open("footer").element("p", MESSAGES.text("footer")).close();
        html.close().close();
        return html.toString();
    }

    private void head(Html html) {
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "referrer", "content", "no-referrer");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        html.element("title", title);
        html.style(Styles.of(medium));
        if (medium == Medium.PAPER) {
            bookmarks(html);
        }
        html.close();
    }

    /** What a reader of PDFs shows beside the page. */
    private void bookmarks(Html html) {
        html.open("bookmarks");
        for (Entry entry : entries) {
            if (isInContents(entry)) {
                html.element("bookmark", null, "name", entry.title, "href", "#" + entry.id);
            }
        }
        html.close();
    }

    private void contents(Html html) {
        html.open("nav", "aria-label", MESSAGES.text("contents"));
        html.element("h2", MESSAGES.text("contents"));
        html.open("ul");
        boolean inside = false;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (!isInContents(entry)) {
                continue;
            }
            if (entry.level == 2 && inside) {
                html.close().close();
                inside = false;
            }
            html.open("li").element("a", entry.title, "href", "#" + entry.id);
            if (entry.level == 2 && hasInside(i)) {
                html.open("ul");
                inside = true;
            } else {
                html.close();
            }
        }
        if (inside) {
            html.close().close();
        }
        html.close().close();
    }

    private boolean hasInside(int index) {
        return index + 1 < entries.size() && entries.get(index + 1).level == 3;
    }

    private static boolean isInContents(Entry entry) {
        return entry.level == 2 || entry.level == 3;
    }

    private void write(Entry entry, Html html) {
        html.open("section", "id", entry.id, "class",
                "level" + entry.level + (entry.newPage ? " page" : ""), "aria-labelledby", entry.id + "-heading");
        html.element("h" + entry.level, entry.title, "id", entry.id + "-heading");
        html.append(content(entry)).close();
    }

    /** What a section writes. One that fails never keeps the others from being read: it is said in its place. */
    private Html content(Entry entry) {
        Html content = Styles.html(medium);
        ReportFiles.stopIfInterrupted();
        try {
            entry.content.accept(content);
            while (content.depth() > 0) {
                content.close();
            }
            return content;
        } catch (RuntimeException | LinkageError broken) {
            return Styles.html(medium).element("p", MESSAGES.format("broken", broken.toString()), "class", "broken");
        }
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * A page of words beside something else: headings and sentences below each other, as long as they come, to read, to
 * mark and to copy from. Between them there may be areas for buttons and the like.
 */
public final class WordsPage {

    private static final int LEAST_WIDTH = 60;

    private static final int MARGIN = 12;

    private static final int BETWEEN = 5;

    private final ScrolledComposite scrolled;

    private final StringBuilder said = new StringBuilder();

    private final List<StyleRange> headings = new ArrayList<>();

    private Composite body;

    private Composite before;

    private String everything = "";

    private String shown = "";

    private boolean onlyWords;

    /** Makes an empty page. */
    public WordsPage(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.addListener(SWT.Resize, event -> fit());
        begin();
        end();
    }

    /** The page, to be laid out. */
    public Control control() {
        return scrolled;
    }

    /** Begins anew; what stood there is seen until {@link #end()}. */
    public void begin() {
        before = body;
        body = new Composite(scrolled, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        body.setLayout(layout);
        everything = "";
        onlyWords = true;
    }

    /** Shows what was written, from its beginning; what is the same as before stays where it was scrolled to. */
    public void end() {
        write();
        if (onlyWords && before != null && everything.equals(shown)) {
            body.dispose();
            body = before;
            before = null;
            return;
        }
        shown = onlyWords ? everything : "";
        scrolled.setContent(body);
        if (before != null) {
            before.dispose();
            before = null;
        }
        fit();
        scrolled.setOrigin(0, 0);
    }

    /** What the page is about. */
    public void title(String text) {
        head(text, JFaceResources.getFont(JFaceResources.BANNER_FONT));
    }

    /** What the next sentences are about. */
    public void heading(String text) {
        head(text, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    }

    /** A sentence. */
    public void text(String text) {
        if (!said.isEmpty()) {
            said.append('\n');
        }
        said.append(text);
    }

    /** A heading with a sentence below it, if there is anything to say. */
    public void part(String heading, String text) {
        if (text != null && !text.isBlank()) {
            heading(heading);
            text(text);
        }
    }

    /** Room below what was said so far for what is more than words. {@link #fit()} when something was added later. */
    public Composite area() {
        write();
        onlyWords = false;
        Composite area = new Composite(body, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = BETWEEN - 1;
        area.setLayout(layout);
        area.setLayoutData(wide());
        return area;
    }

    /** A sentence in an area, among buttons. */
    public static void text(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(wide());
    }

    private void head(String words, Font font) {
        StyleRange range = new StyleRange();
        range.font = font;
        range.start = said.isEmpty() ? 0 : said.length() + 1;
        range.length = words.length();
        headings.add(range);
        text(words);
    }

    /** Puts what was said so far on the page, as one text. */
    private void write() {
        if (said.isEmpty()) {
            return;
        }
        StyledText text = new StyledText(body, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        text.setText(said.toString());
        text.setStyleRanges(headings.toArray(StyleRange[]::new));
        text.setLineSpacing(2);
        text.setCaret(null);
        for (int line = 1; line < text.getLineCount(); line++) {
            text.setLineVerticalIndent(line, BETWEEN);
        }
        text.setBackground(body.getBackground());
        text.setLayoutData(wide());
        text.addListener(SWT.KeyDown, event -> scroll(event.keyCode));
        Named.as(text, headings.isEmpty() ? said.toString() : heading());
        everything += said + "\n";
        said.setLength(0);
        headings.clear();
    }

    private String heading() {
        StyleRange first = headings.getFirst();
        return said.substring(first.start, first.start + first.length);
    }

    private void scroll(int key) {
        ScrollBar bar = scrolled.getVerticalBar();
        int by = switch (key) {
            case SWT.ARROW_UP -> -bar.getIncrement();
            case SWT.ARROW_DOWN -> bar.getIncrement();
            case SWT.PAGE_UP -> -bar.getPageIncrement();
            case SWT.PAGE_DOWN -> bar.getPageIncrement();
            default -> 0;
        };
        scrolled.setOrigin(0, scrolled.getOrigin().y + by);
    }

    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 120;
        return data;
    }

    /** Makes room for all that is written; to be called when something was added after the end. */
    public void fit() {
        int width = Math.max(scrolled.getClientArea().width, LEAST_WIDTH);
        scrolled.setMinSize(width, body.computeSize(width, SWT.DEFAULT).y);
        body.layout(true, true);
    }
}

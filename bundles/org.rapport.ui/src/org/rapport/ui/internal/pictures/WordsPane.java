// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.pictures;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.rapport.checks.Messages;

/** A heading, sentences below it, and what the checks ask: one text to read, to mark and to copy from. */
final class WordsPane {

    private static final Messages MESSAGES = Messages.of(WordsPane.class);

    private static final int MARGIN = 12;

    private static final int BETWEEN = 5;

    private final StyledText text;

    private final StringBuilder said = new StringBuilder();

    private final List<StyleRange> headings = new ArrayList<>();

    private String heading = "";

    WordsPane(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(2);
        text.setCaret(null);
        text.setAlwaysShowScrollBars(false);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = heading;
            }
        });
    }

    void show(String title, List<String> sentences, List<String> questions) {
        heading = title;
        said.setLength(0);
        headings.clear();
        head(title, JFaceResources.getFont(JFaceResources.BANNER_FONT));
        sentences.forEach(this::say);
        if (!questions.isEmpty()) {
            head(MESSAGES.text("words.questions"),
                    JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            questions.forEach(this::say);
        }
        if (!said.toString().equals(text.getText())) {
            text.setText(said.toString());
            text.setStyleRanges(headings.toArray(StyleRange[]::new));
            for (int line = 1; line < text.getLineCount(); line++) {
                text.setLineVerticalIndent(line, BETWEEN);
            }
        }
    }

    private void head(String words, Font font) {
        StyleRange range = new StyleRange();
        range.font = font;
        range.start = said.isEmpty() ? 0 : said.length() + 1;
        range.length = words.length();
        headings.add(range);
        say(words);
    }

    private void say(String words) {
        if (!said.isEmpty()) {
            said.append('\n');
        }
        said.append(words);
    }
}

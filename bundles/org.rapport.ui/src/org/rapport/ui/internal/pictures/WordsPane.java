// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.pictures;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapport.checks.Messages;

/** A heading, sentences below it, and what the checks ask. */
final class WordsPane {

    private static final Messages MESSAGES = Messages.of(WordsPane.class);

    private final ScrolledComposite scrolled;

    private Composite body;

    WordsPane(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.addListener(SWT.Resize, event -> fit());
    }

    void show(String heading, List<String> sentences, List<String> questions) {
        if (body != null) {
            body.dispose();
        }
        body = new Composite(scrolled, SWT.NONE);
        body.setLayout(new GridLayout());
        text(heading).setFont(JFaceResources.getFont(JFaceResources.BANNER_FONT));
        sentences.forEach(this::text);
        if (!questions.isEmpty()) {
            text(MESSAGES.text("words.questions"))
                    .setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            questions.forEach(this::text);
        }
        scrolled.setContent(body);
        fit();
    }

    private Label text(String text) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 120;
        label.setLayoutData(data);
        return label;
    }

    private void fit() {
        if (body != null) {
            int width = Math.max(scrolled.getClientArea().width, 60);
            scrolled.setMinSize(width, body.computeSize(width, SWT.DEFAULT).y);
        }
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A page of words beside something else: headings and sentences below each other, as long as they come. */
public final class WordsPage {

    private static final int LEAST_WIDTH = 60;

    private final ScrolledComposite scrolled;

    private Composite body;

    private Composite before;

    /** Makes an empty page. */
    public WordsPage(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.addListener(SWT.Resize, event -> fit());
        begin();
        end();
    }

    /** The page, to be laid out. */
    public Control control() {
        return scrolled;
    }

    /** Where words stand, for what is more than words. */
    public Composite body() {
        return body;
    }

    /** Begins anew; what stood there is seen until {@link #end()}. */
    public void begin() {
        before = body;
        body = new Composite(scrolled, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 10;
        body.setLayout(layout);
    }

    /** Shows what was written, from its beginning. */
    public void end() {
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
        write(body, text, JFaceResources.getFont(JFaceResources.BANNER_FONT));
    }

    /** What the next sentences are about. */
    public void heading(String text) {
        heading(body, text);
    }

    /** A heading in a part of the page. */
    public static void heading(Composite parent, String text) {
        write(parent, text, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    }

    /** A sentence. */
    public void text(String text) {
        text(body, text);
    }

    /** A sentence in a part of the page. */
    public static void text(Composite parent, String text) {
        write(parent, text, null);
    }

    /** A heading with a sentence below it, if there is anything to say. */
    public void part(String heading, String text) {
        if (text != null && !text.isBlank()) {
            heading(heading);
            text(text);
        }
    }

    private static void write(Composite parent, String text, Font font) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        if (font != null) {
            label.setFont(font);
        }
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 120;
        label.setLayoutData(data);
    }

    /** Makes room for all that is written; to be called when something was added after the end. */
    public void fit() {
        int width = Math.max(scrolled.getClientArea().width, LEAST_WIDTH);
        scrolled.setMinSize(width, body.computeSize(width, SWT.DEFAULT).y);
        body.layout(true, true);
    }
}

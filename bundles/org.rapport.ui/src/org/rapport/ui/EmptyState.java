// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What stands where there is nothing to show yet: what this place is for, and what to do next. */
public final class EmptyState extends ScrolledComposite {

    private final Composite body;

    private final Label heading;

    private final Label text;

    private int width = -1;

    /**
     * Makes one.
     *
     * @param headline what is not there, in a few words; empty where somebody else says that already
     * @param explanation what to do to have it here
     */
    public EmptyState(Composite parent, String headline, String explanation) {
        super(parent, SWT.V_SCROLL);
        setExpandHorizontal(true);
        setExpandVertical(true);
        body = new Composite(this, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 24;
        layout.marginHeight = 24;
        layout.verticalSpacing = 10;
        body.setLayout(layout);
        setContent(body);
        heading = label(headline);
        heading.setFont(JFaceResources.getFont(JFaceResources.BANNER_FONT));
        show(heading, headline);
        text = label(explanation);
        addListener(SWT.Resize, event -> {
            if (getClientArea().width != width) {
                fit();
            }
        });
    }

    /** All can be read, also in little room or with large letters. */
    private void fit() {
        width = getClientArea().width;
        setMinHeight(body.computeSize(width, SWT.DEFAULT).y);
    }

    /** Says something else. */
    public void say(String headline, String explanation) {
        show(heading, headline);
        text.setText(explanation);
        fit();
        body.layout();
    }

    /** Adds a link below the text. */
    public EmptyState link(String label, Runnable action) {
        Link link = new Link(body, SWT.NONE);
        link.setText("<a>" + label + "</a>");
        link.addListener(SWT.Selection, event -> action.run());
        fill(link);
        return this;
    }

    private static void show(Label label, String content) {
        label.setText(content);
        label.setVisible(!content.isEmpty());
        ((GridData) label.getLayoutData()).exclude = content.isEmpty();
    }

    private Label label(String content) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(content);
        fill(label);
        return label;
    }

    private static void fill(Control control) {
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = 200;
        control.setLayoutData(data);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.rapport.checks.Messages;
import org.rapport.ui.internal.draft.Draft;
import org.rapport.ui.internal.draft.DraftDecision;
import org.rapport.ui.internal.draft.Drafts;

/** Says above the board that there is a draft, which of both is shown, and lets it be applied or discarded. */
final class DraftBanner {

    private static final Messages MESSAGES = Messages.of(DraftBanner.class);

    private final Composite strip;

    private final Link link;

    private Draft draft;

    DraftBanner(Composite parent) {
        strip = new Composite(parent, SWT.NONE);
        FillLayout layout = new FillLayout();
        layout.marginWidth = 8;
        layout.marginHeight = 4;
        strip.setLayout(layout);
        strip.setVisible(false);
        // Its colour is painted, as the theme gives composites and texts colours of its own.
        strip.setBackgroundMode(SWT.INHERIT_FORCE);
        link = new Link(strip, SWT.NONE);
        link.addListener(SWT.Selection, event -> follow(event.text));
        strip.addListener(SWT.Paint, event -> {
            BoardInk ink = new BoardInk(event.gc, strip.getClientArea());
            BoardPalette palette = new BoardPalette(BoardLegend.rgb(strip.getParent().getBackground()));
            ink.fill(palette.draft(), 0, 0, strip.getSize().x, strip.getSize().y);
            ink.fill(palette.warning(), 0, 0, 4, strip.getSize().y);
        });
    }

    Composite control() {
        return strip;
    }

    private void follow(String what) {
        switch (what) {
            case "other" -> Drafts.show(draft, !draft.isShown());
            case "apply" -> DraftDecision.apply(strip.getShell(), draft);
            case "renew" -> Drafts.bringUpToDate(draft);
            default -> DraftDecision.discard(strip.getShell(), draft);
        }
    }

    /** Shows how a draft stands now. @param now may be null: there is none */
    void show(Draft now) {
        draft = now;
        strip.setVisible(now != null);
        if (now != null) {
            // Blue would not stand out from the colour of drafts.
            link.setLinkForeground(link.getForeground());
            link.setText(DraftDecision.describe(now) + ' '
                    + MESSAGES.text(now.isShown() ? "draft.links.shown" : "draft.links.beside")
                    + (now.isOutOfDate() ? MESSAGES.text("draft.links.renew") : ""));
        }
        strip.getParent().layout(true, true);
    }
}

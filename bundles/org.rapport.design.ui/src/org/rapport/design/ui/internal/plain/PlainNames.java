// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.plain;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.ui.IViewPart;
import org.rapport.checks.Messages;

/** Calls views of the platform what the menu of views calls them. */
public final class PlainNames {

    private static final Messages TEXTS = Messages.of(PlainNames.class);

    private static final String PIN = "org.eclipse.ui.views.properties.PinPropertySheetAction";

    private PlainNames() {
    }

    /** To be called when a view is opened, as it has its own name then. */
    public static void of(IViewPart view) {
        String key = "view." + view.getSite().getId();
        MPart part = view.getSite().getService(MPart.class);
        if (part != null && TEXTS.has(key)) {
            part.setLabel(TEXTS.text(key));
            plain(view.getViewSite().getActionBars().getToolBarManager());
            plain(view.getViewSite().getActionBars().getMenuManager());
        }
    }

    private static void plain(IContributionManager bar) {
        for (IContributionItem each : bar.getItems()) {
            if (each instanceof ActionContributionItem item && String.valueOf(each.getId()).startsWith(PIN)) {
                item.getAction().setText(TEXTS.text("keep"));
                item.getAction().setToolTipText(TEXTS.text("keep"));
            }
        }
    }
}

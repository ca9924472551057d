// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.plain;

import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.rapport.checks.Messages;

/** Calls views of the platform what the menu of views calls them. */
public final class PlainNames {

    private static final Messages TEXTS = Messages.of(PlainNames.class);

    private static final List<String> VIEWS = List.of("org.eclipse.ui.views.PropertySheet",
            "org.eclipse.ui.views.ContentOutline");

    private static final String PIN = "org.eclipse.ui.views.properties.PinPropertySheetAction";

    private PlainNames() {
    }

    /** From the beginning: views have names before they are opened, too. */
    public static void begin() {
        MApplication workbench = PlatformUI.getWorkbench().getService(MApplication.class);
        EModelService models = PlatformUI.getWorkbench().getService(EModelService.class);
        for (String id : VIEWS) {
            String name = TEXTS.text("view." + id);
            workbench.getDescriptors().stream().filter(each -> id.equals(each.getElementId()))
                    .forEach(each -> each.setLabel(name));
            models.findElements(workbench, id, MPart.class).forEach(each -> each.setLabel(name));
        }
    }

    /** To be called when a view is opened, as it has its own name then. */
    public static void of(IViewPart view) {
        MPart part = view.getSite().getService(MPart.class);
        if (part != null && VIEWS.contains(view.getSite().getId())) {
            part.setLabel(TEXTS.text("view." + view.getSite().getId()));
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

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;
import org.rapport.checks.Messages;
import org.rapport.design.ui.PlanMap;

/** All maps and tables that can be opened, those about a person before those of the service; for any menu. */
public final class MapMenu extends CompoundContributionItem {

    private static final Messages TEXTS = Messages.of(MapMenu.class);

    private static final String COMMAND = "org.rapport.design.ui.openMap";

    @Override
    protected IContributionItem[] getContributionItems() {
        List<IContributionItem> items = new ArrayList<>();
        for (PlanMap kind : PlanMap.values()) {
            if (kind == PlanMap.WHO_KNOWS_WHOM) {
                items.add(new Separator());
            }
            items.add(item(PlatformUI.getWorkbench(), kind));
        }
        return items.toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(IServiceLocator workbench, PlanMap kind) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(workbench, null, COMMAND,
                CommandContributionItem.STYLE_PUSH);
        item.label = TEXTS.text("menu." + kind.id());
        item.parameters = Map.of(COMMAND + ".kind", kind.name());
        return new CommandContributionItem(item);
    }
}

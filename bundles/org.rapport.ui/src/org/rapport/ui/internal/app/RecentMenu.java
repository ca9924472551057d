// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.app;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.rapport.checks.Messages;
import org.rapport.ui.PlanEditors;
import org.rapport.ui.internal.Log;
import org.rapport.ui.internal.RecentPlans;

/** The plans opened last, as a menu. */
public final class RecentMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        List<Path> files = RecentPlans.all();
        if (files.isEmpty()) {
            Action none = new Action(Messages.of(RecentMenu.class).text("recent.none")) {
            };
            none.setEnabled(false);
            return new IContributionItem[] { new ActionContributionItem(none) };
        }
        return files.stream().map(RecentMenu::item).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(Path file) {
        Action open = new Action(file.toString().replace("&", "&&")) {
            @Override
            public void run() {
                IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
                try {
                    PlanEditors.open(window.getActivePage(), file);
                } catch (PartInitException broken) {
                    Log.error("The plan " + file + " cannot be opened", broken);
                }
            }
        };
        return new ActionContributionItem(open);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.shared;

import java.util.List;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.rapport.design.ui.internal.plain.PlainNames;

/** Watches for maps as soon as the workbench runs, as those of the last time are open then. */
public final class MapStartup implements IStartup {

    private static final String PLANNING = "org.rapport.ui.planning";

    /** What Sirius brings along for editors of text, and a plan has no use for. */
    private static final List<String> OF_TEXT = List.of("org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.navigation",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
            "org.eclipse.ui.edit.text.actionSet.openExternalFile", "org.eclipse.ui.edit.text.actionSet.presentation",
            "org.eclipse.ui.externaltools.ExternalToolsSet", "org.eclipse.search.searchActionSet");

    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(MapStartup::begin);
    }

    private static void begin() {
        PlainNames.begin();
        MapEditors.watch();
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            IWorkbenchPage page = window.getActivePage();
            if (page != null && page.getPerspective() != null && PLANNING.equals(page.getPerspective().getId())) {
                OF_TEXT.forEach(page::hideActionSet);
            }
        }
    }
}

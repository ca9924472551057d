// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.shared;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Watches for maps as soon as the workbench runs, as those of the last time are open then. */
public final class MapStartup implements IStartup {

    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(MapEditors::watch);
    }
}

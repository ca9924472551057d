// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** The commands of the workbench by id, for links and buttons that do the same as a menu. */
public final class WorkbenchCommands {

    /** Asks for a file and opens it. */
    public static final String OPEN = "org.rapport.ui.open";

    /** Starts a plan by a wizard. */
    public static final String NEW_PLAN = "org.rapport.ui.newPlan";

    /** Shows the welcome page. */
    public static final String WELCOME = "org.rapport.ui.welcome";

    private WorkbenchCommands() {
    }

    /** Runs a command as if it had been chosen from the menu. */
    public static void run(String id) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException broken) {
            throw new IllegalStateException("The command " + id + " cannot be run", broken);
        }
    }
}

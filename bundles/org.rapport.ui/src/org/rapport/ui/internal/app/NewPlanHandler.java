// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapport.ui.internal.welcome.NewPlanDialog;
import org.rapport.ui.internal.welcome.NewPlanWizard;

/** Starts a plan by the wizard. */
public final class NewPlanHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        return new NewPlanDialog(HandlerUtil.getActiveShellChecked(event), new NewPlanWizard()).open();
    }
}

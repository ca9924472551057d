// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.look;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;

/** Takes the look chosen in the menu. */
public final class LookHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Look.of(event.getParameter(RadioState.PARAMETER_ID)).use();
        HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(ICommandService.class)
                .refreshElements(event.getCommand().getId(), null);
        return null;
    }
}

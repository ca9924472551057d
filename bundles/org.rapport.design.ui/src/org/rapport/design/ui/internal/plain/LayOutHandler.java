// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.plain;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.rapport.design.ui.internal.MapLayout;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lays the diagram in front out anew. */
public final class LayOutHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        MapLayout.arrange(HandlerUtil.getActiveEditor(event));
        return null;
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.tools.api.ui.IExternalJavaAction;
import org.rapport.design.Deletions;

/** Deletes lines of tables and items of trees, which have no hook to ask before. Without consent nothing is done. */
public final class AskAndDelete implements IExternalJavaAction {

    @Override
    public void execute(Collection<? extends EObject> selections, Map<String, Object> parameters) {
        if (!AskBeforeDelete.isAgreed(selections.stream())) {
            throw new OperationCanceledException();
        }
        List.copyOf(selections).forEach(Deletions::remove);
    }

    @Override
    public boolean canExecute(Collection<? extends EObject> selections) {
        return true;
    }
}

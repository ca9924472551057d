// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.sirius.business.api.delete.IDeleteHook;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.ui.PlatformUI;
import org.rapport.checks.Messages;
import org.rapport.design.Deletions;

/** Asks before something is taken out of a plan that other things hang on; the maps' delete tools name it. */
public final class AskBeforeDelete implements IDeleteHook {

    private static final Messages TEXTS = Messages.of(AskBeforeDelete.class);

    @Override
    public IStatus beforeDeleteCommandExecution(Collection<DSemanticDecorator> selections,
            Map<String, Object> parameters) {
        String question = question(selections);
        boolean go = question.isEmpty() || MessageDialog.openQuestion(
                PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), TEXTS.text("delete.title"),
                question);
        return go ? Status.OK_STATUS : Status.CANCEL_STATUS;
    }

    /** What to ask before all of these go; empty where nothing hangs on them. */
    static String question(Collection<DSemanticDecorator> selections) {
        return selections.stream().map(DSemanticDecorator::getTarget).distinct().map(Deletions::question)
                .filter(each -> !each.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
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
        boolean agreed = isAgreed(selections.stream().map(DSemanticDecorator::getTarget));
        return agreed ? Status.OK_STATUS : Status.CANCEL_STATUS;
    }

    /** Asks whether all of these may go, where something hangs on them. */
    static boolean isAgreed(Stream<? extends EObject> elements) {
        String question = elements.distinct().map(Deletions::question).filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return question.isEmpty()
                || MessageDialog.openQuestion(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                        TEXTS.text("delete.title"), question);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.sirius.business.api.logger.RuntimeLogger;
import org.eclipse.sirius.viewpoint.description.tool.ModelOperation;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.rapport.checks.Messages;

/**
 * Tells the user what is wrong with something typed that cannot be read, such as a day that is none, and takes the
 * whole edit back. Sirius alone would only log it.
 */
public final class BadEntries implements RuntimeLogger {

    private static final Messages TEXTS = Messages.of(BadEntries.class);

    @Override
    public void error(EObject specification, EStructuralFeature feature, Throwable problem) {
        if (specification instanceof ModelOperation) {
            Stream.iterate(problem, each -> each != null, Throwable::getCause)
                    .filter(IllegalArgumentException.class::isInstance).findFirst().ifPresent(BadEntries::tell);
        }
    }

    private static void tell(Throwable refused) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> MessageDialog.openInformation(
                PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), TEXTS.text("entry.title"),
                refused.getMessage()));
        throw new OperationCanceledException(refused.getMessage());
    }

    @Override
    public void error(EObject specification, EStructuralFeature feature, String message) {
        // Only what our services refuse is for the user.
    }

    @Override
    public void warning(EObject specification, EStructuralFeature feature, Throwable problem) {
        error(specification, feature, problem);
    }

    @Override
    public void warning(EObject specification, EStructuralFeature feature, String message) {
        // Only what our services refuse is for the user.
    }

    @Override
    public void info(EObject specification, EStructuralFeature feature, Throwable problem) {
        // Only what our services refuse is for the user.
    }

    @Override
    public void info(EObject specification, EStructuralFeature feature, String message) {
        // Only what our services refuse is for the user.
    }

    @Override
    public void clearAll() {
        // Nothing is kept.
    }

    @Override
    public void clear(EObject specification) {
        // Nothing is kept.
    }
}

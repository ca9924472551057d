// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal;

import java.awt.AWTError;
import java.awt.HeadlessException;
import java.awt.Toolkit;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.rapport.checks.Messages;

/**
 * What Java must bring along so that diagrams can be drawn. Sirius' editor looks at the clipboard by AWT, beside SWT,
 * and comes up empty when it cannot.
 */
public final class DrawingNeeds {

    private static final Messages TEXTS = Messages.of(DrawingNeeds.class);

    private DrawingNeeds() {
    }

    /** Whether they are met; else with what to do. */
    public static IStatus check() {
        return check(() -> Toolkit.getDefaultToolkit().getSystemClipboard());
    }

    /** @param clipboard looks at it */
    public static IStatus check(Runnable clipboard) {
        try {
            clipboard.run();
            return Status.OK_STATUS;
        } catch (HeadlessException | AWTError | LinkageError missing) {
            return Status.error(TEXTS.text("open.no.desktop"), missing);
        }
    }
}

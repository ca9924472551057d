// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.welcome;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;

/** The wizard of a new plan. Enter goes on to the next page while there is one, though the rest may be left open. */
public final class NewPlanDialog extends WizardDialog {

    /** Makes one, closed. */
    public NewPlanDialog(Shell parent, NewPlanWizard wizard) {
        super(parent, wizard);
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        Button next = getButton(IDialogConstants.NEXT_ID);
        if (next != null && next.isEnabled()) {
            next.getShell().setDefaultButton(next);
        }
    }
}

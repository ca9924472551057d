// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.form;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapport.ui.PlanSession;

/** Makes an {@link Extra} in a form. */
@FunctionalInterface
public interface ExtraFactory {

    /** Makes the widgets; their layout data is set here. */
    Extra create(Composite parent, FormToolkit toolkit, PlanSession session);
}

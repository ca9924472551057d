// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Control;

/** A field of a form that data binding alone does not fill. */
interface Field {

    /** What gets the keyboard. */
    Control control();

    /** Shows what an element says now. @param element null when there is none */
    void show(EObject element);
}

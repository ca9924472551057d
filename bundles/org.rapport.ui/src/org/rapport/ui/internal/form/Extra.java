// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.form;

import org.eclipse.emf.ecore.EObject;

/** Something special that a form shows of an element besides its fields. */
public interface Extra {

    /** Shows an element as it is now; called after every edit. @param element null when there is none */
    void show(EObject element);

    /** Tells what to run when it needs other room later than while it is shown, as when it works something out. */
    default void onRoomNeeded(Runnable fit) {
        // Most say at once all that they have to say.
    }
}

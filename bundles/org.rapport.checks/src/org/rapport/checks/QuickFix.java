// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.Objects;

/**
 * A change of the plan that answers a finding, offered to whoever plans. Applied, it makes its finding disappear and
 * raises no new ERROR. It changes the plan directly: run it where changes are recorded, so that it is one command and
 * one undo (in EMF Edit a {@code ChangeCommand}, in Sirius a {@code RecordingCommand}). It is for the plan as it was
 * when it was offered; after another edit, ask again.
 *
 * @param title  what it does, such as "Lengthen the visit to 30 minutes"
 * @param change does it
 */
public record QuickFix(String title, Runnable change) {

    /** @throws NullPointerException when either is missing */
    public QuickFix {
        Objects.requireNonNull(title);
        Objects.requireNonNull(change);
    }

    /** Changes the plan. */
    public void apply() {
        change.run();
    }
}

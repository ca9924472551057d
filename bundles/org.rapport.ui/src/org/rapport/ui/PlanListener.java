// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import java.io.IOException;

import org.rapport.checks.CheckRun;
import org.rapport.model.Identifiable;

/** Hears what happens to an open plan, always in the thread of the user interface. */
public interface PlanListener {

    /** The plan was edited, undone or redone; called once for each command, after it. */
    default void planChanged() {
        // Not everybody shows it.
    }

    /** The plan was loaded again: every element is another object now, with the same ids. */
    default void planReplaced() {
        planChanged();
    }

    /** The checks have been asked again after an edit. @param run what they came to */
    default void findingsChanged(CheckRun run) {
        // Not everybody shows them.
    }

    /** Another element is in focus. @param element it; null when none is */
    default void selected(Identifiable element) {
        // Not everybody follows.
    }

    /** Whether there is something to save, or what the file is called, has changed. */
    default void stateChanged() {
        // Not everybody shows it.
    }

    /**
     * Edits that are not saved cannot be kept aside any more, so that a crash would lose them; or they can again.
     *
     * @param failed what stands in the way; null when nothing does any more
     */
    default void keptAside(IOException failed) {
        // Not everybody says so.
    }

    /** The last editor of the plan was closed; it is of no use any more. */
    default void closed() {
        // Nothing to do for those that hold nothing.
    }
}

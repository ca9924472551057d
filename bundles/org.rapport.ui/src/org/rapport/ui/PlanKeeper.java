// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import java.io.IOException;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * What holds the model of an open plan, its undo, and the way to its file. A {@link PlanSession} has one of its own; a
 * tool that edits plans by other means, such as diagrams, brings another, so that there is still one model only. All of
 * it is called in the thread of the user interface.
 */
public interface PlanKeeper {

    /** What holds the plan; the same as long as it keeps it. */
    Resource resource();

    /** Where commands are executed, undone and redone. */
    CommandStack commandStack();

    /** Changes the plan in one command with one undo. @param label what undo calls it */
    void execute(String label, Runnable change);

    /**
     * Writes into the plan past commands and undo, only to look at what would be. Whoever calls it takes back all that
     * it has written, before anybody else can look.
     */
    void tryOut(Runnable change);

    /** Whether there is something to save. */
    boolean isDirty();

    /**
     * Saves the plan into its file, and what belongs to it.
     *
     * @param overwrite also over what somebody else has written into the file
     * @throws org.rapport.model.io.ChangedElsewhereException when somebody else has written into the file
     * @throws org.rapport.model.io.PlanProblemsException when the plan or the file does not allow it
     */
    void save(boolean overwrite) throws IOException;

    /**
     * Loads the plan from its file again, and begins undo anew.
     *
     * @throws org.rapport.model.io.PlanProblemsException when that is no plan any more; this one stays as it is
     */
    void reload() throws IOException;

    /** Nobody uses the plan any more; what was not saved is lost. */
    void close();
}

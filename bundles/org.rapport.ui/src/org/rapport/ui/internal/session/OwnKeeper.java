// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.session;

import java.io.IOException;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.rapport.ui.PlanKeeper;

/** Keeps a plan that nobody but editors and views of plans works on. */
public final class OwnKeeper implements PlanKeeper {

    private final PlanFile file;

    private final BasicCommandStack commandStack = new BasicCommandStack();

    /** For a plan and its file. @param changed is run after each command, undo and redo */
    public OwnKeeper(PlanFile file, Runnable changed) {
        this.file = file;
        commandStack.addCommandStackListener(event -> changed.run());
    }

    @Override
    public Resource resource() {
        return file.resource();
    }

    @Override
    public CommandStack commandStack() {
        return commandStack;
    }

    @Override
    public void execute(String label, Runnable change) {
        ChangeCommand command = new ChangeCommand(resource()) {
            @Override
            protected void doExecute() {
                change.run();
            }
        };
        command.setLabel(label);
        commandStack.execute(command);
    }

    @Override
    public void tryOut(Runnable change) {
        change.run();
    }

    @Override
    public boolean isDirty() {
        return commandStack.isSaveNeeded();
    }

    @Override
    public void save(boolean overwrite) throws IOException {
        file.save(overwrite);
        commandStack.saveIsDone();
    }

    /** The plan was saved into another file. */
    public void savedElsewhere() {
        commandStack.saveIsDone();
    }

    @Override
    public void reload() throws IOException {
        file.reload();
        commandStack.flush();
        commandStack.saveIsDone();
    }

    @Override
    public void close() {
        // Holds nothing that outlives it.
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.Collection;

import org.eclipse.emf.common.command.AbstractCommand;

/** A change of the plan on a command stack. */
final class PlanEditCommand extends AbstractCommand {

    private final PlanEdit edit;

    PlanEditCommand(PlanEdit edit, String label) {
        super(label);
        this.edit = edit;
    }

    @Override
    public String getDescription() {
        return String.join("\n", edit.words());
    }

    @Override
    public boolean canExecute() {
        return edit.fits();
    }

    @Override
    public void execute() {
        edit.apply();
    }

    @Override
    public void undo() {
        edit.revert();
    }

    @Override
    public void redo() {
        edit.apply();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return edit.elements();
    }
}

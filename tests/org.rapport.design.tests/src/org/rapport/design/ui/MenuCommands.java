// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.common.tools.api.interpreter.EvaluationException;

/** What the menus of tables and trees do: whether a tool may be used, and that it is used and asks. */
final class MenuCommands {

    private final PlanMaps maps;

    MenuCommands(PlanMaps maps) {
        this.maps = maps;
    }

    /** Whether the precondition of a tool holds for an element. */
    boolean may(EObject element, String precondition) {
        try {
            return maps.session().getInterpreter().evaluateBoolean(element, precondition);
        } catch (EvaluationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** @param answer what is pressed when something is asked @return what was asked, or that it cannot be done */
    String run(Command command, String answer) {
        if (!command.canExecute()) {
            return Hands.REFUSED;
        }
        try (Question question = new Question(answer)) {
            maps.session().getTransactionalEditingDomain().getCommandStack().execute(command);
            return question.asked();
        }
    }
}

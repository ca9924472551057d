// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import org.rapport.checks.Messages;
import org.rapport.model.Worker;
import org.rapport.model.text.Labels;

/** What things are called, where the names of the model would not do. */
final class Words {

    private static final Messages MESSAGES = Messages.of(Words.class);

    private Words() {
    }

    /** What a worker is by profession. */
    static String role(Worker worker) {
        String role = worker.getRole().getName();
        String key = "role." + role;
        return MESSAGES.has(key) ? MESSAGES.text(key) : Labels.words(role);
    }
}

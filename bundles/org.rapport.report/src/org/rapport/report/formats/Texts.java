// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.formats;

import org.rapport.checks.Messages;

/** The wording of findings and figures. */
final class Texts {

    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {
    }

    static String text(String key) {
        return MESSAGES.text(key);
    }

    static boolean has(String key) {
        return MESSAGES.has(key);
    }

    static String format(String key, Object... arguments) {
        return MESSAGES.format(key, arguments);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.Locale;

import org.rapport.checks.Messages;
import org.rapport.model.text.Labels;

/** The wording of the sections. */
final class Texts {

    private static final Messages MESSAGES = Messages.of(Texts.class);

    private Texts() {
    }

    static String text(String key) {
        return MESSAGES.text(key);
    }

    static String format(String key, Object... arguments) {
        return MESSAGES.format(key, arguments);
    }

    static boolean has(String key) {
        return MESSAGES.has(key);
    }

    /** An enumeration’s literal in words, in small letters. */
    static String words(Enum<?> literal) {
        String key = "word." + literal.name();
        return has(key) ? text(key) : Labels.words(literal.name()).toLowerCase(Locale.ROOT);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this package, from {@code messages.properties}, in the user's language. */
final class Texts {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.rapport.exchange.messages",
            Locale.getDefault(), Texts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Texts() {
    }

    static String text(String key) {
        return BUNDLE.getString(key);
    }

    static String format(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** User-facing texts of a package, from {@code messages.properties} beside its classes, in the user's language. */
public final class Messages {

    private static final Map<Class<?>, Messages> KNOWN = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;

    private final Locale locale;

    private Messages(Class<?> owner) {
        bundle = ResourceBundle.getBundle(owner.getPackageName() + ".messages", Locale.getDefault(),
                owner.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        // Texts without a translation are English, and so are their numbers and dates.
        locale = bundle.getLocale().equals(Locale.ROOT) ? Locale.UK : bundle.getLocale();
    }

    /** The texts beside a class. @throws java.util.MissingResourceException when there are none */
    public static Messages of(Class<?> owner) {
        return KNOWN.computeIfAbsent(owner, Messages::new);
    }

    /** A text as it stands. @throws java.util.MissingResourceException when there is none for the key */
    public String text(String key) {
        return bundle.getString(key);
    }

    /** Whether there is a text for the key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** A text filled in by {@link MessageFormat}. @throws java.util.MissingResourceException when there is none */
    public String format(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}

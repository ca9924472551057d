// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.pages;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names for files, such as every system takes them, from names of people. */
final class FileNames {

    private static final int LONGEST = 60;

    private final Map<String, Integer> used = new HashMap<>();

    /** The name in plain small letters; with a number behind when it was given before. */
    String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = plain.isEmpty() ? "person" : plain.substring(0, Math.min(LONGEST, plain.length()));
        int number = used.merge(base, 1, Integer::sum);
        return number == 1 ? base : of(base + '-' + number);
    }
}

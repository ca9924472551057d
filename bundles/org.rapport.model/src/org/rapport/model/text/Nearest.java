// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody probably meant to write. */
public final class Nearest {

    private static final int MOST = 3;

    private Nearest() {
    }

    /**
     * The known words closest to what was written: at most three, the closest first, none that differs in more than
     * half of its letters.
     */
    public static List<String> to(String written, Collection<String> known) {
        String wanted = written.toUpperCase(Locale.ROOT);
        return known.stream().filter(word -> distance(wanted, word) * 2 < Math.max(wanted.length(), word.length()))
                .sorted(Comparator.comparingInt((String word) -> distance(wanted, word)).thenComparing(word -> word))
                .limit(MOST).toList();
    }

    /** Letters to add, remove or replace (Levenshtein), whatever their case. */
    private static int distance(String upper, String word) {
        String other = word.toUpperCase(Locale.ROOT);
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= upper.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (upper.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.util.List;

import org.eclipse.emf.ecore.ENamedElement;

/** Finds the name that somebody may have meant. */
final class Nearest {

    private Nearest() {
    }

    /** The name that differs least from what was written, or null when none is near: a third of it at most. */
    static String name(String written, List<? extends ENamedElement> known) {
        if (written.length() > 40) {
            return null;
        }
        String nearest = null;
        int least = Math.max(1, written.length() / 3) + 1;
        for (ENamedElement element : known) {
            int distance = distance(written, element.getName());
            if (distance < least) {
                least = distance;
                nearest = element.getName();
            }
        }
        return nearest;
    }

    /** Edit distance (Levenshtein), not minding case. */
    private static int distance(String first, String second) {
        int[] row = new int[second.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                boolean same = Character.toLowerCase(first.charAt(i - 1)) == Character
                        .toLowerCase(second.charAt(j - 1));
                int change = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[second.length()];
    }
}

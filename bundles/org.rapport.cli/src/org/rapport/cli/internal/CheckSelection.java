// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import org.rapport.checks.Check;
import org.rapport.checks.CheckDescriptor;
import org.rapport.model.text.Nearest;

/** The checks that {@code --only} names, by id or by family. */
final class CheckSelection {

    private final Supplier<List<Check>> checks;

    private CheckSelection(Supplier<List<Check>> checks) {
        this.checks = checks;
    }

    /**
     * Those of the checks that are named.
     *
     * @param only ids and families with commas between, in any case; null for all checks
     * @param installed asked for the checks there are, which may take a while
     * @throws UsageException when nothing is called so, with the ids that come nearest
     */
    static CheckSelection of(String only, Supplier<List<Check>> installed) {
        if (only == null) {
            return new CheckSelection(installed);
        }
        List<Check> named = named(installed.get(), only);
        return new CheckSelection(() -> named);
    }

    /** The selected checks in order of id. Waits for them where all are meant. */
    List<Check> checks() {
        return checks.get();
    }

    private static List<Check> named(List<Check> checks, String only) {
        Set<String> known = new LinkedHashSet<>();
        checks.forEach(check -> known.add(check.descriptor().family()));
        checks.forEach(check -> known.add(check.descriptor().id()));
        List<String> wanted = new ArrayList<>();
        for (String word : only.split(",", -1)) {
            String name = word.strip().toUpperCase(Locale.ROOT);
            if (!known.contains(name)) {
                throw unknown(word.strip(), known);
            }
            wanted.add(name);
        }
        return checks.stream().filter(check -> isNamed(check.descriptor(), wanted)).toList();
    }

    private static boolean isNamed(CheckDescriptor check, List<String> wanted) {
        return wanted.contains(check.id()) || wanted.contains(check.family());
    }

    private static UsageException unknown(String word, Set<String> known) {
        if (word.isEmpty()) {
            return UsageException.of("only.empty");
        }
        List<String> near = Nearest.to(word, known);
        return near.isEmpty() ? UsageException.of("only.unknown", word)
                : UsageException.of("only.unknown.near", word, String.join(" or ", near));
    }
}

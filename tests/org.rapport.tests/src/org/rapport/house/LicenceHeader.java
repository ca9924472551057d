// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import java.util.List;
import java.util.stream.Stream;

/** The two lines that say whose a file is and under which licence. */
final class LicenceHeader {

    private static final String HOLDER = "SPDX-FileCopyrightText: 2026 Rapport contributors";

    private static final String LICENCE = "SPDX-License-Identifier: EPL-2.0";

    private static final String ADVICE = "Put the two lines \"" + HOLDER + "\" and \"" + LICENCE
            + "\" at its head, as in the files beside it.";

    /** A declaration, a doctype and the like may stand before it. */
    private static final int HEAD = 6;

    private LicenceHeader() {
    }

    /** Manifests, plans and models cannot carry one: tools rewrite them without comments. */
    static boolean isDue(SourceFile file) {
        boolean script = file.text().startsWith("#!");
        boolean testData = file.isIn("tests") && file.path().contains("/src/") && !file.isNamed(".java");
        return script || !testData && file.isNamed(".java", ".properties", ".xml", ".exsd", ".target", ".product",
                ".bat", ".sh", ".svg", ".css", ".odesign");
    }

    static Stream<Violation> missing(SourceFile file) {
        List<String> lines = file.lines();
        int head = file.isHandWrittenJava() ? 1 : Math.min(HEAD, lines.size() - 1);
        for (int index = 0; index < head; index++) {
            if (lines.get(index).endsWith(HOLDER) && lines.get(index + 1).contains(LICENCE)) {
                return Stream.empty();
            }
        }
        return Stream.of(new Violation(file.path(), 1, "no licence header", ADVICE));
    }
}

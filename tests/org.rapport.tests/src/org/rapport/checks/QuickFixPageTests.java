// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.house.Checkout;

@DisplayName("The guide’s page on quick fixes")
class QuickFixPageTests {

    private static final Path PAGE = Checkout.root().resolve("docs/guide/quick-fixes.md");

    @Test
    @DisplayName("The page says of each check which quick fixes there are and why; -Drapport.docs.write=true writes it")
    void isUpToDate() throws IOException {
        if (Boolean.getBoolean("rapport.docs.write")) {
            Files.writeString(PAGE, page());
        }
        assertThat(PAGE).content().isEqualTo(page());
    }

    @Test
    @DisplayName("A check without a quick fix says why, and only such a check says that there is none")
    void saysWhy() {
        assertThat(checks()).allMatch(check -> check.fixes().isEmpty() == check.aboutFixes().startsWith("None: "));
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Quick fixes

                A quick fix answers a finding with a change of the plan that can be undone. It plans what can be
                planned, or records what was agreed or done; it never invents what a person says, and where a
                conversation is what helps, there is none. What is offered was tried on a copy of the plan first: it
                answers its finding, raises no new error, and does not trade the finding for a new one that is as bad.
                What stands in the way of the others is said.

                Every finding can also be answered with a reason, which is kept in the plan.

                This page is made from the descriptions of the checks.

                ## By check

                | Check | Quick fixes | What decides |
                | --- | --- | --- |
                """);
        checks().forEach(check -> page.append("| %s %s | %s | %s |\n".formatted(check.id(), check.title(),
                check.fixes().stream().map(FixKind::name).collect(Collectors.joining("; ")), check.aboutFixes())));
        page.append("\n## What each does\n\n| Quick fix | What it does |\n| --- | --- |\n");
        kinds().values().forEach(kind -> page.append("| %s | %s |\n".formatted(kind.name(), kind.does())));
        return page.toString();
    }

    private static Map<String, FixKind> kinds() {
        Map<String, FixKind> kinds = new TreeMap<>();
        checks().forEach(check -> check.fixes().forEach(kind -> kinds.put(kind.name(), kind)));
        kinds.put(AnswerFinding.KIND.name(), AnswerFinding.KIND);
        return kinds;
    }

    private static List<CheckDescriptor> checks() {
        return CheckRegistry.installed().checks().stream().map(Check::descriptor).toList();
    }
}

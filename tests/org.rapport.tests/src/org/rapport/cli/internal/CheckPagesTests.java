// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.cli.internal.CommandLineRun.plan;
import static org.rapport.cli.internal.CommandLineRun.rapport;
import static org.rapport.cli.internal.CommandLineRun.shortVisit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.checks.Check;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.continuity.ContinuityChecks;
import org.rapport.checks.plan.PlanChecks;
import org.rapport.checks.time.TimeChecks;
import org.rapport.cli.internal.CommandLineRun.Result;
import org.rapport.house.Checkout;

@DisplayName("The pages of the checks")
class CheckPagesTests {

    private static final String RENEW = "./rapport checks --format markdown --output docs/checks";

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]*)(?:#([^)]*))?\\)");

    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    private static final Map<String, String> PAGES = new CheckPages(shipped()).pages();

    @TempDir
    Path folder;

    /** What ships, whatever else is installed where the tests run. */
    private static List<CheckDescriptor> shipped() {
        CheckRegistry registry = CheckRegistry.of(new TimeChecks(), new ContinuityChecks(), new PlanChecks());
        return Stream.concat(registry.checks().stream().map(Check::descriptor), Stream.of(CheckRegistry.notAsked()))
                .toList();
    }

    @Test
    @DisplayName("in docs/checks are what the checks say today")
    void upToDate() throws IOException {
        Map<String, String> committed = new TreeMap<>();
        try (Stream<Path> files = Files.list(Checkout.root().resolve("docs/checks"))) {
            for (Path file : files.toList()) {
                committed.put(file.getFileName().toString(), Files.readString(file).replace("\r\n", "\n"));
            }
        }
        assertThat(committed.keySet()).as("pages in docs/checks; to renew them: %s; delete what is too much", RENEW)
                .isEqualTo(PAGES.keySet());
        PAGES.forEach((name, page) -> assertThat(committed.get(name)).as("docs/checks/%s; to renew it: %s", name, RENEW)
                .isEqualTo(page));
    }

    @Test
    @DisplayName("say everything of a check, with the ways to other checks and to the limits")
    void wholePage() {
        assertThat(PAGES.get("TIME-08.md")).startsWith("# TIME-08 In two places at once\n\n**Can the worker").contains(
                "- Family: [Time (TIME)](README.md#time-time)\n- Severity: error\n- Measures: minutes\n"
                        + "- Asked in: England, Wales\n",
                "\n## Why it matters\n\n", "\n## What to do\n\n", "\n## Rule\n\n", "\n## Example\n\n",
                "\n## Source\n\n");
        assertThat(PAGES.get("TIME-05.md")).contains("as in [TIME-04](TIME-04.md)");
        assertThat(PAGES.get("TIME-01.md")).contains("shorter than [`shortVisitMinutes`](limits.md#shortvisitminutes)",
                "`SAFE_AND_WELL`", "| [`shortVisitMinutes`](limits.md#shortvisitminutes) | 30 | A home visit shorter",
                "\nWhile `shortVisitMinutes` is empty, the check is off.\n");
        assertThat(PAGES.get("limits.md")).contains("\n## shortVisitMinutes\n", "\n- Default: 30\n",
                "\n- Asked by: [TIME-01](TIME-01.md)\n", "| `lowCoc` |");
    }

    @Test
    @DisplayName("hold no link that leads nowhere, and neither does the document of all checks")
    void links() {
        assertThat(deadLinks(PAGES)).isEmpty();
        Map<String, String> document = Map.of("", rapport("checks", "--format", "markdown").out());
        assertThat(deadLinks(document)).isEmpty();
        assertThat(document.get("")).contains("(#time-04-too-little-time-to-build-rapport)", "(#shortvisitminutes)");
        assertThat(deadLinks(Map.of("a.md", "# A b\n[1](#a-b) [2](#b) [3](b.md) [4](a.md#a-b)")))
                .containsExactly("a.md: ](#b)", "a.md: ](b.md)");
    }

    private static List<String> deadLinks(Map<String, String> pages) {
        List<String> dead = new ArrayList<>();
        pages.forEach((name, page) -> LINK.matcher(page).results().forEach(link -> {
            String target = pages.get(link.group(1).isEmpty() ? name : link.group(1));
            boolean there = target != null && (link.group(2) == null || HEADING.matcher(target).results()
                    .anyMatch(heading -> Markdown.anchor(heading.group(1)).equals(link.group(2))));
            if (!there) {
                dead.add(name + ": " + link.group());
            }
        }));
        return dead;
    }

    @Test
    @DisplayName("show ways to set limits and to answer findings that really work")
    void samplesWork() {
        String plan = plan(shortVisit("visit-7"), sample("README.md"))
                .replace("<standards id=\"standards\"/>", sample("limits.md"));
        Result result = new CommandLineRun().input(plan).run("check", "-", "--at", "2026-03-31", "--format", "json");
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("\"required\": 45", "Ada wants her mornings to herself", "\"PLAN-17\"",
                "\"TIME-18\"").doesNotContain("\"check\": \"PLAN-17\"");
    }

    private static String sample(String page) {
        return Pattern.compile("```xml\\n(.*?)```", Pattern.DOTALL).matcher(PAGES.get(page)).results().findFirst()
                .orElseThrow().group(1);
    }

    @Test
    @DisplayName("are written into a folder, which is made where it is missing, and leave other files alone")
    void writesFolder() throws IOException {
        Path target = folder.resolve("pages");
        for (int round = 0; round < 2; round++) {
            Result result = rapport("checks", "--format", "markdown", "--output", target);
            assertThat(result.err() + result.out()).isEmpty();
            assertThat(result.exit()).isZero();
            assertThat(target.resolve("TIME-01.md")).hasContent(PAGES.get("TIME-01.md"));
            Files.writeString(target.resolve("notes.txt"), "ours");
        }
        assertThat(target.toFile().list()).hasSizeGreaterThanOrEqualTo(PAGES.size() + 1).contains("notes.txt");
    }

    @Test
    @DisplayName("are written for some checks only, where asked so")
    void writesSome() {
        Path target = folder.resolve("pages");
        assertThat(rapport("checks", "--only", "TIME-01,cont", "--format", "markdown", "--output", target).exit())
                .isZero();
        assertThat(target.toFile().list()).hasSize(2 + 1 + 11).contains("TIME-01.md", "CONT-11.md")
                .doesNotContain("RUN-01.md");
        assertThat(rapport("checks", "--only", "CONT-02").out()).contains("CONT-02", "1 check.")
                .doesNotContain("TIME-01");
        assertRefused("did you mean", "--only", "TIM");
    }

    @Test
    @DisplayName("are not written where there is no place for them")
    void tellsWhere() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertRefused("takes the name of a folder", "--format", "markdown", "--output", file);
        assertRefused("make it first", "--format", "markdown", "--output", folder.resolve("none/below"));
        assertRefused("is for --format markdown", "--output", folder.resolve("pages"));
        assertThat(folder.toFile().list()).containsExactly("file");
    }

    private static void assertRefused(String why, Object... arguments) {
        Object[] all = Stream.concat(Stream.of("checks"), Stream.of(arguments)).toArray();
        Result result = rapport(all);
        assertThat(result.err()).contains(why);
        assertThat(result.out()).isEmpty();
        assertThat(result.exit()).isEqualTo(2);
    }

    @Test
    @DisplayName("take every letter of a text for what it is")
    void escapes() {
        Markdown markdown = new Markdown(word -> word.equals("AB-12") ? "there" : null);
        assertThat(markdown.inline("a_b * [x] <i> | `c`")).isEqualTo("a\\_b \\* \\[x\\] &lt;i\\> \\| \\`c\\`");
        assertThat(markdown.inline("AB-12, CD-12, drawsOn, DOING_FOR, DONE, COC"))
                .isEqualTo("[AB-12](there), CD-12, `drawsOn`, `DOING_FOR`, `DONE`, COC");
        String words = "word ".repeat(23);
        assertThat(markdown.paragraph(words + "full - 10")).endsWith("\n\\- 10");
        assertThat(markdown.paragraph(words + "full 12. April")).endsWith("\n12\\. April");
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.cli.internal.Rapport;
import org.rapport.cli.internal.Terminal;
import org.rapport.house.Checkout;

/**
 * Small plans whose answers were worked out by hand, a folder a case: {@code plan.rapport} says in words what is to be
 * found and why, {@code expected.json} is the whole document that {@code rapport check --format json} writes.
 */
@DisplayName("Known answers")
class KnownAnswerTests {

    private static final Path CASES = Checkout.root().resolve("tests/org.rapport.tests/src/org/rapport/known");

    /** The checks that the cases were worked out for; those that come later have no say in them. */
    private static final String CHECKS = "TIME-01,TIME-02,TIME-03,TIME-04,TIME-05,TIME-08,TIME-09,TIME-10,TIME-12,"
            + "CONT-01,CONT-03,CONT-05,CONT-07,CONT-10,PLAN-01,PLAN-03,PLAN-04,PLAN-10";

    @TempDir
    private Path folder;

    static List<String> cases() throws IOException {
        try (Stream<Path> below = Files.list(CASES)) {
            return below.filter(Files::isDirectory).map(Path::getFileName).map(Path::toString).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @DisplayName("The document is the one worked out by hand")
    void answers(String name) throws IOException {
        byte[] plan = Files.readAllBytes(CASES.resolve(name).resolve("plan.rapport"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new ByteArrayInputStream(plan), out,
                new PrintStream(err, true, StandardCharsets.UTF_8), Map.of(), false, false, () -> false);
        new Rapport(terminal, "").run("check", "-", "--format", "json", "--only", CHECKS);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        Path actual = Files.write(folder.resolve(name + ".json"), out.toByteArray());
        assertThat(actual).hasSameTextualContentAs(CASES.resolve(name).resolve("expected.json"));
    }

    @Test
    @DisplayName("Every one of these checks is answered somewhere")
    void everyCheck() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : cases()) {
            all.append(Files.readString(CASES.resolve(name).resolve("expected.json")));
        }
        assertThat(CHECKS.split(",")).allSatisfy(check -> assertThat(all).contains("\"check\": \"" + check + '"'));
    }
}

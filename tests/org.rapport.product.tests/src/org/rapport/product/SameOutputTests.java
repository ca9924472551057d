// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The product, where OSGi finds the checks, and plain Java, where class loaders do")
@DisabledOnOs(OS.WINDOWS)
class SameOutputTests {

    private static final Path EXAMPLES = Machine.ROOT.resolve("examples").toAbsolutePath().normalize();

    @TempDir
    static Path shared;

    static Machine machine;

    static Path rapport;

    static String version;

    @BeforeAll
    static void install() throws IOException {
        machine = new Machine(shared);
        machine.with("RAPPORT_JAVA_FOLDER", Path.of(System.getProperty("java.home")).getParent());
        rapport = Product.unpack(shared.resolve("opt"));
        version = machine.command(rapport, "--version").run().out().strip().replace("Rapport ", "");
    }

    @ParameterizedTest
    @ValueSource(strings = { "check RIVERSIDE --format sarif", "metrics RIVERSIDE --format json",
            "compare FIRST RIVERSIDE --format json", "compare RIVERSIDE FIRST", "checks --format markdown" })
    @DisplayName("write the same, byte for byte")
    void same(String command) {
        String[] words = Stream.of(command.split(" ")).map(
                word -> word.replace("RIVERSIDE", EXAMPLES + "/riverside/riverside.rapport")
                        .replace("FIRST", EXAMPLES + "/first-plan.rapport"))
                .toArray(String[]::new);
        Command.Outcome product = machine.command(rapport, words).run();
        List<String> plain = new ArrayList<>(List.of("-cp", ownClasses() + ":" + rapport.resolveSibling("plugins")
                + "/*", PlainJava.class.getName(), version));
        plain.addAll(List.of(words));
        Command.Outcome java = machine.command(Path.of(System.getProperty("java.home"), "bin/java"),
                plain.toArray(String[]::new)).run();
        assertThat(java.err()).isEmpty();
        assertThat(product.out()).hasSizeGreaterThan(1000);
        assertThat(java).isEqualTo(product);
    }

    /** Not the whole class path of the tests: it may hold checks that are not in the product. */
    private static Path ownClasses() {
        try {
            return Path.of(PlainJava.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

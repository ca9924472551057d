// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelGeneratorTests {

    private static final Path BUNDLES = Path.of("../../bundles");

    @Test
    @DisplayName("The committed code is what the model generates; if not, run the generator and commit")
    void committedCodeIsUpToDate(@TempDir Path generated) throws IOException {
        new ModelGenerator(BUNDLES).generateInto(generated);
        for (String bundle : new String[] {"org.rapport.model", "org.rapport.model.edit"}) {
            assertThat(sources(BUNDLES.resolve(bundle))).isNotEmpty()
                    .containsExactlyEntriesOf(sources(generated.resolve(bundle)));
        }
    }

    private static Map<String, String> sources(Path bundle) throws IOException {
        Path root = bundle.resolve("src-gen");
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file).replace("\r\n", "\n"));
            }
        }
        return texts;
    }
}

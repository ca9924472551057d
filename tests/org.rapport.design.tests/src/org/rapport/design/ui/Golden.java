// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Expected texts: blocks below headings, in a file beside the tests. {@code -Drapport.expected=FOLDER} writes what came
 * out into a file of the same name there, to be looked through.
 */
final class Golden {

    private static final String HEADING = "== ";

    private static final String FOLDER = System.getProperty("rapport.expected", "");

    private final String name;
    private final Map<String, String> blocks = new LinkedHashMap<>();
    private final Map<String, String> found = new LinkedHashMap<>();

    Golden(String name) {
        this.name = name;
        String heading = null;
        for (String line : read(name).lines().filter(each -> !each.startsWith("#")).toList()) {
            if (line.startsWith(HEADING)) {
                heading = line.substring(HEADING.length()).strip();
                assertThat(blocks).as("two blocks of one heading in " + name).doesNotContainKey(heading);
                blocks.put(heading, "");
            } else if (heading != null) {
                blocks.merge(heading, line, (above, below) -> (above + '\n' + below).strip());
            }
        }
    }

    /** The headings, in the order of the file. */
    Set<String> headings() {
        return blocks.keySet();
    }

    /** Compares with what stands below the heading; a failure shows what would have to stand there. */
    void check(String heading, String actual) {
        found.put(heading, actual.strip());
        write();
        assertThat(actual.strip()).as("%s in %s", heading, name).isEqualTo(blocks.get(heading));
    }

    private void write() {
        if (!FOLDER.isEmpty()) {
            StringBuilder text = new StringBuilder();
            found.forEach((heading, block) -> text.append('\n').append(HEADING).append(heading).append('\n')
                    .append(block).append('\n'));
            try {
                Files.writeString(Files.createDirectories(Path.of(FOLDER)).resolve(name), text);
            } catch (IOException unwritten) {
                throw new UncheckedIOException(unwritten);
            }
        }
    }

    private static String read(String name) {
        try (InputStream text = Golden.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.dropins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The bundles of commands")
class CommandBundlesTests {

    private static final String A = "reference\\:file\\:a_1.jar@1\\:start";

    private static final String WINDOW = "reference\\:file\\:window_1.jar@4";

    private static final String B = "reference\\:file\\:b_1.jar@4";

    private static final String C = "reference\\:file\\:c_1.jar@4";

    @TempDir
    Path configuration;

    private CommandBundles bundles;

    private Path remembered;

    @BeforeEach
    void install() throws IOException {
        Files.createDirectories(configuration.resolve("headless"));
        write("config.ini", A, WINDOW, B);
        write("headless/config.ini", A, B);
        remembered = configuration.resolve("state/commands");
        Files.createDirectories(remembered.resolve("org.eclipse.osgi/1"));
        Files.writeString(remembered.resolve("org.eclipse.osgi/framework.info"), "what was");
        bundles = new CommandBundles(configuration, remembered);
    }

    @Test
    @DisplayName("gain what an installer brings, in its order, and do not gain what was left out before")
    void comes() throws IOException {
        write("config.ini", A, C, WINDOW, B);
        bundles.follow();
        assertCommands(A, C, B);
        assertThat(remembered).as("what the framework remembers").doesNotExist();
        assertThat(remembered.getParent()).exists();
    }

    @Test
    @DisplayName("lose what an installer takes out")
    void goes() throws IOException {
        write("config.ini", A, WINDOW);
        bundles.follow();
        assertCommands(A);
    }

    @Test
    @DisplayName("have the new version in place of the old one")
    void renewed() throws IOException {
        String newer = B.replace("_1", "_2");
        write("config.ini", A, WINDOW, newer);
        bundles.follow();
        assertCommands(A, newer);
    }

    @Test
    @DisplayName("are not written when nothing changed but the level of a start")
    void same() throws IOException {
        write("config.ini", A.replace("@1", "@2"), WINDOW, B);
        bundles.follow();
        assertCommands(A, B);
        assertThat(remembered).isNotEmptyDirectory();
    }

    @Test
    @DisplayName("are kept where an installation has two lists")
    void where() throws IOException {
        assertThat(CommandBundles.isIn(configuration)).isTrue();
        Files.delete(configuration.resolve("headless/config.ini"));
        assertThat(CommandBundles.isIn(configuration)).isFalse();
    }

    private void write(String file, String... entries) throws IOException {
        Files.writeString(configuration.resolve(file), text(entries));
    }

    private void assertCommands(String... entries) {
        assertThat(configuration.resolve("headless/config.ini")).content().isEqualToNormalizingNewlines(text(entries));
        assertThat(configuration.resolve("headless")).isDirectoryNotContaining(file -> file.toString().endsWith("new"));
    }

    private static String text(String... entries) {
        return "eclipse.product=some\nosgi.bundles=" + String.join(",", entries) + "\nosgi.level=4\n";
    }
}

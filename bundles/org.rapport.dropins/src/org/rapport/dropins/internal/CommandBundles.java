// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.dropins.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps the short list of bundles that commands start with in step with the whole list of the installation, which is
 * the only one that an installer changes: what comes there comes here, and what goes there goes here.
 */
public final class CommandBundles {

    private static final String KEY = "osgi.bundles=";

    private static final String WHOLE = "config.ini";

    private static final String COMMANDS = "headless/config.ini";

    private final Path whole;

    private final Path commands;

    private final Path remembered;

    private final Set<String> before;

    /**
     * Remembers what there is.
     *
     * @param configuration the folder {@code configuration} of an installation
     * @param remembered the folder in which the framework keeps what it knows of the bundles of commands between starts
     * @throws IOException when the configuration cannot be read
     */
    public CommandBundles(Path configuration, Path remembered) throws IOException {
        this.remembered = remembered;
        whole = configuration.resolve(WHOLE);
        commands = configuration.resolve(COMMANDS);
        before = names(entries(whole));
    }

    /** Whether a folder is the configuration of an installation with a short list of its own. */
    public static boolean isIn(Path configuration) {
        return Files.isRegularFile(configuration.resolve(WHOLE))
                && Files.isRegularFile(configuration.resolve(COMMANDS));
    }

    /**
     * Does to the short list what has been done to the whole one since this was made. What the framework remembers goes
     * then: a bundle that was dropped in and is installed now would stand in its own way once.
     *
     * @throws IOException when one cannot be read or the other not be written; the short list is as before then
     */
    public void follow() throws IOException {
        List<String> now = entries(whole);
        Set<String> after = names(now);
        if (after.equals(before)) {
            return;
        }
        Set<String> wanted = names(entries(commands));
        after.stream().filter(name -> !before.contains(name)).forEach(wanted::add);
        String list = now.stream().filter(entry -> wanted.contains(name(entry))).collect(Collectors.joining(","));
        List<String> lines = Files.readAllLines(commands).stream()
                .map(line -> line.startsWith(KEY) ? KEY + list : line).toList();
        Path written = Files.write(commands.resolveSibling("config.ini.new"), lines);
        Files.move(written, commands, StandardCopyOption.REPLACE_EXISTING);
        forget();
    }

    private void forget() throws IOException {
        if (Files.isDirectory(remembered)) {
            try (Stream<Path> files = Files.walk(remembered)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static List<String> entries(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> line.startsWith(KEY))
                .flatMap(line -> Arrays.stream(line.substring(KEY.length()).split(","))).toList();
    }

    private static Set<String> names(List<String> entries) {
        return entries.stream().map(CommandBundles::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The bundle of an entry, without the level at which it starts. */
    private static String name(String entry) {
        return entry.replaceFirst("@.*", "");
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The archives that the build made, as their receivers unpack them. */
final class Product {

    private static final Path ARCHIVES = Machine.ROOT.resolve("releng/org.rapport.product/target");

    private Product() {
    }

    /** Unpacks the archive for this machine into the folder and returns the start script. */
    static Path unpack(Path folder) throws IOException {
        var mac = System.getProperty("os.name").startsWith("Mac");
        var arm = System.getProperty("os.arch").equals("aarch64");
        var archive = archive((mac ? "macos-" : "linux-") + (arm ? "aarch64" : "x86_64") + ".tar.gz");
        Files.createDirectories(folder);
        var outcome = Command.of(folder, Map.of("PATH", System.getenv("PATH")), "tar", "-xzf", archive.toString())
                .run();
        if (outcome.code() != 0) {
            throw new IllegalStateException(outcome.err());
        }
        return folder.resolve("rapport/rapport");
    }

    /** Damages an unpacked product: takes an entry out of the plug-in whose file name starts so. */
    static void remove(Path script, String plugin, String entry) throws IOException {
        try (Stream<Path> files = Files.list(script.resolveSibling("plugins"))) {
            remove(files.filter(file -> file.getFileName().toString().startsWith(plugin)).findFirst().orElseThrow(),
                    entry);
        }
    }

    /** Damages a plug-in: takes an entry out of it. */
    static void remove(Path jar, String entry) throws IOException {
        try (FileSystem contents = FileSystems.newFileSystem(jar)) {
            Files.delete(contents.getPath(entry));
        }
    }

    static Path archive(String ending) {
        try (Stream<Path> files = Files.list(ARCHIVES)) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow().toAbsolutePath();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Data that stand beside the tests that use them. */
public final class TestData {

    private static final Path CHECKOUT = findCheckout();

    private static final Path SOURCES = CHECKOUT.resolve("tests/org.rapport.tests/src");

    private TestData() {
    }

    /** A file or folder beside a test. */
    public static Path beside(Class<?> test, String name) {
        return SOURCES.resolve(test.getPackageName().replace('.', '/')).resolve(name);
    }

    /** A file among the examples that people open. @param name such as riverside/riverside.rapport */
    public static Path example(String name) {
        return CHECKOUT.resolve("examples").resolve(name);
    }

    /** The folders in a folder beside a test, one a case, by name. */
    public static List<Path> cases(Class<?> test, String name) throws IOException {
        try (Stream<Path> folders = Files.list(beside(test, name))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Path findCheckout() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw")) && Files.isDirectory(folder.resolve("bundles"))) {
                return folder;
            }
        }
        throw new IllegalStateException("Tests find their data in the sources, but " + start + " is in no checkout");
    }
}

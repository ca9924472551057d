// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The checkout that the tests run in, without what builds and tools put there. */
public final class Checkout {

    private static final Set<String> NOT_OURS = Set.of(".git", ".idea", ".metadata", ".settings", ".vscode", "bin",
            "node_modules", "target");

    private static final Set<String> BINARY = Set.of("class", "gif", "gz", "icns", "ico", "jar", "ods", "pdf", "png",
            "xlsx", "zip");

    /** Texts that break a rule on purpose. */
    private static final String SAMPLES = "org/rapport/house/samples";

    private static final Path ROOT = findRoot();

    private static final List<SourceFile> FILES = read();

    private Checkout() {
    }

    /** The folder that holds everything of the project. */
    public static Path root() {
        return ROOT;
    }

    static List<SourceFile> files(Predicate<SourceFile> which) {
        return FILES.stream().filter(which).toList();
    }

    /** @throws IllegalArgumentException when there is no such file */
    static SourceFile file(String path) {
        return FILES.stream().filter(file -> file.path().equals(path)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no " + path + " below " + ROOT));
    }

    static boolean has(String path) {
        return Files.exists(ROOT.resolve(path));
    }

    /** Text that breaks a rule on purpose. Its first line says as which file it is to be read. */
    static SourceFile sample(String name) {
        String text = readText(ROOT.resolve("tests/org.rapport.tests/src").resolve(SAMPLES).resolve(name + ".txt"));
        int end = text.indexOf('\n');
        return new SourceFile(text.substring(0, end).strip(), text.substring(end + 1));
    }

    private static Path findRoot() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw")) && Files.isDirectory(folder.resolve("bundles"))) {
                return folder;
            }
        }
        throw new IllegalStateException("The house rules read the sources, but " + start + " is in no checkout");
    }

    private static List<SourceFile> read() {
        List<SourceFile> files = new ArrayList<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean skip = NOT_OURS.contains(folder.getFileName().toString()) || folder.endsWith(SAMPLES);
                    return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isText(file) && attributes.isRegularFile()) {
                        files.add(new SourceFile(ROOT.relativize(file).toString().replace('\\', '/'), readText(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        files.sort(Comparator.comparing(SourceFile::path));
        return List.copyOf(files);
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        boolean madeByBuild = name.startsWith(".polyglot.") || name.equals(".tycho-consumer-pom.xml")
                || name.equals(".git") || name.equals(".classpath") || name.equals(".project");
        return !madeByBuild && !BINARY.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** Bytes that are no UTF-8 come out as replacement characters: test data may hold such on purpose. */
    private static String readText(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

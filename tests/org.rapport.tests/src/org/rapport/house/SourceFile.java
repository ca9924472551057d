// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text file of the checkout.
 *
 * @param path from the root of the checkout, with slashes
 * @param text what is in it
 */
record SourceFile(String path, String text) {

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    boolean isNamed(String... endings) {
        return Stream.of(endings).anyMatch(path::endsWith);
    }

    boolean isGenerated() {
        return path.contains("/src-gen/");
    }

    boolean isHandWrittenJava() {
        return isNamed(".java") && !isGenerated();
    }

    boolean isIn(String folder) {
        return path.startsWith(folder + '/');
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /** A violation for each line that fits. */
    Stream<Violation> linesWith(Pattern pattern, String what, String advice) {
        return linesThat((file, line) -> pattern.matcher(line).find(), what, advice);
    }

    /** A violation for each line that fits. */
    Stream<Violation> linesThat(BiPredicate<SourceFile, String> test, String what, String advice) {
        List<String> lines = lines();
        return IntStream.range(0, lines.size()).filter(index -> test.test(this, lines.get(index)))
                .mapToObj(index -> new Violation(path, index + 1, what, advice));
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.checks.Check;
import org.rapport.checks.CheckRegistry;

/** Every check that ships is complete. */
class CheckCatalogueTests {

    private static final List<String> PARTS = List.of("title", "question", "why", "todo", "fix", "rule", "example",
            "source", "message");

    private static final Pattern CHECK_CLASS = Pattern
            .compile("class \\w+Check implements (Person|Worker|Plan)Check\\b");

    private static final CheckRegistry REGISTRY = CheckRegistry.installed();

    static List<Check> checks() {
        return REGISTRY.checks().stream().filter(check -> check.getClass().getName().startsWith("org.rapport.checks."))
                .toList();
    }

    @Test
    @DisplayName("All contributions load, and no two checks share an id")
    void contributionsLoad() {
        assertThat(REGISTRY.problems()).isEmpty();
        assertThat(REGISTRY.checks()).isNotEmpty();
    }

    @Test
    @DisplayName("Every class of a check is installed by the provider of its bundle")
    void everyCheckIsInstalled() {
        Set<String> installed = new TreeSet<>();
        checks().forEach(check -> installed.add(check.getClass().getName().replace('.', '/') + ".java"));
        assertThat(Checkout.files(file -> file.isIn("bundles") && file.isHandWrittenJava()).stream()
                .filter(file -> CHECK_CLASS.matcher(file.text()).find())
                .filter(file -> installed.stream().noneMatch(file.path()::endsWith))
                .map(file -> new Violation(file.path(), 0, "a check that nobody asks",
                        "Add it to the provider of its bundle.")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("checks")
    @DisplayName("A check says everything that is to be said of it")
    void saysEverything(Check check) {
        assertThat(missingTexts(check)).as("%s in messages.properties beside %s", check.descriptor(),
                check.getClass().getName()).isEmpty();
    }

    @Test
    @DisplayName("A missing text is found")
    void findsMissingText() {
        assertThat(missingTexts("NONE-01", Map.of("NONE-01.title", " ", "NONE-01.message.late", "Late")))
                .containsExactly("title", "question", "why", "todo", "fix", "rule", "example", "source");
    }

    @ParameterizedTest
    @MethodSource("checks")
    @DisplayName("A check has a test class of its own, and a page")
    void hasTest(Check check) {
        assertThat(missingFiles(check.getClass().getName(), check.descriptor().id())).isEmpty();
    }

    @Test
    @DisplayName("A missing test is found")
    void findsMissingTest() {
        assertThat(missingFiles("org.rapport.checks.x.NoCheck", "NONE-01")).first().asString()
                .contains("org/rapport/checks/x/NoCheckTests.java");
    }

    @ParameterizedTest
    @MethodSource("checks")
    @DisplayName("A check is about 120 lines of code at most, and has no state")
    void isSmallAndStateless(Check check) {
        String ending = '/' + check.getClass().getName().replace('.', '/') + ".java";
        SourceFile file = Checkout.files(each -> each.isIn("bundles") && each.isNamed(ending)).getFirst();
        assertThat(file.lines().stream().filter(line -> !line.isBlank() && !line.startsWith("import "))).as(file.path())
                .hasSizeLessThanOrEqualTo(130);
        assertThat(Stream.of(check.getClass().getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))).as(file.path()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("checks")
    @DisplayName("A check belongs to a family that says what it is about")
    void hasFamily(Check check) {
        assertThat(check.descriptor().familyTitle()).isNotEqualTo(check.descriptor().family());
        assertThat(check.descriptor().familyAbout()).endsWith("?");
    }

    private static List<String> missingTexts(Check check) {
        String messages = check.getClass().getPackageName().replace('.', '/') + "/messages.properties";
        SourceFile file = Checkout.files(each -> each.isIn("bundles") && each.isNamed(messages)).getFirst();
        return missingTexts(check.descriptor().id(), TextFile.of(file).texts());
    }

    private static List<String> missingTexts(String id, Map<String, String> texts) {
        return PARTS.stream().filter(part -> texts.entrySet().stream()
                .noneMatch(text -> says(text.getKey(), id, part) && !text.getValue().isBlank())).toList();
    }

    /** A check may word its findings in several ways, under keys that begin so. */
    private static boolean says(String key, String id, String part) {
        return key.equals(id + '.' + part) || part.equals("message") && key.startsWith(id + ".message.");
    }

    private static List<Violation> missingFiles(String className, String id) {
        String test = "tests/org.rapport.tests/src/" + className.replace('.', '/') + "Tests.java";
        String page = "docs/checks/" + id + ".md";
        List<Violation> missing = new ArrayList<>();
        if (!Checkout.has(test)) {
            missing.add(new Violation(test, 0, className + " has no test", "Write it, as for the checks beside it."));
        }
        if (!Checkout.has(page)) {
            missing.add(new Violation(page, 0, id + " has no page", "Generate the pages of the checks again."));
        }
        return missing;
    }
}

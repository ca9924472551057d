// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** User-facing texts and the code that uses them fit each other. */
class TextTests {

    private static final String MESSAGES = "messages.properties";

    private static final String PLUGIN = "plugin.properties";

    /** What a description of a check reads of itself and its family. */
    private static final Pattern OF_ANY_CHECK = Pattern
            .compile("[A-Z]+-[0-9]+\\.(title|question|why|todo|fix|rule|example|source)|[A-Z]+\\.(title|about)");

    private static final Pattern LOCALISED = Pattern.compile("(?:\"|: )%([\\w.-]+)");

    private static final SourceFile CODE = new SourceFile("bundles/org.rapport.x/src/org/rapport/x/A.java", """
            class A {
                Object a = of("XX-01").report(late ? "message.late" : "message", "no.key");
                Object b = MESSAGES.text("heading." + kind);
                Object c = String.format("%s.txt", name);
            }
            """);

    @Test
    @DisplayName("Every text with placeholders is a message format")
    void formats() {
        assertThat(Stream.of(MESSAGES, PLUGIN).flatMap(name -> TextFile.all(name).stream())
                .flatMap(TextFile::brokenFormats)).isEmpty();
        assertThat(texts("a = It's {0}\nb = {0\nc = It’s {0}\nd = It's fine\ne = {0,number,integer} of {1}\n")
                .brokenFormats()).extracting(Violation::line).containsExactly(1, 2);
    }

    @Test
    @DisplayName("Every key that code asks for has a text beside it")
    void keysExist() {
        assertThat(TextFile.all(MESSAGES).stream().flatMap(file -> uses(file.folder()).stream()
                .filter(use -> use.folder().equals(file.folder()))
                .flatMap(use -> use.missing(file.texts().keySet()).stream()))).isEmpty();
        assertThat(TextUse.of(CODE).missing(Set.of("XX-01.message", "XX-01.message.late", "heading.person"))).isEmpty();
        assertThat(TextUse.of(CODE).missing(Set.of("XX-01.message", "heading.person"))).singleElement().asString()
                .contains("A.java:2").contains("message.late");
        assertThat(TextUse.of(CODE).missing(Set.of("XX-01.message", "XX-01.message.late"))).singleElement().asString()
                .contains("A.java:3").contains("heading.");
    }

    @Test
    @DisplayName("Every text is used")
    void textsAreUsed() {
        assertThat(TextFile.all(MESSAGES).stream().flatMap(file -> unused(file, uses(bundle(file))))).isEmpty();
        TextFile texts = texts("XX-01.title = A\nXX-01.message = B\nXX-01.message.old = C\nheading.x = D\nf = E\n");
        assertThat(unused(texts, List.of(TextUse.of(CODE)))).extracting(Violation::line).containsExactly(3, 5);
    }

    @Test
    @DisplayName("Every key of manifest and plugin.xml has a text, and the other way round")
    void pluginTexts() {
        assertThat(TextFile.all(PLUGIN)).hasSameSizeAs(BundleManifest.all());
        assertThat(TextFile.all(PLUGIN).stream().flatMap(TextTests::misfits)).isEmpty();
    }

    private static Stream<Violation> unused(TextFile file, List<TextUse> uses) {
        return file.texts().keySet().stream().filter(key -> !OF_ANY_CHECK.matcher(key).matches())
                .filter(key -> uses.stream().noneMatch(use -> use.mayUse(key)))
                .map(key -> file.violation(key, "nothing uses the text " + key, "Use it or leave it out."));
    }

    private static Stream<Violation> misfits(TextFile file) {
        String bundle = file.folder();
        Set<String> used = Stream.of("/META-INF/MANIFEST.MF", "/plugin.xml").map(name -> bundle + name)
                .filter(Checkout::has).flatMap(path -> LOCALISED.matcher(Checkout.file(path).text()).results())
                .map(result -> result.group(1)).collect(Collectors.toSet());
        Checkout.files(source -> source.isIn(bundle) && source.isNamed(".odesign")).forEach(
                source -> LOCALISED.matcher(source.text()).results().forEach(result -> used.add(result.group(1))));
        // Item providers find their texts by the names of types and features.
        Checkout.files(source -> source.isIn(bundle) && source.isNamed(".java")).forEach(source -> {
            Matcher literal = Pattern.compile("\"(_UI_[^\"]+)\"").matcher(source.text());
            while (literal.find()) {
                used.add(literal.group(1));
            }
        });
        Set<String> texts = file.texts().keySet();
        return Stream.concat(
                used.stream().filter(key -> !texts.contains(key))
                        .map(key -> file.violation(key, "no text for the key " + key, "Add it.")),
                texts.stream().filter(key -> !used.contains(key) && !key.startsWith("_UI_"))
                        .map(key -> file.violation(key, "nothing uses the text " + key, "Use it or leave it out.")));
    }

    private static List<TextUse> uses(String folder) {
        return Checkout.files(file -> file.isIn(folder) && file.isHandWrittenJava()).stream().map(TextUse::of).toList();
    }

    private static String bundle(TextFile file) {
        return file.path().substring(0, file.path().indexOf("/src/"));
    }

    private static TextFile texts(String text) {
        return TextFile.of(new SourceFile("bundles/org.rapport.x/src/org/rapport/x/messages.properties", text));
    }
}

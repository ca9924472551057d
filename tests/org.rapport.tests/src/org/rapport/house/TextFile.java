// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** User-facing texts: a {@code messages.properties} or {@code plugin.properties}. */
final class TextFile {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

    private final SourceFile file;

    private final Map<String, String> texts = new TreeMap<>();

    private TextFile(SourceFile file) {
        this.file = file;
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    }

    static TextFile of(SourceFile file) {
        return new TextFile(file);
    }

    /** All that are shipped. */
    static List<TextFile> all(String name) {
        return Checkout.files(file -> file.isIn("bundles") && file.isNamed('/' + name)).stream().map(TextFile::of)
                .toList();
    }

    String path() {
        return file.path();
    }

    String folder() {
        return path().substring(0, path().lastIndexOf('/'));
    }

    Map<String, String> texts() {
        return texts;
    }

    Violation violation(String key, String what, String advice) {
        List<String> lines = file.lines();
        int line = 1;
        while (line <= lines.size() && !lines.get(line - 1).matches(Pattern.quote(key) + "\\s*[=:].*")) {
            line++;
        }
        return new Violation(path(), line > lines.size() ? 0 : line, what, advice);
    }

    /** Texts that {@link MessageFormat} would not fill in as they read. */
    Stream<Violation> brokenFormats() {
        return texts.entrySet().stream().filter(text -> PLACEHOLDER.matcher(text.getValue()).find())
                .filter(text -> !isFormat(text.getValue()))
                .map(text -> violation(text.getKey(), text.getKey() + " is no message format",
                        "Balance its braces, and write the apostrophe as ’: a plain one hides placeholders."));
    }

    private static boolean isFormat(String text) {
        try {
            return text.indexOf('\'') < 0 && new MessageFormat(text).getFormats().length > 0;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }
}

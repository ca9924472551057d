// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rapport.report.html.Html;
import org.rapport.report.pictures.Theme;

/**
 * The style sheet of reports. Its colours are written as $name: on screen they are custom properties with a light and a
 * dark value, on paper they are the light ones themselves, because the library that sets the PDF knows no properties.
 */
final class Styles {

    private static final Pattern COLOUR = Pattern.compile("\\$([a-z]+(?:-[a-z]+)*)");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/\\s*", Pattern.DOTALL);

    private static final String SHEET = read("report.css");

    private static final Map<String, String> LIGHT = colours("light.txt");

    private static final Map<String, String> DARK = colours("dark.txt");

    private Styles() {
    }

    /** A part of a page in these colours. */
    static Html html(Medium medium) {
        return medium == Medium.PAPER ? new Html(LIGHT::get, true) : new Html(name -> "var(--" + name + ')', false);
    }

    static String of(Medium medium) {
        return switch (medium) {
            case SCREEN -> root(LIGHT) + "@media screen and (prefers-color-scheme: dark) {\n" + root(DARK)
                    + ":root {" + Theme.DARK.css() + "}\n" + "}\n"
                    + COLOUR.matcher(SHEET).replaceAll("var(--$1)") + read("screen.css");
            case PAPER -> COLOUR.matcher(SHEET + read("paper.css"))
                    .replaceAll(found -> Matcher.quoteReplacement(LIGHT.get(found.group(1))));
        };
    }

    private static String root(Map<String, String> colours) {
        StringBuilder css = new StringBuilder(":root {");
        colours.forEach((name, value) -> css.append(" --").append(name).append(": ").append(value).append(';'));
        return css.append(" }\n").toString();
    }

    private static Map<String, String> colours(String file) {
        Map<String, String> colours = new TreeMap<>();
        read(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\\s+"))
                .forEach(words -> colours.put(words[0], words[1]));
        return colours;
    }

    private static String read(String file) {
        try (InputStream in = Styles.class.getResourceAsStream(file)) {
            return COMMENT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).replaceAll("");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

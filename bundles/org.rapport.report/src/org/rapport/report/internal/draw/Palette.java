// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.draw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A colour for every tone. */
public enum Palette {

    /** On white. */
    LIGHT,
    /** On nearly black. */
    DARK,
    /** For paper: pale fills, dark lines, and readable in grey. */
    PRINT;

    private final Map<Tone, String> colours = read(ordinal() + 1);

    /** The colour of a tone, as #rrggbb. */
    public String colour(Tone tone) {
        return colours.get(tone);
    }

    /** Custom properties of a style sheet, one for each tone, such as {@code --picture-ink:#1c2632;}. */
    public String declarations() {
        return Stream.of(Tone.values()).map(tone -> tone.property() + ':' + colour(tone) + ';')
                .collect(Collectors.joining());
    }

    private static Map<Tone, String> read(int column) {
        Map<Tone, String> colours = new EnumMap<>(Tone.class);
        try (InputStream stream = Palette.class.getResourceAsStream("colours.txt")) {
            if (stream == null) {
                throw new IllegalStateException("colours.txt is not beside " + Palette.class.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII));
            reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" "))
                    .forEach(parts -> colours.put(Tone.valueOf(parts[0]), parts[column]));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return colours;
    }
}

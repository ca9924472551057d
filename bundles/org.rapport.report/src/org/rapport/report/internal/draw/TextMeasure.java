// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.draw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.HashMap;
import java.util.Map;

/**
 * How wide text can become. Which font a reader has is not known when a picture is drawn, so the table beside this
 * class holds, for each character, the widest advance among the common sans-serif fonts (DejaVu Sans, Liberation Sans,
 * which is as wide as Arial and Helvetica, Noto Sans, Open Sans, Roboto). Characters that are not in it are taken to be
 * as wide as the widest of their kind. So the answers are the same on every machine, and none is too small.
 */
public final class TextMeasure {

    private static final String TABLE = "advances.txt";

    private static final int HEX = 16;

    private static final double PER_MILLE = 1000;

    private static final int WIDE = 1000;

    private static final int EMOJI = 1400;

    private static final int FIRST_EMOJI = 0x1F000;

    private static final Map<Integer, Advance> ADVANCES = read();

    private TextMeasure() {
    }

    /** Advances in thousandths of the font size. */
    private record Advance(int regular, int bold) {
    }

    /**
     * The width of a text in one line.
     *
     * @param size font size in pixels
     * @return pixels, 0 or more
     */
    public static double width(String text, double size, boolean bold) {
        return text.codePoints().mapToDouble(each -> advance(each, bold)).sum() * size / PER_MILLE;
    }

    /** Whether a text is read from right to left, by its first letter that has a direction. */
    public static boolean isRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private static int advance(int character, boolean bold) {
        Advance known = ADVANCES.get(character);
        if (known != null) {
            return bold ? known.bold : known.regular;
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> character >= FIRST_EMOJI && character < 0x20000 ? EMOJI : WIDE;
        };
    }

    private static Map<Integer, Advance> read() {
        Map<Integer, Advance> advances = new HashMap<>();
        try (InputStream stream = TextMeasure.class.getResourceAsStream(TABLE)) {
            if (stream == null) {
                throw new IllegalStateException(TABLE + " is not beside " + TextMeasure.class.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII));
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> readLine(line, advances));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return advances;
    }

    private static void readLine(String line, Map<Integer, Advance> advances) {
        String[] parts = line.split(" ");
        int character = Integer.parseInt(parts[0], HEX);
        for (int i = 1; i < parts.length; i++) {
            String[] both = parts[i].split("/");
            advances.put(character + i - 1, new Advance(Integer.parseInt(both[0]), Integer.parseInt(both[1])));
        }
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.draw;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How text is set.
 *
 * @param size in pixels
 * @param bold whether it is
 * @param tone its colour
 */
public record Font(double size, boolean bold, Tone tone) {

    /** The family asked for: fonts whose widths {@link TextMeasure} knows, and whatever else a reader has. */
    public static final String FAMILY = "'Noto Sans','Open Sans',Roboto,'Helvetica Neue',Arial,'Liberation Sans',"
            + "'DejaVu Sans',sans-serif";

    /** A picture's own headings. */
    public static final Font HEADING = new Font(14, true, Tone.INK);

    /** What elements say. */
    public static final Font BODY = new Font(12.5, false, Tone.INK);

    /** Names. */
    public static final Font NAME = new Font(12.5, true, Tone.INK);

    /** Captions, scales and legends. */
    public static final Font SMALL = new Font(11, false, Tone.MUTED);

    private static final double LEADING = 1.28;

    private static final double ASCENT = 0.93;

    private static final String ELLIPSIS = "…";

    /** The same in another colour. */
    public Font in(Tone other) {
        return new Font(size, bold, other);
    }

    /** From one line to the next, in pixels. */
    public double lineHeight() {
        return size * LEADING;
    }

    /** From the top of a line to its baseline, in pixels: accents of most scripts stay below the top. */
    public double ascent() {
        return size * ASCENT;
    }

    /** The width of a text in one line, in pixels. */
    public double width(String text) {
        return TextMeasure.width(text, size, bold);
    }

    /** The text in one line, with an ellipsis where it would be wider than so many pixels. */
    public String fit(String text, double width) {
        String line = clean(text);
        return width(line) <= width ? line : cut(line, width - width(ELLIPSIS)).strip() + ELLIPSIS;
    }

    /**
     * Breaks a text into lines, where lines may end by the rules of Unicode, and within words that are wider than a
     * line. A dot that separates two parts is left out where a line ends between them.
     *
     * @param width the widest a line may be, in pixels
     * @param most lines; when there would be more, the last one ends with an ellipsis
     * @return none for a blank text
     */
    public List<String> wrap(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = clean(text);
        while (!rest.isEmpty()) {
            if (lines.size() == most - 1) {
                lines.add(fit(rest, width));
                break;
            }
            int end = lineEnd(rest, width);
            lines.add(rest.substring(0, end).replaceFirst("[\\s·]+$", ""));
            rest = rest.substring(end).replaceFirst("^[\\s·]+", "");
        }
        return lines;
    }

    private int lineEnd(String text, double width) {
        if (width(text) <= width) {
            return text.length();
        }
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int end = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (width(text.substring(0, next).stripTrailing()) > width) {
                break;
            }
            end = next;
        }
        return end > 0 ? end : Math.max(cut(text, width).length(), firstCharacter(text));
    }

    /** As much of the beginning as fits, in whole characters as people see them. */
    private String cut(String text, double width) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = 0;
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            if (width(text.substring(0, next)) > width) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }

    private static int firstCharacter(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters.next();
    }

    private static String clean(String text) {
        return text == null ? "" : text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    }
}

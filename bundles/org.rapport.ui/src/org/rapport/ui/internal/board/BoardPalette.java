// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.util.EnumMap;
import java.util.Map;

import org.rapport.model.VisitPurpose;

/**
 * The colours of the board, as 0xRRGGBB. Each has a mark as well, so that nobody needs to tell them apart by colour.
 * Texts stand out by 4.5 to 1 and edges by 3 to 1, as WCAG 2.2 asks for, on light and on dark.
 */
public final class BoardPalette {

    /** How a bar looks. */
    public record Look(int fill, int edge, int text) {
    }

    private static final int LIGHT_TEXT = 0xF4F4F4;

    private static final int DARK_TEXT = 0x1B1B1B;

    private static final int NIGHT = 0x1E1E1E;

    private static final Map<Familiarity, int[]> FAMILIARITY = new EnumMap<>(Map.of(
            Familiarity.NOBODY, new int[] { 0xF2F2F2, 0x5A5A5A },
            Familiarity.DECLINED, new int[] { 0xF9D3CF, 0xA1261B },
            Familiarity.NEW, new int[] { 0xFCE9C0, 0x8A5A00 },
            Familiarity.GETTING_TO_KNOW, new int[] { 0xD5EFE3, 0x1E7A57 },
            Familiarity.KNOWN, new int[] { 0xCFE3F7, 0x1F5F99 }));

    private static final Map<VisitPurpose, int[]> PURPOSE = new EnumMap<>(Map.of(
            VisitPurpose.ASSESSMENT, new int[] { 0xE3D9F5, 0x5B3A9C },
            VisitPurpose.RAPPORT, new int[] { 0xCFE3F7, 0x1F5F99 },
            VisitPurpose.PRACTICE, new int[] { 0xD5EFE3, 0x1E7A57 },
            VisitPurpose.PERSONAL_CARE, new int[] { 0xFCE0EC, 0x9C2C63 },
            VisitPurpose.SAFE_AND_WELL, new int[] { 0xFCE9C0, 0x8A5A00 },
            VisitPurpose.SPECIFIC_TASK, new int[] { 0xE8E4DC, 0x6B5B3E },
            VisitPurpose.THERAPY, new int[] { 0xD2F0F2, 0x0F6E78 },
            VisitPurpose.REVIEW, new int[] { 0xE6E6E6, 0x4D4D4D },
            VisitPurpose.COMMUNITY, new int[] { 0xE4F1C9, 0x4F6B10 },
            VisitPurpose.FAMILY_MEETING, new int[] { 0xFADCCB, 0x96441A }));

    private final boolean dark;

    private final int background;

    /** The colours that go with a background. */
    public BoardPalette(int background) {
        this.background = background;
        dark = contrast(background, 0xFFFFFF) > contrast(background, 0);
    }

    /** How bars of people who know each other so well look. */
    public Look of(Familiarity familiarity) {
        return look(FAMILIARITY.get(familiarity));
    }

    /** How visits for a purpose look. @param purpose may be null: not said */
    public Look of(VisitPurpose purpose) {
        return look(purpose == null ? FAMILIARITY.get(Familiarity.NOBODY) : PURPOSE.get(purpose));
    }

    private Look look(int[] pair) {
        return dark
                ? new Look(mix(pair[1], NIGHT, 0.55), pair[0], LIGHT_TEXT)
                : new Look(pair[0], pair[1], DARK_TEXT);
    }

    /** Colour of texts beside the bars. */
    public int text() {
        return dark ? LIGHT_TEXT : DARK_TEXT;
    }

    /** Colour of lesser texts and of ways. */
    public int quiet() {
        return mix(text(), background, 0.68);
    }

    /** Colour of lines between rows and hours. */
    public int line() {
        return mix(text(), background, 0.16);
    }

    /** Colour behind every other row. */
    public int band() {
        return mix(text(), background, 0.035);
    }

    /** Colour behind names and hours. */
    public int margin() {
        return mix(text(), background, 0.07);
    }

    /** Colour behind names and hours of a draft, which is not the plan. */
    public int draft() {
        return mix(warning(), background, dark ? 0.28 : 0.2);
    }

    /** Colour of what asks for attention most. */
    public int error() {
        return dark ? 0xFF9B90 : 0xB3261E;
    }

    /** Colour of what asks for attention. */
    public int warning() {
        return dark ? 0xF5C04A : 0x855500;
    }

    /** Colour around what is in focus. */
    public int focus() {
        return dark ? 0xFFFFFF : 0x000000;
    }

    /** A colour between two. @param share of the first, 0 to 1 */
    static int mix(int first, int second, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double part = (first >> shift & 0xFF) * share + (second >> shift & 0xFF) * (1 - share);
            mixed |= (int) Math.round(part) << shift;
        }
        return mixed;
    }

    /** The contrast ratio of two colours, 1 to 21, by WCAG 2.2. */
    public static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF) + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import org.rapport.report.internal.draw.Palette;
import org.rapport.report.internal.draw.Tone;

/** The colours of a picture. Text has a contrast of at least 4.5 to 1 in each, and nothing is told by colour alone. */
public enum Theme {

    /** Literal colours for a light background. */
    LIGHT(Palette.LIGHT, false),

    /** Literal colours for a dark background. */
    DARK(Palette.DARK, false),

    /** Literal colours for paper; readable in grey, too. */
    PRINT(Palette.PRINT, false),

    /**
     * Custom properties of the page the picture stands in, so that the page decides and can change its mind; light
     * where it decides nothing. For browsers only.
     */
    PAGE(Palette.LIGHT, true);

    private final Palette palette;

    private final boolean byPage;

    Theme(Palette palette, boolean byPage) {
        this.palette = palette;
        this.byPage = byPage;
    }

    /**
     * What a page declares to show its {@link #PAGE} pictures in this theme's colours, such as
     * {@code --picture-ink:#1c2632;…}. To be put in a rule such as {@code :root{…}}.
     */
    public String css() {
        return palette.declarations();
    }

    /** As an attribute says it. */
    String paint(Tone tone) {
        String colour = palette.colour(tone);
        return byPage ? "var(" + tone.property() + ',' + colour + ')' : colour;
    }

    /** Whether the picture stands inside a page, and not in a file of its own. */
    boolean isInPage() {
        return byPage;
    }
}

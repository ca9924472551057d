// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.util.function.Predicate;

import org.rapport.model.Identifiable;

/**
 * How pictures are to be drawn, and what may be in them.
 *
 * @param theme the colours
 * @param elementIds whether shapes say in {@code data-element} which element they show; ids must not be in a file that
 *        goes to readers who could learn something from them
 * @param shows which elements may be shown; what is left out leaves no trace, neither in shapes nor in words or counts.
 *        A picture of somebody who may not be shown is refused with an {@link IllegalArgumentException}
 */
public record PictureStyle(Theme theme, boolean elementIds, Predicate<Identifiable> shows) {

    /** Shows everything, without ids. */
    public static PictureStyle of(Theme theme) {
        return new PictureStyle(theme, false, element -> true);
    }

    /** The same with ids, for a program that lets people choose a shape. */
    public PictureStyle withElementIds() {
        return new PictureStyle(theme, true, shows);
    }

    /** The same in other colours. */
    public PictureStyle with(Theme other) {
        return new PictureStyle(other, elementIds, shows);
    }

    /** The same, showing only what else passes this test, too. */
    public PictureStyle showing(Predicate<Identifiable> only) {
        return new PictureStyle(theme, elementIds, element -> shows.test(element) && only.test(element));
    }

    /**
     * Makes sure that a picture may be about an element.
     *
     * @throws IllegalArgumentException when it may not be shown
     */
    void requireShown(Identifiable element) {
        if (!isShown(element)) {
            throw new IllegalArgumentException("A picture of somebody who may not be shown");
        }
    }

    /** Whether an element may be shown; null may not. */
    boolean isShown(Identifiable element) {
        return element != null && shows.test(element);
    }
}

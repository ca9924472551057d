// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.sirius.common.tools.api.resource.ImageFileFormat;

/** What a picture of a map can be. */
public enum MapFormat {

    /** Of pixels, for documents and messages. */
    PNG(ImageFileFormat.PNG),
    /** Of lines and text, for any size. */
    SVG(ImageFileFormat.SVG);

    private final ImageFileFormat format;

    MapFormat(ImageFileFormat format) {
        this.format = format;
    }

    ImageFileFormat imageFormat() {
        return format;
    }

    /** The ending of its files, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that is called so, whichever letters are capital. */
    public static Optional<MapFormat> of(String name) {
        return Stream.of(values()).filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
    }
}

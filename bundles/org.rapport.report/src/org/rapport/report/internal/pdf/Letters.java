// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** The fonts of a report on paper. They come with the program, so that a report looks the same on every machine. */
final class Letters {

    /** The family they are known by. */
    static final String FAMILY = "Liberation Sans";

    private static final int REGULAR = 400;

    private static final int BOLD = 700;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Boolean drawable;

    private Letters() {
    }

    static Letters load() throws IOException {
        Letters letters = new Letters();
        for (String style : new String[] { "Regular", "Bold", "Italic", "BoldItalic" }) {
            letters.files.put(style, read("/liberation/LiberationSans-" + style + ".ttf"));
        }
        return letters;
    }

    void giveTo(PdfRendererBuilder builder) {
        files.forEach((style, bytes) -> builder.useFont(() -> new ByteArrayInputStream(bytes), FAMILY,
                style.startsWith("Bold") ? BOLD : REGULAR,
                style.endsWith("Italic") ? FontStyle.ITALIC : FontStyle.NORMAL, true));
    }

    /**
     * Whether pictures can be drawn here. A Java without the system’s font library cannot; then their words stand in
     * the report instead.
     */
    synchronized boolean areDrawable() {
        if (drawable == null) {
            drawable = register();
        }
        return drawable;
    }

    private boolean register() {
        try {
            GraphicsEnvironment environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
            for (byte[] bytes : files.values()) {
                environment.registerFont(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes)));
            }
            return true;
        } catch (FontFormatException | IOException | RuntimeException | LinkageError absent) {
            return false;
        }
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = Letters.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in.readAllBytes();
        }
    }
}

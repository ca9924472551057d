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
import java.nio.ByteBuffer;
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

    // Offsets in the file of a TrueType font, and names of its tables: “GSUB”, and one that nobody looks for.
    private static final int TABLE_COUNT = 4;

    private static final int DIRECTORY = 12;

    private static final int DIRECTORY_ENTRY = 16;

    private static final int SUBSTITUTIONS = 0x47535542;

    private static final int UNKNOWN = 0x67737562;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** The same without ligatures. */
    private final Map<String, byte[]> plain = new LinkedHashMap<>();

    private Boolean drawable;

    private Letters() {
    }

    static Letters load() throws IOException {
        Letters letters = new Letters();
        for (String style : new String[] { "Regular", "Bold", "Italic", "BoldItalic" }) {
            byte[] file = read("/liberation/LiberationSans-" + style + ".ttf");
            letters.files.put(style, file);
            letters.plain.put(style, withoutSubstitutions(file));
        }
        return letters;
    }

    void giveTo(PdfRendererBuilder builder) {
        plain.forEach((style, bytes) -> builder.useFont(() -> new ByteArrayInputStream(bytes), FAMILY,
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

    /**
     * A font whose table of substitutions is not found any more. The library that writes PDFs measures lines by single
     * letters, but would draw ligatures, for which it compiles the same patterns again for every piece of text: three
     * quarters of all its time.
     */
    static byte[] withoutSubstitutions(byte[] font) {
        ByteBuffer tables = ByteBuffer.wrap(font.clone());
        int count = tables.getShort(TABLE_COUNT);
        for (int i = 0; i < count; i++) {
            int tag = DIRECTORY + i * DIRECTORY_ENTRY;
            if (tables.getInt(tag) == SUBSTITUTIONS) {
                tables.putInt(tag, UNKNOWN);
            }
        }
        return tables.array();
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

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.formats;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * A file named by the user, or found in a folder that was.
 *
 * @param name as the user wrote it or would write it, with / between folders; {@code -} for standard input
 * @param path where it is; null for standard input
 */
public record PlanFile(String name, Path path) {

    /** What the user writes for standard input. */
    public static final String STANDARD_INPUT = "-";

    /** What stands for itself in the path of a relative URI, where a colon would look like a scheme. */
    private static final String PLAIN = "/-._~!$&'()*+,;=@";

    /** What is read from standard input. */
    public static PlanFile standardInput() {
        return new PlanFile(STANDARD_INPUT, null);
    }

    /** A file, named by its path. */
    public static PlanFile of(Path path) {
        return new PlanFile(path.toString().replace(path.getFileSystem().getSeparator(), "/"), path);
    }

    /** The name as a URI: relative for a name that is, else a file URI; null for standard input. */
    public String uri() {
        if (path == null) {
            return null;
        }
        if (path.isAbsolute()) {
            return path.toUri().toASCIIString();
        }
        StringBuilder uri = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xff);
            if (character < 0x80 && (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0)) {
                uri.append(character);
            } else {
                uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return uri.toString();
    }

    /** The name for messages. */
    public String title() {
        return path == null ? Texts.text("standard.input") : name;
    }
}

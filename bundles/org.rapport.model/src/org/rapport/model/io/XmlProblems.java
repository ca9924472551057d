// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.io.CharConversionException;

import org.xml.sax.SAXParseException;

/** Says in plain words why a parser gave up. */
final class XmlProblems {

    private XmlProblems() {
    }

    static String message(SAXParseException exception) {
        String reason = String.valueOf(exception.getMessage());
        if (reason.contains("DOCTYPE")) {
            return Messages.format("xml.doctype");
        }
        if (exception.getException() instanceof CharConversionException) {
            return Messages.format("xml.bytes");
        }
        if (reason.contains("Premature end of file")) {
            return Messages.format(exception.getLineNumber() <= 1 ? "file.empty" : "xml.truncated");
        }
        if (reason.contains("must start and end within the same entity")) {
            return Messages.format("xml.truncated");
        }
        return Messages.format("xml.broken", sentence(reason));
    }

    /** The parser's own words, without its keys such as JAXP00010004, as one sentence. */
    private static String sentence(String reason) {
        String bare = reason.replaceFirst("^JAXP[0-9]+: ", "").replaceAll("\\s+", " ").strip();
        return bare.endsWith(".") ? bare : bare + '.';
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.io.CharConversionException;

import org.rapport.model.RapportPackage;
import org.xml.sax.SAXParseException;

/** Says in plain words why a parser gave up. */
final class XmlProblems {

    private XmlProblems() {
    }

    /**
     * The parser words its reasons in the language of the user, so it is the place that tells what happened.
     *
     * @param input where the bytes come from; null when there are none
     */
    static String message(SAXParseException exception, PlanHandler handler, GuardedInput input) {
        String reason = String.valueOf(exception.getMessage());
        if (reason.contains("DOCTYPE")) {
            return Messages.format("xml.doctype");
        }
        if (exception.getException() instanceof CharConversionException) {
            return Messages.format("xml.bytes");
        }
        boolean started = handler.plan() != null;
        if (input != null && !started && input.first() < 0) {
            return Messages.format("file.empty");
        }
        if (input != null && !started && input.first() != '<') {
            return Messages.format("root.none", RapportPackage.eNS_URI);
        }
        if (input != null && input.isExhausted() && (handler.isInside() || !started)) {
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

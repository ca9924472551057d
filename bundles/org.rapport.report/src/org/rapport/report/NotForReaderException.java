// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

/** What was asked for is not for that reader, or there is no such reader: the message says so, to the user. */
public final class NotForReaderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what to tell the user */
    public NotForReaderException(String message) {
        super(message);
    }
}

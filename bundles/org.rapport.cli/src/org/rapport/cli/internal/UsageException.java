// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

/**
 * The command was used wrongly, or what it was given cannot be used: the message says what to do, and the exit code is
 * 2.
 */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    /** @param key of the text in this package's messages */
    static UsageException of(String key, Object... arguments) {
        return new UsageException(Texts.format(key, arguments));
    }
}

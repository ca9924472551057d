// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.io.IOException;

/** A file is no sheet of visits. Its message says, for the user, what it is instead and what to do. */
public final class NotASheetException extends IOException {

    private static final long serialVersionUID = 1L;

    NotASheetException(String message) {
        super(message);
    }
}

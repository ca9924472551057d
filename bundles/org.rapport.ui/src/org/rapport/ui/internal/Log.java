// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal;

import org.eclipse.core.runtime.ILog;

/** Where the workbench writes what a user need not read at once. */
public final class Log {

    private static final ILog LOG = ILog.of(Log.class);

    private Log() {
    }

    /** Something went wrong that does not keep anybody from working. */
    public static void warning(String message, Throwable cause) {
        LOG.warn(message, cause);
    }

    /** A defect. */
    public static void error(String message, Throwable cause) {
        LOG.error(message, cause);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.pdf;

import java.util.logging.Level;
import java.util.logging.Logger;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;

/** Keeps the library’s notes on its progress from standard error; what goes wrong is still told. */
final class QuietLogger implements XRLogger {

    private static final Logger LOGGER = Logger.getLogger(QuietLogger.class.getName());

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, Throwable thrown) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            LOGGER.log(level, message, thrown);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // Its levels are for its own loggers, which are not used.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return diagnostic.getLevel().intValue() >= Level.SEVERE.intValue();
    }
}

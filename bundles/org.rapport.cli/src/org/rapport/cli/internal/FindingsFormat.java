// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;

import org.rapport.checks.CheckRun;

/** A way to write findings: {@code begin}, then each file, then {@code end}. */
interface FindingsFormat {

    void begin() throws IOException;

    void file(PlanFile file, CheckRun run) throws IOException;

    void end() throws IOException;
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What is to be exported, how, and where to.
 *
 * @param of the id of whose visits; null for everybody’s, and where it means nothing
 * @param from the first day of visits; null for no first
 * @param until the last day of visits; null for no last
 */
record ExportChoice(ExportKind kind, ExportFormat format, String of, LocalDate from, LocalDate until, Path file) {
}

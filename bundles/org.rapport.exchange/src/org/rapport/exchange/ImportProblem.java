// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

/**
 * Something in a sheet that was not understood; the row it stands in does not come in.
 *
 * @param line the line of the sheet, from 1
 * @param column what the sheet calls the column; empty when the row as a whole is meant
 * @param read what stands there; empty for nothing
 * @param asked what is wrong and what to do, in a sentence or two for the user
 */
public record ImportProblem(int line, String column, String read, String asked) {
}

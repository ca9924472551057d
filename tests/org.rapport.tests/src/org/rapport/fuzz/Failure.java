// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.fuzz;

/**
 * What a damaged plan did to the program.
 *
 * @param signature what went wrong and where, so that the same defect is told once
 * @param command what was asked for
 * @param details everything the program said of it
 */
record Failure(String signature, String command, String details) {
}

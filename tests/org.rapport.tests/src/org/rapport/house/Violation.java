// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

/**
 * A place where a rule of the house is not kept.
 *
 * @param path the file, from the root of the checkout, with slashes
 * @param line from 1; 0 when it is about the file as a whole
 * @param what what is there
 * @param advice what to do about it
 */
record Violation(String path, int line, String what, String advice) {

    @Override
    public String toString() {
        return path + (line > 0 ? ":" + line : "") + ": " + what + ". " + advice;
    }
}

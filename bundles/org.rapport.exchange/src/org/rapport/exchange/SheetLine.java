// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.util.List;

/**
 * A row of a sheet, as it stands there.
 *
 * @param number the line of the file it begins on, from 1
 */
record SheetLine(int number, List<String> cells) {

    boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }
}

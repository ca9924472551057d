// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.util.List;

/**
 * A name in a sheet that stands for nothing in the plan, or for more than one; see {@link ImportChoices#choose}.
 *
 * @param name as it was written first
 * @param several whether it could stand for several
 * @param near names in the plan that are near to it, the nearest first
 * @param lines the lines of the sheet that have it
 */
public record UnknownName(NameKind kind, String name, boolean several, List<String> near, List<Integer> lines) {
}

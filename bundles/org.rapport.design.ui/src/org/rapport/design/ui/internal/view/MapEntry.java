// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui.internal.view;

import org.rapport.design.ui.PlanMap;
import org.rapport.model.Identifiable;

/**
 * A map or table that can be opened.
 *
 * @param kind which it is
 * @param about what it is about
 */
record MapEntry(PlanMap kind, Identifiable about) {
}

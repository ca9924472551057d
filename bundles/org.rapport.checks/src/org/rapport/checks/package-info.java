// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
/** Rapport Checks. */
package org.rapport.checks;

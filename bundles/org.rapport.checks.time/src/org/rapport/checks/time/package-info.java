// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
/** Rapport Checks of Time. */
package org.rapport.checks.time;

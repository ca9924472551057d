// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
/** Rapport Checks of Continuity. */
package org.rapport.checks.continuity;

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
/** Rapport Checks of the Plan. */
package org.rapport.checks.plan;

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
/** What a change of a plan does: findings gone and new, and the figures of everybody before and after. */
package org.rapport.checks.compare;

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The operations that answer findings, ready for any check to propose: each works out a change of the plan, without
 * making it, where the operation makes sense.
 */
package org.rapport.checks.fixes;

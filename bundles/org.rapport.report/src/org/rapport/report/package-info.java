// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
/** Reports from a plan and its findings: what they hold, for whom, and how they are written. */
package org.rapport.report;

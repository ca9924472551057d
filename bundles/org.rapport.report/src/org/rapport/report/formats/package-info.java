// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Findings and figures as text, JSON and SARIF, for people and programs. What they hold, and in which order, is a
 * contract: the command line and the workbench write the same.
 */
package org.rapport.report.formats;

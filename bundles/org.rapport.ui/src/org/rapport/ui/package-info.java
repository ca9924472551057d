// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What views, pages and commands of the workbench build on: open plans, the plan a window works on, and the parts that
 * show them.
 */
package org.rapport.ui;

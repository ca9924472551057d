// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What other programs take from a plan, and what comes in from them: rows for spreadsheets, visits as calendars, and
 * visits of other systems, which are shown before they are taken. What may be told to whom is decided by whoever calls.
 */
package org.rapport.exchange;

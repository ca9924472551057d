// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What other programs take from a plan: rows for spreadsheets, and visits as calendars. What may be told to whom is
 * decided by whoever calls.
 */
package org.rapport.exchange;

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.pages;

/** What a page is read on. */
public enum Medium {

    /** A browser, with light or dark colours as the reader likes, or printed from it. */
    SCREEN,

    /** A PDF. */
    PAPER
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

/**
 * Where a section about the service stands. The order is the message: rights and outcomes before time, time before
 * cost, because productivity is not what support is for.
 */
public enum Chapter {

    /** What a change does, where two plans are compared. */
    CHANGE,

    /** What people get from it: outcomes, goals, whom a change would help, and whether it is the same for all. */
    OUTCOMES,

    /** Time and continuity: who comes, for how long, and what time is spent on. */
    TIME,

    /** Cost and productivity. */
    COST,

    /** Everybody by name, before the pages of each. */
    PEOPLE,

    /** What the report goes by. */
    APPENDIX
}

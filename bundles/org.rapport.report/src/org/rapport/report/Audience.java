// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import java.util.Locale;

/** Whom a report is for. It decides what may stand in it: what is not meant for a reader is never written. */
public enum Audience {

    /** The team that supports the people: everything. */
    TEAM,

    /** Each person: their own pages, and nobody else’s. */
    PERSON,

    /** Somebody of a person’s circle: what the person consented to share with them, and nothing more. */
    RELATIVE,

    /** Who pays for the service: figures of the whole service, and no person. */
    COMMISSIONER;

    /** The word for it on the command line: team, person, relative, commissioner. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

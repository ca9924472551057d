// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

/** What a name in a sheet may stand for. */
public enum NameKind {

    /** A person of the plan, by id, reference or name. */
    PERSON,

    /** A worker of the plan, by id or name. */
    WORKER,

    /** A purpose of visits, in words of the other system. */
    PURPOSE
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.draw;

/** Which part of a line of text stands at the place given. */
public enum Anchor {

    /** Its left end. */
    START("start"),
    /** Its middle. */
    MIDDLE("middle"),
    /** Its right end. */
    END("end");

    private final String value;

    Anchor(String value) {
        this.value = value;
    }

    String value() {
        return value;
    }
}

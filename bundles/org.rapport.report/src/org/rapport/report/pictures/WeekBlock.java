// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.time.LocalDate;

import org.rapport.model.Identifiable;
import org.rapport.report.internal.draw.Icon;
import org.rapport.report.internal.draw.Look;
import org.rapport.report.internal.draw.Tone;

/**
 * A block of time in a week.
 *
 * @param element what it shows
 * @param kind how it looks
 * @param day its day
 * @param from minutes from midnight
 * @param to minutes from midnight, after {@code from}, at most those of a day
 * @param when from and to in words
 * @param what with whom or what
 */
record WeekBlock(Identifiable element, Kind kind, LocalDate day, int from, int to, String when, String what) {

    /** What a block is, told by its outline, a sign and its colour. */
    enum Kind {

        /** A visit by those who are known. */
        KNOWN(Look.card(Tone.STEP), null, "week.legend.known"),
        /** A visit by somebody who comes for the first time. */
        NEW(new Look(Tone.LOOK, Tone.LOOK_EDGE, 2, null), Icon.NEW, "week.legend.new"),
        /** A visit for which somebody is still to be found. */
        OPEN(new Look(Tone.LOOK, Tone.LOOK_EDGE, 1.3, "4 3"), null, "week.legend.open"),
        /** Time that is not contact. */
        OTHER(new Look(Tone.PANEL, Tone.EDGE, 1, "2 2"), null, "week.legend.other");

        private final Look look;

        private final Icon icon;

        private final String key;

        Kind(Look look, Icon icon, String key) {
            this.look = look;
            this.icon = icon;
            this.key = key;
        }

        Look look() {
            return look;
        }

        /** Null for none. */
        Icon icon() {
            return icon;
        }

        String key() {
            return key;
        }
    }

    String words() {
        return when + " " + what;
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.draw;

import java.util.Locale;

/** What a colour is for. Which colour that is, the theme says. */
public enum Tone {

    /** Behind everything. */
    PAPER,
    /** Text. */
    INK,
    /** Captions, on paper and on every pale fill. */
    MUTED,
    /** Grid lines and separators, which carry no meaning. */
    RULE,
    /** Connections. */
    EDGE,
    /** Fill behind parts that are not filled otherwise. */
    PANEL,
    /** Strengths. */
    STRENGTH, STRENGTH_EDGE,
    /** Goals. */
    GOAL, GOAL_EDGE,
    /** Steps, and what workers do. */
    STEP, STEP_EDGE,
    /** Needs. */
    NEED, NEED_EDGE,
    /** The person, and family. */
    PERSON, PERSON_EDGE,
    /** Workers. */
    WORKER, WORKER_EDGE,
    /** Community. */
    COMMUNITY, COMMUNITY_EDGE,
    /** What asks for a look: too little, too much, new. */
    LOOK, LOOK_EDGE,
    /** A scale from little to much. */
    HEAT_1, HEAT_2, HEAT_3, HEAT_4,
    /** Text on the upper half of the scale, and on filled bars. */
    ON_HEAT;

    /** The edge that belongs to a fill. */
    public Tone edge() {
        return Tone.valueOf(name() + "_EDGE");
    }

    /** Its name in a style sheet. */
    public String property() {
        return "--picture-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

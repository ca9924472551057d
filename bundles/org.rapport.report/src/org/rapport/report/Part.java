// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import java.util.Locale;

/** What can be told of a person, each a thing that a person may share or keep to themselves. */
public enum Part {

    /** What matters to the person, and how to talk with them. */
    ABOUT_ME,

    /** Strengths and potential. */
    STRENGTHS,

    /** Needs, risks, and what makes things harder. */
    NEEDS,

    /** Goals with their steps, and how far they are attained. */
    GOALS,

    /** Family, friends and neighbours. */
    CIRCLE,

    /** Who comes when. */
    VISITS,

    /** Episodes and reviews: what was decided, and what comes next. */
    REVIEWS,

    /** What is asked of the plan. It is the team’s and the person’s own, and never shared. */
    QUESTIONS;

    /** The word for it in the scope of a consent: about-me, strengths and so on. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

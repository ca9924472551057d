// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.metrics;

import java.util.Collection;

/**
 * An average over people.
 *
 * @param people those it is taken over, 0 or more; null where they are too few to be told
 * @param value the average; null without people, or where they are too few to be told
 */
public record Mean(Integer people, Double value) {

    /** Over too few people to tell it. */
    public static final Mean HIDDEN = new Mean(null, null);

    /** The average of the values that are there. @param values may hold nulls: undefined */
    public static Mean of(Collection<? extends Number> values) {
        double sum = 0;
        int people = 0;
        for (Number value : values) {
            if (value != null) {
                sum += value.doubleValue();
                people++;
            }
        }
        return new Mean(people, people == 0 ? null : sum / people);
    }

    /** Whether it is over too few people to tell it. */
    public boolean isHidden() {
        return people == null;
    }

    /** This, unless it is over fewer people. */
    Mean hiddenBelow(int minimum) {
        return people == null || people < minimum ? HIDDEN : this;
    }

    /** The difference of two numbers; null without one of them. */
    static Double difference(Double one, Double other) {
        return one == null || other == null ? null : Double.valueOf(one - other);
    }

    /** A share in percent; null without a whole. */
    static Double percent(long part, long whole) {
        return whole == 0 ? null : Double.valueOf(100.0 * part / whole);
    }
}

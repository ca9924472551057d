// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.formats;

import java.io.IOException;

import com.google.gson.stream.JsonWriter;

import org.rapport.model.ServicePlan;

/** By which standards plans were judged, where these are not their own. */
public interface Judgements {

    /** Every plan by its own standards. */
    Judgements OWN = new Judgements() {

        @Override
        public boolean isNone() {
            return true;
        }

        @Override
        public Judgement of(ServicePlan plan) {
            return null;
        }

        @Override
        public void write(JsonWriter json) {
            throw new IllegalStateException("Plans are judged by their own standards");
        }
    };

    /** Whether plans are judged by their own. */
    boolean isNone();

    /** By what a plan was judged; null when by its own standards. */
    Judgement of(ServicePlan plan);

    /**
     * Writes what was given as {@code judgedBy}, into an object that is open. Only where {@link #isNone()} is false.
     *
     * @throws IOException when it cannot be written
     */
    void write(JsonWriter json) throws IOException;
}

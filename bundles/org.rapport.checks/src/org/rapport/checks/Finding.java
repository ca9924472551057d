// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.List;

import org.rapport.model.FindingOverride;
import org.rapport.model.Identifiable;

/**
 * What a check found.
 *
 * @param check the check that found it
 * @param severity how much it asks for attention
 * @param subject whom or what the check was asked about: a person, a worker or the plan
 * @param element the element it is about
 * @param involved other elements involved, in a fixed order
 * @param message what was found, in plain words, as a question unless it breaks a law
 * @param measured what was measured, in the unit; null when nothing was
 * @param required what it was held against, in the unit; null when nothing was
 * @param unit unit of both, such as min; empty without
 * @param source where the rule comes from, with paragraph
 * @param override the answer somebody gave to it that is in force; null when there is none
 * @param expired the last answer somebody gave to it, when it is no longer in force; null when there is none
 */
public record Finding(CheckDescriptor check, Severity severity, Identifiable subject, Identifiable element,
        List<Identifiable> involved, String message, Double measured, Double required, String unit, String source,
        FindingOverride override, FindingOverride expired) {

    /** Whether somebody has answered it, so that it asks for nothing now. */
    public boolean isOverridden() {
        return override != null;
    }

    /**
     * How far off it is, for putting the worst first: the difference of measured and required as a share of the larger;
     * 0 where nothing was measured.
     */
    public double shortfall() {
        if (measured == null || required == null) {
            return 0;
        }
        double larger = Math.max(Math.abs(measured), Math.abs(required));
        return larger == 0 ? 0 : Math.abs(measured - required) / larger;
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.rapport.model.Identifiable;

/** Puts a finding together. Nothing is reported before {@link #report(String, Object...)}. */
public final class FindingBuilder {

    private final CheckContext context;

    private final CheckDescriptor check;

    private final Identifiable subject;

    private final Identifiable element;

    private final List<Identifiable> involved = new ArrayList<>();

    private Severity severity;

    private Double measured;

    private Double required;

    private String unit;

    FindingBuilder(CheckContext context, CheckDescriptor check, Identifiable subject, Identifiable element) {
        this.context = context;
        this.check = check;
        this.subject = subject;
        this.element = element;
        severity = check.severity();
        unit = check.unit();
    }

    /** Another severity than the check's own. */
    public FindingBuilder severity(Severity value) {
        severity = value;
        return this;
    }

    /** Adds elements involved, in this order; null, the element itself and repetitions are left out. */
    public FindingBuilder involving(Identifiable... elements) {
        for (Identifiable each : elements) {
            if (each != null && each != element && !involved.contains(each)) {
                involved.add(each);
            }
        }
        return this;
    }

    /** Adds elements involved, in the order of the collection. */
    public FindingBuilder involving(Collection<? extends Identifiable> elements) {
        return involving(elements.toArray(Identifiable[]::new));
    }

    /** What was measured, and what it was held against, in the check's unit. */
    public FindingBuilder measured(double value, double limit) {
        measured = value;
        required = limit;
        return this;
    }

    /** What was measured, where there is nothing to hold it against. */
    public FindingBuilder measured(double value) {
        measured = value;
        return this;
    }

    /** Another unit than the check's own. */
    public FindingBuilder unit(String value) {
        unit = value;
        return this;
    }

    /**
     * Reports the finding.
     *
     * @param key of the wording in the check's messages, without the check's id: {@code message}, {@code message.late}
     * @param arguments for the placeholders of the wording
     * @throws java.util.MissingResourceException when there is no such wording
     */
    public void report(String key, Object... arguments) {
        String message = check.messages().format(check.id() + '.' + key, arguments);
        context.add(new Finding(check, severity, subject, element, List.copyOf(involved), message, measured, required,
                unit, check.source(), null, null));
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.markers;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IMarker;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Identifiable;
import org.rapport.model.text.Labels;
import org.rapport.ui.PlanEditors;

/**
 * A finding as a marker of Eclipse tells it: plain values, so that it can be written in any thread.
 *
 * @param check the id of the check
 * @param element the id of the element it is about; empty when it has none
 * @param location what the element is called
 * @param severity as {@link IMarker#SEVERITY} has it
 * @param message what is asked
 */
record Mark(String check, String element, String location, int severity, String message) {

    /** The type of markers of findings. */
    static final String TYPE = "org.rapport.ui.finding";

    private static final String CHECK = "check";

    private static final String ELEMENT = "element";

    static Mark of(Finding finding) {
        Identifiable element = finding.element() == null ? finding.subject() : finding.element();
        return new Mark(finding.check().id(),
                element == null ? "" : Objects.requireNonNullElse(element.getId(), ""),
                element == null ? "" : Labels.of(element), severity(finding.severity()), finding.message());
    }

    /** What a marker tells. */
    static Mark of(IMarker marker) {
        return new Mark(marker.getAttribute(CHECK, ""), marker.getAttribute(ELEMENT, ""),
                marker.getAttribute(IMarker.LOCATION, ""), marker.getAttribute(IMarker.SEVERITY, 0),
                marker.getAttribute(IMarker.MESSAGE, ""));
    }

    /** Whether it is a finding’s. */
    boolean tellsOf(Finding finding) {
        return equals(of(finding));
    }

    Map<String, Object> attributes() {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(CHECK, check);
        attributes.put(ELEMENT, element);
        attributes.put(IMarker.LOCATION, location);
        attributes.put(IMarker.SEVERITY, severity);
        attributes.put(IMarker.MESSAGE, message);
        attributes.put(IMarker.USER_EDITABLE, false);
        attributes.put("org.eclipse.ui.editorID", PlanEditors.ID);
        return attributes;
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}

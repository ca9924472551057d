// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.viewpoint.description.Viewpoint;

/** A way to look at a plan, by the role of who looks. */
public enum PlanViewpoint {

    /** With a person: what they are good at, who is around them, what they want. */
    PLANNING("Planning"),
    /** As a team: who knows whom, and who goes where on which day. */
    TEAM("Team"),
    /** What the checks ask, on the maps themselves. */
    REVIEW("Review"),
    /** Pages of properties for what is selected; there only where Sirius has property views. */
    DETAILS("Details");

    private final String id;

    PlanViewpoint(String id) {
        this.id = id;
    }

    /** Its name in the viewpoint specification, which files of representations keep. */
    public String id() {
        return id;
    }

    /** Those that Sirius knows here. */
    public static List<PlanViewpoint> available() {
        return Stream.of(values())
                .filter(each -> ViewpointRegistry.getInstance().getViewpoints().stream().anyMatch(each::is)).toList();
    }

    /**
     * As it is registered, to be chosen for a session.
     *
     * @throws IllegalStateException when Sirius does not know it: the bundle with the specification is missing
     */
    public Viewpoint registered() {
        return ViewpointRegistry.getInstance().getViewpoints().stream().filter(this::is).findFirst()
                .orElseThrow(() -> new IllegalStateException("Sirius knows no viewpoint " + id + " of Rapport"));
    }

    /**
     * As a session holds it; representations are made with this one only.
     *
     * @throws IllegalStateException when it is not chosen in the session
     */
    public Viewpoint in(Session session) {
        return session.getSelectedViewpoints(false).stream().filter(this::is).findFirst()
                .orElseThrow(() -> new IllegalStateException("The viewpoint " + id + " is not chosen"));
    }

    /** Whether it is this one; viewpoints of others may be called the same. */
    public boolean is(Viewpoint viewpoint) {
        return id.equals(viewpoint.getName()) && viewpoint.eResource() != null
                && viewpoint.eResource().getURI().toString().contains("/org.rapport.design/");
    }
}

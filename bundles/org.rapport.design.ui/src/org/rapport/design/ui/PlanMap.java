// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.rapport.checks.Messages;
import org.rapport.model.RapportPackage;
import org.rapport.model.ServicePlan;
import org.rapport.model.Team;

/** A kind of map or table that can be made of a plan. */
public enum PlanMap {

    /** A person's strengths, goals, steps and needs. */
    STRENGTHS_AND_GOALS(PlanViewpoint.PLANNING, "StrengthsAndGoals", RapportPackage.Literals.PERSON),
    /** Who is around a person. */
    CIRCLE_OF_SUPPORT(PlanViewpoint.PLANNING, "CircleOfSupport", RapportPackage.Literals.PERSON),
    /** Everything about a person as a tree. */
    ABOUT_ME(PlanViewpoint.PLANNING, "AboutMe", RapportPackage.Literals.PERSON),
    /** A person's goals as a table. */
    GOALS(PlanViewpoint.PLANNING, "Goals", RapportPackage.Literals.PERSON),
    /** The whole service: teams, workers, people and how well they know each other. */
    WHO_KNOWS_WHOM(PlanViewpoint.TEAM, "WhoKnowsWhom", RapportPackage.Literals.SERVICE_PLAN),
    /** Workers by days, of the service or a team. */
    ROSTER_OF_WORKERS(PlanViewpoint.TEAM, "RosterOfWorkers", RapportPackage.Literals.SERVICE_PLAN),
    /** People by days, of the service or a team. */
    ROSTER_OF_PEOPLE(PlanViewpoint.TEAM, "RosterOfPeople", RapportPackage.Literals.SERVICE_PLAN),
    /** People by workers, of the service or a team. */
    CONTINUITY(PlanViewpoint.TEAM, "Continuity", RapportPackage.Literals.SERVICE_PLAN);

    private static final Messages TEXTS = Messages.of(PlanMap.class);

    private final PlanViewpoint viewpoint;
    private final String id;
    private final EClass about;

    PlanMap(PlanViewpoint viewpoint, String id, EClass about) {
        this.viewpoint = viewpoint;
        this.id = id;
        this.about = about;
    }

    /** The viewpoint that it belongs to. */
    public PlanViewpoint viewpoint() {
        return viewpoint;
    }

    /** Its name in the viewpoint specification, which files of representations keep. */
    public String id() {
        return id;
    }

    /** What users call it. */
    public String label() {
        return TEXTS.text("map." + id);
    }

    /** Whether it is drawn, and not a table or tree. */
    public boolean isDrawn() {
        return this == STRENGTHS_AND_GOALS || this == CIRCLE_OF_SUPPORT || this == WHO_KNOWS_WHOM;
    }

    /** Whether it can be made of this element. */
    public boolean isAbout(EObject element) {
        return about.isInstance(element) || isOfTeams() && element instanceof Team;
    }

    private boolean isOfTeams() {
        return viewpoint == PlanViewpoint.TEAM && !isDrawn();
    }

    /** What it can be made of in a plan, in the order of the plan: people, or the service before its teams. */
    public List<EObject> subjects(ServicePlan plan) {
        List<? extends EObject> parts = about == RapportPackage.Literals.PERSON ? plan.getPeople() : plan.getTeams();
        return Stream.concat(Stream.of(plan), parts.stream()).filter(this::isAbout).toList();
    }

    /**
     * Its description as a session holds it.
     *
     * @throws IllegalStateException when its viewpoint is not chosen in the session, or has lost it
     */
    public RepresentationDescription in(Session session) {
        return viewpoint.in(session).getOwnedRepresentations().stream().filter(this::is).findFirst()
                .orElseThrow(() -> new IllegalStateException("The viewpoint " + viewpoint.id() + " has no " + id));
    }

    /** Whether a representation of this description is such a map. */
    public boolean is(RepresentationDescription description) {
        return id.equals(description.getName());
    }
}

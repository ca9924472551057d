// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.rapport.model.Identifiable;
import org.rapport.model.PlanningStandards;
import org.rapport.model.ServicePlan;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.Window;

/** What a check looks at, and where it reports to. Made by the runner, for one check and one subject at a time. */
public final class CheckContext {

    private final PlanIndex index;

    private final LocalDate at;

    private final List<Finding> findings = new ArrayList<>();

    private final Levels levels;

    private CheckDescriptor check;

    private Identifiable subject;

    CheckContext(PlanIndex index, LocalDate at, Levels levels) {
        this.index = index;
        this.at = at;
        this.levels = levels;
    }

    /** The plan. */
    public ServicePlan plan() {
        return index.plan();
    }

    /** Visits, duties and relationships by person and worker. */
    public PlanIndex index() {
        return index;
    }

    /** The limits to go by. */
    public PlanningStandards standards() {
        return index.standards();
    }

    /** The day the plan is looked at. */
    public LocalDate at() {
        return at;
    }

    /** The plan's time zone. */
    public ZoneId zone() {
        return index.zone();
    }

    /** The continuity window that ends on {@link #at()}. */
    public Window window() {
        return Window.endingOn(at, standards().getWindowDays(), plan());
    }

    /** Starts a finding about an element, with the check's own severity, unit and source. */
    public FindingBuilder finding(Identifiable element) {
        return new FindingBuilder(this, check, subject, element);
    }

    void ask(CheckDescriptor descriptor, Identifiable about) {
        check = descriptor;
        subject = about;
    }

    void add(Finding finding) {
        findings.add(levels.apply(finding));
    }

    List<Finding> findings() {
        return findings;
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import static org.rapport.model.RapportPackage.Literals.*;

import java.util.List;

import org.rapport.checks.Messages;
import org.rapport.ui.internal.form.Part;
import org.rapport.ui.internal.form.Part.Tab;

/** The page of the team: who works here and when, who is in which team, and who knows whom. */
final class TeamParts {

    private static final Messages MESSAGES = Messages.of(TeamParts.class);

    private TeamParts() {
    }

    static List<Tab> tabs() {
        return List.of(workers(), teams(), relationships());
    }

    private static Tab workers() {
        Tab worker = Tab.fields(MESSAGES.text("team.worker"), NAMED_ELEMENT__NAME, WORKER__ROLE, WORKER__SKILLS,
                WORKER__LANGUAGES, WORKER__CONTRACTED_MINUTES_PER_WEEK, WORKER__CASELOAD_LIMIT, WORKER__BASE,
                WORKER__TRAINED_IN_RAPPORT_ON, WORKER__OPTED_OUT_OF48_HOURS);
        Tab hours = Tab.parts(MESSAGES.text("team.hours"),
                Part.of(MESSAGES.text("team.availability"), WORKER__AVAILABILITY, AVAILABILITY__DAY,
                        AVAILABILITY__FROM, AVAILABILITY__TO),
                Part.of(MESSAGES.text("team.absences"), WORKER__ABSENCES, ABSENCE__FROM, ABSENCE__TO,
                        ABSENCE__REASON));
        return Tab.parts(MESSAGES.text("team.workers"),
                new Part("", SERVICE_PLAN__WORKERS, List.of(worker, hours)));
    }

    private static Tab teams() {
        Tab team = Tab.fields(MESSAGES.text("team.team"), NAMED_ELEMENT__NAME, TEAM__ORGANISATION, TEAM__LEAD,
                TEAM__SUPPORTS);
        Tab members = Tab.parts(MESSAGES.text("team.members"), Part.of("", TEAM__MEMBERSHIPS, MEMBERSHIP__WORKER,
                MEMBERSHIP__FROM, MEMBERSHIP__TO));
        return Tab.parts(MESSAGES.text("team.teams"), new Part("", SERVICE_PLAN__TEAMS, List.of(team, members)));
    }

    private static Tab relationships() {
        Tab relationship = new Tab("", List.of(RELATIONSHIP__PERSON, RELATIONSHIP__WORKER, RELATIONSHIP__STARTED_ON,
                RELATIONSHIP__EXPECTED_END, RELATIONSHIP__ENDED_ON, RELATIONSHIP__DEPTH, RELATIONSHIP__KEY_WORKER,
                RELATIONSHIP__CHOSEN_BY_PERSON, RELATIONSHIP__AGREED_MINIMUM_MINUTES,
                RELATIONSHIP__AGREED_OPTIMUM_MINUTES, RELATIONSHIP__AGREED_REASON), List.of(), LedgerExtra::new);
        return Tab.parts(MESSAGES.text("team.relationships"),
                new Part("", SERVICE_PLAN__RELATIONSHIPS, List.of(relationship)));
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.List;

import org.rapport.model.Contributor;
import org.rapport.model.Goal;
import org.rapport.model.GoalStep;
import org.rapport.model.text.Labels;
import org.rapport.report.Part;
import org.rapport.report.PersonContext;
import org.rapport.report.PersonSection;
import org.rapport.report.html.Html;
import org.rapport.report.pictures.StrengthsMap;

/** Goals in the person’s words, how far they are, and who takes which step. */
final class GoalsSection extends AbstractSection implements PersonSection {

    GoalsSection() {
        super("goals", 40);
    }

    @Override
    public Part part() {
        return Part.GOALS;
    }

    @Override
    public void write(PersonContext context, Html html) {
        List<Goal> goals = context.person().getGoals();
        if (goals.isEmpty()) {
            Says.unsaid(html, "goals.none");
            return;
        }
        Figures.show(html, StrengthsMap.of(context.person(), Figures.style(html)));
        goals.forEach(goal -> goal(goal, html));
    }

    private static void goal(Goal goal, Html html) {
        html.open("div", "class", "card");
        html.element("p", Tables.name(goal.getStatement()), "class", "goal");
        html.open("p");
        tag(html, Texts.words(goal.getStatus()));
        tag(html, Texts.text("expressed." + goal.getExpressedBy().name()));
        if (goal.getTargetDate() != null) {
            tag(html, Texts.format("goals.until", Tables.day(goal.getTargetDate())));
        }
        html.close();
        if (Says.isSaid(goal.getReason())) {
            html.element("p", Texts.format("goals.reason", goal.getReason()));
        }
        if (!goal.getDrawsOn().isEmpty()) {
            html.element("p", Texts.format("goals.draws",
                    String.join("; ", goal.getDrawsOn().stream().map(Labels::of).toList())));
        }
        if (goal.getCurrentLevel() != null) {
            html.element("p", Texts.format(goal.getBaselineLevel() == null ? "goals.level" : "goals.levels",
                    level(goal.getCurrentLevel()),
                    goal.getBaselineLevel() == null ? "" : level(goal.getBaselineLevel())));
        }
        steps(goal, html);
        html.close();
    }

    private static void steps(Goal goal, Html html) {
        if (goal.getSteps().isEmpty()) {
            Says.unsaid(html, "goals.no.steps");
            return;
        }
        html.open("table").open("thead").open("tr");
        for (String head : Texts.text("goals.heads").split(";")) {
            html.element("th", head, "scope", "col");
        }
        html.close().close().open("tbody");
        for (GoalStep step : goal.getSteps()) {
            html.open("tr").element("td", Tables.name(step.getDescription())).element("td", who(step));
            html.element("td", Texts.words(step.getApproach()));
            html.element("td", when(step)).close();
        }
        html.close().close();
    }

    private static String who(GoalStep step) {
        if (step.getWho() != null) {
            return Labels.of(step.getWho());
        }
        if (step.getContributor() == Contributor.COMMUNITY && step.getResource() != null) {
            return Labels.of(step.getResource());
        }
        return Texts.text("contributor." + step.getContributor().name());
    }

    private static String when(GoalStep step) {
        if (step.getDoneOn() != null) {
            return Texts.format("goals.done", Tables.day(step.getDoneOn()));
        }
        String minutes = step.getMinutesPerWeek() > 0 ? Texts.format("goals.minutes", step.getMinutesPerWeek()) : "";
        String due = step.getDue() == null ? "" : Texts.format("goals.until", Tables.day(step.getDue()));
        return Says.joined(List.of(minutes, due));
    }

    private static String level(int level) {
        return Texts.text("level." + (level + 2));
    }

    private static void tag(Html html, String text) {
        html.element("span", text, "class", "tag").text(" ");
    }
}

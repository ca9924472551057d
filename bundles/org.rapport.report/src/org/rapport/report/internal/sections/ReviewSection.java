// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.rapport.model.Episode;
import org.rapport.model.Goal;
import org.rapport.model.Review;
import org.rapport.report.Audience;
import org.rapport.report.Part;
import org.rapport.report.PersonContext;
import org.rapport.report.PersonSection;
import org.rapport.report.html.Html;
import org.rapport.report.pictures.TaperCurve;

/** How support goes on: episodes, reviews held and planned, and a sheet to fill in at the next one. */
final class ReviewSection extends AbstractSection implements PersonSection {

    ReviewSection() {
        super("review", 70);
    }

    @Override
    public Part part() {
        return Part.REVIEWS;
    }

    @Override
    public void write(PersonContext context, Html html) {
        if (!context.person().getEpisodes().isEmpty()) {
            Figures.show(html,
                    TaperCurve.of(context.person(), context.index(), context.at(), Figures.style(html)));
            html.open("ul");
            context.person().getEpisodes().forEach(episode -> episode(episode, html));
            html.close();
        }
        List<Review> reviews = context.person().getReviews();
        if (!reviews.isEmpty()) {
            html.open("ul");
            reviews.stream().sorted(Comparator.comparing(ReviewSection::day,
                    Comparator.nullsLast(Comparator.naturalOrder()))).forEach(review -> review(review, html));
            html.close();
        }
        if (context.audience() != Audience.RELATIVE) {
            sheet(context, html);
        } else if (reviews.isEmpty() && context.person().getEpisodes().isEmpty()) {
            Says.unsaid(html, "review.none");
        }
    }

    private static void episode(Episode episode, Html html) {
        String end = episode.getEndedOn() != null ? Texts.format("review.ended", Tables.day(episode.getEndedOn()))
                : episode.getPlannedEnd() != null
                        ? Texts.format("review.planned.end", Tables.day(episode.getPlannedEnd())) : "";
        Says.item(html, Texts.format("review.episode", Texts.words(episode.getKind()),
                Tables.day(episode.getStartedOn())),
                Says.joined(List.of(end, Says.isSaid(episode.getMoveOnPlan())
                        ? Texts.format("review.move-on", episode.getMoveOnPlan()) : "")));
    }

    private static void review(Review review, Html html) {
        boolean held = review.getHeldOn() != null;
        Says.item(html, Texts.format(held ? "review.held" : "review.planned", Tables.day(day(review))),
                Says.joined(List.of(held ? Texts.text("decided." + review.getDecidedBy().name()) : "",
                        Says.isSaid(review.getNotes()) ? review.getNotes() : "")));
    }

    private static LocalDate day(Review review) {
        return review.getHeldOn() != null ? review.getHeldOn() : review.getPlannedFor();
    }

    /** To print and write on, together. */
    private static void sheet(PersonContext context, Html html) {
        html.open("div", "class", "card sheet");
        Says.subject(html, Texts.text("review.sheet"));
        html.element("p", Texts.text("review.sheet.lead"), "class", "note");
        html.open("table").open("thead").open("tr");
        for (String head : Texts.text("review.sheet.heads").split(";")) {
            html.element("th", head, "scope", "col");
        }
        html.close().close().open("tbody");
        for (Goal goal : context.person().getGoals()) {
            html.open("tr").element("th", Tables.name(goal.getStatement()), "scope", "row", "class", "wide");
            for (int i = 0; i < 3; i++) {
                html.element("td", " ", "class", "write");
            }
            html.close();
        }
        html.close().close();
        for (String question : Texts.text("review.sheet.questions").split(";")) {
            html.element("p", question, "class", "ask").element("div", " ", "class", "box");
        }
        html.close();
    }
}

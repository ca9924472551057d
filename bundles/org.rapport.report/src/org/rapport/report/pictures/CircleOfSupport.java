// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.rapport.checks.Messages;
import org.rapport.model.Person;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.text.Labels;
import org.rapport.report.internal.draw.Anchor;
import org.rapport.report.internal.draw.Box;
import org.rapport.report.internal.draw.Canvas;
import org.rapport.report.internal.draw.Font;
import org.rapport.report.internal.draw.Icon;
import org.rapport.report.internal.draw.Look;
import org.rapport.report.internal.draw.Tone;

/**
 * Who is around a person: on one side family, friends, neighbours and community, on the other the team, each working
 * relationship with its minutes given against the least and the best.
 */
public final class CircleOfSupport {

    private static final Messages MESSAGES = Messages.of(CircleOfSupport.class);

    private static final double CENTRE_X = 72;

    private static final double CENTRE_Y = 48;

    /** From the middle to the nearest edge of the cards beside it. */
    private static final double REACH = 196;

    /** From the middle to the nearest edge of the cards above and below. */
    private static final double NEAREST = 96;

    private static final double GAP = 12;

    private static final double WIDTH = 2 * (REACH + CircleCard.WIDTH + Sheet.MARGIN);

    private final PictureStyle style;

    private final Person person;

    private final Sheet sheet;

    private CircleOfSupport(Person person, PictureStyle style) {
        this.person = person;
        this.style = style;
        sheet = new Sheet(style);
    }

    /**
     * Draws the circle of a person; when nobody is in it, it says how to begin.
     *
     * @param index of the person's plan
     * @param at the day it is looked at
     */
    public static Picture of(Person person, PlanIndex index, LocalDate at, PictureStyle style) {
        style.requireShown(person);
        CircleCards cards = new CircleCards(person, index, at, style);
        return new CircleOfSupport(person, style).draw(cards.own(), cards.workers());
    }

    private Picture draw(List<CircleCard> own, List<CircleCard> workers) {
        String name = Labels.name(person);
        String title = MESSAGES.format("circle.title", name);
        if (own.isEmpty() && workers.isEmpty()) {
            return Sheet.empty(style, title, MESSAGES.format("circle.empty", name));
        }
        double stack = Math.max(2 * CENTRE_Y, Math.max(height(own), height(workers)));
        double middle = Sheet.MARGIN + stack / 2;
        ring(middle, stack);
        List<Box> left = places(own, middle, stack, -1);
        List<Box> right = places(workers, middle, stack, 1);
        int most = workers.stream().mapToInt(CircleCard::minutes).max().orElse(1);
        connect(own, left, middle, -1, most);
        connect(workers, right, middle, 1, most);
        centre(name, middle);
        paint(own, left);
        paint(workers, right);
        if (!own.isEmpty()) {
            sheet.say(MESSAGES.format("circle.say.circle", name, words(own)));
        }
        if (!workers.isEmpty()) {
            sheet.say(MESSAGES.format("circle.say.workers", words(workers)));
        }
        double bottom = 2 * Sheet.MARGIN + stack;
        double legend = legend(workers).draw(sheet.canvas(), Sheet.MARGIN, bottom, WIDTH - 2 * Sheet.MARGIN);
        return sheet.finish(title, WIDTH, bottom + legend + (legend > 0 ? Sheet.MARGIN : 0));
    }

    private static double height(List<CircleCard> cards) {
        return cards.stream().mapToDouble(card -> card.height() + GAP).sum() - GAP;
    }

    private static String words(List<CircleCard> cards) {
        return cards.stream().map(CircleCard::words).collect(Collectors.joining("; "));
    }

    /** Cards below each other, so that none can lie on another, along the outline of an ellipse. @param side -1 left */
    private static List<Box> places(List<CircleCard> cards, double middle, double stack, int side) {
        List<Box> places = new ArrayList<>();
        double y = middle - height(cards) / 2;
        double half = Math.max(stack / 2, 1);
        for (CircleCard card : cards) {
            double from = (y + card.height() / 2 - middle) / half;
            double reach = NEAREST + (REACH - NEAREST) * Math.sqrt(Math.max(0, 1 - from * from));
            double x = WIDTH / 2 + (side < 0 ? -reach - CircleCard.WIDTH : reach);
            places.add(new Box(x, y, CircleCard.WIDTH, card.height()));
            y += card.height() + GAP;
        }
        return places;
    }

    private void ring(double middle, double stack) {
        sheet.canvas().ellipse(WIDTH / 2, middle, REACH + CircleCard.WIDTH / 2, stack / 2,
                Look.line(Tone.RULE, 1.2).dashed("2 5"));
    }

    private void connect(List<CircleCard> cards, List<Box> places, double middle, int side, int most) {
        for (int i = 0; i < cards.size(); i++) {
            CircleCard card = cards.get(i);
            Box place = places.get(i);
            double edge = side < 0 ? place.right() : place.x();
            double width = card.ledger() == null ? 1.5 : 1.2 + 5 * card.minutes() / (double) Math.max(1, most);
            Look look = Look.line(card.tone().edge(), width);
            sheet.canvas().line(WIDTH / 2, middle, edge, place.centreY(), card.inForce() ? look : look.dashed("5 4"));
        }
    }

    private void centre(String name, double middle) {
        Canvas canvas = sheet.canvas();
        Box box = Box.around(WIDTH / 2, middle, 2 * CENTRE_X, 2 * CENTRE_Y);
        sheet.open("card", person, name, box);
        canvas.ellipse(box.centreX(), middle, CENTRE_X, CENTRE_Y, new Look(Tone.PERSON, Tone.PERSON_EDGE, 2, null));
        canvas.icon(Icon.PERSON, box.centreX() - 12, middle - 40, 24, Tone.PERSON_EDGE);
        List<String> lines = Font.NAME.wrap(name, 2 * CENTRE_X - 58, 2);
        double y = middle - 10 + Font.NAME.ascent();
        for (String line : lines) {
            canvas.text(box.centreX(), y, line, Font.NAME, Anchor.MIDDLE);
            y += Font.NAME.lineHeight();
        }
        sheet.close();
    }

    private void paint(List<CircleCard> cards, List<Box> places) {
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).draw(sheet, places.get(i));
        }
    }

    private static Legend legend(List<CircleCard> workers) {
        Legend legend = new Legend();
        legend.addIf(workers.stream().anyMatch(CircleCard::key), MESSAGES.text("circle.legend.key"),
                (canvas, box) -> canvas.icon(Icon.KEY, box.x() + 4, box.y(), 16, Tone.WORKER_EDGE));
        boolean counted = workers.stream().anyMatch(card -> card.ledger() != null);
        legend.addIf(counted, MESSAGES.text("circle.legend.minutes"), (canvas, box) -> {
            canvas.rect(new Box(box.x(), box.y() + 4, 14, 8), 2, Look.filled(Tone.WORKER_EDGE));
            canvas.rect(new Box(box.x(), box.y() + 4, 24, 8), 2, Look.line(Tone.EDGE, 0.8));
            canvas.line(box.x() + 11, box.y() + 1, box.x() + 11, box.y() + 15, Look.line(Tone.INK, 1.6));
            canvas.line(box.x() + 20, box.y() + 1, box.x() + 20, box.y() + 15, Look.line(Tone.INK, 1.6));
        });
        legend.addIf(counted, MESSAGES.text("circle.legend.line"), (canvas, box) -> {
            canvas.line(box.x(), box.y() + 4, box.x() + 22, box.y() + 4, Look.line(Tone.WORKER_EDGE, 4));
            canvas.line(box.x(), box.y() + 12, box.x() + 22, box.y() + 12, Look.line(Tone.WORKER_EDGE, 1.4));
        });
        return legend;
    }
}

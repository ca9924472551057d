// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapport.checks.Messages;
import org.rapport.model.Goal;
import org.rapport.model.GoalStep;
import org.rapport.model.Identifiable;
import org.rapport.model.Need;
import org.rapport.model.Person;
import org.rapport.model.Strength;
import org.rapport.model.text.Labels;
import org.rapport.report.internal.draw.Box;
import org.rapport.report.internal.draw.Canvas;
import org.rapport.report.internal.draw.Font;
import org.rapport.report.internal.draw.LayeredLayout;
import org.rapport.report.internal.draw.Look;
import org.rapport.report.internal.draw.PathData;
import org.rapport.report.internal.draw.Tone;

/**
 * A person's strengths and potential, the goals that draw on them, the steps towards these with who takes them, and the
 * needs that the goals address.
 */
public final class StrengthsMap {

    private static final Messages MESSAGES = Messages.of(StrengthsMap.class);

    private static final double COLUMN_GAP = 72;

    private static final double ROW_GAP = 12;

    private static final double HEAD = 30;

    private static final Look DRAWS_ON = Look.line(Tone.STRENGTH_EDGE, 1.6);

    private static final Look STEP = Look.line(Tone.EDGE, 1.3);

    private static final Look ADDRESSES = Look.line(Tone.NEED_EDGE, 1.5).dashed("2 3");

    private final PictureStyle style;

    private final Person person;

    private final LayeredLayout layout = new LayeredLayout(COLUMN_GAP, ROW_GAP);

    private final List<Card> cards = new ArrayList<>();

    private final Map<Identifiable, Integer> numbers = new HashMap<>();

    private final Map<Integer, Look> edges = new TreeMap<>();

    private final Sheet sheet;

    private StrengthsMap(Person person, PictureStyle style) {
        this.person = person;
        this.style = style;
        sheet = new Sheet(style);
    }

    /** Draws the map of a person; when there are neither strengths nor goals, it says how to begin. */
    public static Picture of(Person person, PictureStyle style) {
        style.requireShown(person);
        return new StrengthsMap(person, style).draw();
    }

    private Picture draw() {
        String name = Labels.name(person);
        String title = MESSAGES.format("strengths.title", name);
        List<Strength> strengths = shown(person.getStrengths());
        List<Goal> goals = shown(person.getGoals());
        if (strengths.isEmpty() && goals.isEmpty()) {
            return Sheet.empty(style, title, MESSAGES.format("strengths.empty", name));
        }
        MapCards words = new MapCards(name);
        Stream.of(false, true).flatMap(potential -> strengths.stream().filter(each -> each.isPotential() == potential))
                .forEach(strength -> add(strength, words.strength(strength), 0));
        goals.forEach(goal -> add(goal, words.goal(goal), 1));
        goals.forEach(goal -> shown(goal.getSteps()).forEach(step -> add(step, words.step(step, style), 2)));
        shown(person.getNeeds()).forEach(need -> add(need, words.need(need), 2));
        goals.forEach(this::connect);
        layout.run();
        describe(strengths, goals, words);
        return paint(title);
    }

    private <T extends Identifiable> List<T> shown(List<T> elements) {
        return elements.stream().filter(style::isShown).toList();
    }

    private void add(Identifiable element, Card card, int column) {
        numbers.put(element, layout.node(Card.WIDTH, card.height(), column));
        cards.add(card);
    }

    private void connect(Goal goal) {
        shown(goal.getDrawsOn()).forEach(strength -> connect(strength, goal, DRAWS_ON));
        shown(goal.getSteps()).forEach(step -> connect(goal, step, STEP));
        shown(goal.getAddresses()).forEach(need -> connect(goal, need, ADDRESSES));
    }

    /** References to what belongs to somebody else are not drawn. */
    private void connect(Identifiable from, Identifiable to, Look look) {
        if (numbers.containsKey(from) && numbers.containsKey(to)) {
            edges.put(layout.edge(numbers.get(from), numbers.get(to)), look);
        }
    }

    private Picture paint(String title) {
        Canvas canvas = sheet.canvas();
        double top = Sheet.MARGIN + HEAD;
        edges.forEach((number, look) -> {
            LayeredLayout.Route route = layout.route(number);
            canvas.path(PathData.levelCurve(route.x1() + Sheet.MARGIN, route.y1() + top, route.x2() + Sheet.MARGIN,
                    route.y2() + top), look);
            canvas.ellipse(route.x2() + Sheet.MARGIN, route.y2() + top, 2.6, 2.6, Look.filled(look.stroke()));
        });
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).draw(sheet, layout.box(i).shifted(Sheet.MARGIN, top));
        }
        heading("strengths.column.strengths", Strength.class);
        heading("strengths.column.goals", Goal.class);
        heading("strengths.column.steps", GoalStep.class, Need.class);
        double width = Math.max(layout.bounds().width(), Card.WIDTH) + 2 * Sheet.MARGIN;
        double bottom = top + layout.bounds().bottom() + 14;
        double legend = legend().draw(canvas, Sheet.MARGIN, bottom, width - 2 * Sheet.MARGIN);
        return sheet.finish(title, width, bottom + legend + Sheet.MARGIN);
    }

    private void heading(String key, Class<?>... types) {
        numbers.entrySet().stream().filter(entry -> Stream.of(types).anyMatch(type -> type.isInstance(entry.getKey())))
                .mapToDouble(entry -> layout.box(entry.getValue()).x()).min().ifPresent(x -> sheet.canvas().lines(
                        new Box(Sheet.MARGIN + x, Sheet.MARGIN, Card.WIDTH, 0),
                        Font.HEADING.wrap(MESSAGES.text(key), Card.WIDTH, 1), Font.HEADING));
    }

    private Legend legend() {
        Legend legend = new Legend();
        addEdge(legend, DRAWS_ON, "strengths.legend.drawsOn");
        addEdge(legend, STEP, "strengths.legend.step");
        addEdge(legend, ADDRESSES, "strengths.legend.addresses");
        addShape(legend, CardShape.ROUND, "strengths.legend.person");
        addShape(legend, CardShape.HOUSE, "strengths.legend.family");
        addShape(legend, CardShape.HEXAGON, "strengths.legend.community");
        addShape(legend, CardShape.FOLDED, "strengths.legend.worker");
        legend.addIf(cards.stream().anyMatch(Card::dashed), MESSAGES.text("strengths.legend.potential"),
                (canvas, box) -> CardShape.PLAIN.draw(canvas, box, Look.card(Tone.STRENGTH).dashed("5 3")));
        return legend;
    }

    private void addEdge(Legend legend, Look look, String key) {
        legend.addIf(edges.containsValue(look), MESSAGES.text(key), (canvas, box) -> {
            canvas.line(box.x(), box.centreY(), box.right() - 3, box.centreY(), look);
            canvas.ellipse(box.right() - 3, box.centreY(), 2.6, 2.6, Look.filled(look.stroke()));
        });
    }

    private void addShape(Legend legend, CardShape shape, String key) {
        cards.stream().filter(card -> card.shape() == shape).findFirst().ifPresent(card -> legend.add(
                MESSAGES.text(key), (canvas, box) -> shape.draw(canvas, box, Look.card(card.tone()))));
    }

    private void describe(List<Strength> strengths, List<Goal> goals, MapCards words) {
        if (!strengths.isEmpty()) {
            sheet.say(MESSAGES.format("strengths.say.strengths",
                    strengths.stream().map(words::strength).map(MapCards::inWords).collect(Collectors.joining("; "))));
        }
        for (Goal goal : goals) {
            sheet.say(MESSAGES.format("strengths.say.goal", MapCards.inWords(words.goal(goal))));
            say("strengths.say.drawsOn", shown(goal.getDrawsOn()).stream().map(Strength::getStatement));
            say("strengths.say.steps",
                    shown(goal.getSteps()).stream().map(step -> MapCards.inWords(words.step(step, style))));
            say("strengths.say.addresses", shown(goal.getAddresses()).stream().map(Need::getStatement));
        }
        say("strengths.say.needs", shown(person.getNeeds()).stream()
                .filter(need -> goals.stream().noneMatch(goal -> goal.getAddresses().contains(need)))
                .map(Need::getStatement));
    }

    private void say(String key, Stream<String> parts) {
        String joined = parts.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining("; "));
        if (!joined.isEmpty()) {
            sheet.say(MESSAGES.format(key, joined));
        }
    }
}

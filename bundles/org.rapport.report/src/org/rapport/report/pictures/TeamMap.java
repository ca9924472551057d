// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rapport.checks.Messages;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.Relationship;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.metrics.PersonMetrics;
import org.rapport.model.metrics.PlanMetrics;
import org.rapport.model.metrics.RelationshipMetrics;
import org.rapport.model.metrics.WorkerMetrics;
import org.rapport.model.text.Labels;
import org.rapport.report.internal.draw.Anchor;
import org.rapport.report.internal.draw.Box;
import org.rapport.report.internal.draw.Canvas;
import org.rapport.report.internal.draw.Font;
import org.rapport.report.internal.draw.Icon;
import org.rapport.report.internal.draw.LayeredLayout;
import org.rapport.report.internal.draw.Look;
import org.rapport.report.internal.draw.PathData;
import org.rapport.report.internal.draw.Tone;

/**
 * The teams of a service: in each its workers, with how full their weeks are, and the people it supports, with how many
 * workers they met. Lines are working relationships, the thicker the more minutes.
 */
public final class TeamMap {

    private static final Messages MESSAGES = Messages.of(TeamMap.class);

    /** Beyond that, teams are shown as numbers. */
    private static final int MOST = 60;

    private static final double CARD = 216;

    private static final double CARD_HEIGHT = 40;

    private static final double GAP = 230;

    private static final double ROW_GAP = 8;

    private static final double PADDING = 14;

    private static final double HEAD = 34;

    private static final double WIDTH = 2 * Sheet.MARGIN + 2 * PADDING + 2 * CARD + GAP;

    private final PlanIndex index;

    private final LocalDate at;

    private final PictureStyle style;

    private final Sheet sheet;

    private final Map<Identifiable, Box> places = new LinkedHashMap<>();

    private final Map<String, WorkerMetrics> workers = new HashMap<>();

    private final Map<String, PersonMetrics> people = new HashMap<>();

    private TeamMap(PlanIndex index, PlanMetrics metrics, PictureStyle style) {
        this.index = index;
        this.at = metrics.at();
        this.style = style;
        sheet = new Sheet(style);
        metrics.workers().forEach(each -> workers.put(each.id(), each));
        metrics.people().forEach(each -> people.put(each.id(), each));
    }

    /** Draws the teams as they are on the day of the metrics. @param metrics of the index's plan */
    public static Picture of(PlanMetrics metrics, PlanIndex index, PictureStyle style) {
        return new TeamMap(index, metrics, style).draw();
    }

    private Picture draw() {
        String title = MESSAGES.format("team.title", Days.brief(at));
        List<TeamBands.Band> bands = TeamBands.of(index, at, style);
        if (bands.isEmpty()) {
            return Sheet.empty(style, title, MESSAGES.text("team.empty"));
        }
        int most = bands.stream().mapToInt(band -> Math.max(band.workers().size(), band.people().size())).sum();
        if (most > MOST) {
            return TeamSummary.draw(bands, index, at, sheet, title);
        }
        List<Relationship> relationships = index.plan().getRelationships().stream().filter(style::isShown)
                .filter(each -> index.isInForce(each, at)).toList();
        double y = Sheet.MARGIN;
        for (TeamBands.Band band : bands) {
            y = place(band, relationships, y) + ROW_GAP + 4;
        }
        connect(relationships);
        bands.forEach(this::paint);
        double legend = legend().draw(sheet.canvas(), Sheet.MARGIN, y + 4, WIDTH - 2 * Sheet.MARGIN);
        return sheet.finish(title, WIDTH, y + 4 + legend + Sheet.MARGIN);
    }

    /** Lays out a team so that its own lines cross little. @return where it ends */
    private double place(TeamBands.Band band, List<Relationship> relationships, double top) {
        LayeredLayout layout = new LayeredLayout(GAP, ROW_GAP);
        Map<Identifiable, Integer> numbers = new LinkedHashMap<>();
        band.workers().forEach(worker -> numbers.put(worker, layout.node(CARD, CARD_HEIGHT, 0)));
        band.people().forEach(person -> numbers.put(person, layout.node(CARD, CARD_HEIGHT, 1)));
        relationships.stream()
                .filter(each -> numbers.containsKey(each.getWorker()) && numbers.containsKey(each.getPerson()))
                .forEach(each -> layout.edge(numbers.get(each.getWorker()), numbers.get(each.getPerson())));
        layout.run();
        numbers.forEach((element, number) -> {
            double x = Sheet.MARGIN + PADDING + (element instanceof Person ? CARD + GAP : 0);
            places.put(element, new Box(x, layout.box(number).y() + top + HEAD, CARD, CARD_HEIGHT));
        });
        Box box = new Box(Sheet.MARGIN, top, WIDTH - 2 * Sheet.MARGIN, HEAD + layout.bounds().height() + PADDING);
        Canvas canvas = sheet.canvas();
        sheet.open("container", band.team(), null, box);
        canvas.rect(box, 8, new Look(Tone.PANEL, Tone.EDGE, 1, band.team() == null ? "4 3" : null));
        double x = box.x() + PADDING;
        String name = Font.HEADING.fit(band.name(), (box.width() - 2 * PADDING) / 2);
        canvas.text(x, top + 22, name, Font.HEADING, Anchor.START);
        String organisation = Font.SMALL.fit(band.organisation(), (box.width() - 3 * PADDING) / 2);
        canvas.text(box.right() - PADDING, top + 22, organisation, Font.SMALL, Anchor.END);
        sheet.close();
        return box.bottom();
    }

    private void connect(List<Relationship> relationships) {
        Map<Relationship, Integer> minutes = new LinkedHashMap<>();
        relationships.stream()
                .filter(each -> places.containsKey(each.getWorker()) && places.containsKey(each.getPerson()))
                .forEach(each -> minutes.put(each, RelationshipMetrics.of(each, index, at).contactMinutes()));
        int most = Math.max(1, minutes.values().stream().mapToInt(Integer::intValue).max().orElse(1));
        minutes.forEach((relationship, given) -> {
            Box from = places.get(relationship.getWorker());
            Box to = places.get(relationship.getPerson());
            double width = 0.8 + 4.4 * Math.sqrt((double) given / most);
            Look look = Look.line(relationship.isKeyWorker() ? Tone.WORKER_EDGE : Tone.EDGE, width);
            sheet.canvas().path(PathData.levelCurve(from.right(), from.centreY(), to.x(), to.centreY()),
                    given > 0 ? look : look.dashed("3 3"));
            if (relationship.isKeyWorker()) {
                sheet.canvas().ellipse(to.x(), to.centreY(), 5, 5, Look.filled(Tone.WORKER_EDGE));
            }
        });
    }

    private void paint(TeamBands.Band band) {
        sheet.say(MESSAGES.format("team.say", band.name(), band.workers().size(), band.people().size()));
        band.workers().forEach(this::worker);
        band.people().forEach(this::person);
    }

    private void worker(Worker worker) {
        UtilisationBar bar = new UtilisationBar(workers.get(worker.getId()), index.standards());
        Box box = places.get(worker);
        sheet.open("card", worker, Labels.name(worker) + ", " + Words.role(worker) + ": " + bar.words(), box);
        frame(box, CardShape.FOLDED, Tone.WORKER, Icon.WORKER, Labels.name(worker));
        bar.draw(sheet.canvas(), new Box(box.x() + 30, box.y() + 24, 96, 8));
        Font font = Font.SMALL.in(Tone.INK);
        sheet.canvas().text(box.x() + 134, box.y() + 32, font.fit(bar.brief(), CARD - 142), font, Anchor.START);
        sheet.close();
        sheet.say(Labels.name(worker) + ": " + bar.words() + '.');
    }

    private void person(Person person) {
        PersonMetrics metrics = people.get(person.getId());
        String words = MESSAGES.format(metrics.coc() == null ? "team.person.few" : "team.person", metrics.workers(),
                metrics.coc());
        Box box = places.get(person);
        sheet.open("card", person, Labels.name(person) + ": " + words, box);
        frame(box, CardShape.ROUND, Tone.PERSON, Icon.PERSON, Labels.name(person));
        Font font = Font.SMALL.in(Tone.INK);
        sheet.canvas().text(box.x() + 30, box.y() + 32, font.fit(words, CARD - 44), font, Anchor.START);
        sheet.close();
        sheet.say(Labels.name(person) + ": " + words + '.');
    }

    private void frame(Box box, CardShape shape, Tone tone, Icon icon, String name) {
        shape.draw(sheet.canvas(), box, Look.card(tone));
        sheet.canvas().icon(icon, box.x() + 9, box.y() + 6, 15, tone.edge());
        sheet.canvas().text(box.x() + 30, box.y() + 17, Font.NAME.fit(name, CARD - 44), Font.NAME, Anchor.START);
    }

    private static Legend legend() {
        Legend legend = new Legend();
        legend.add(MESSAGES.text("team.legend.line"), (canvas, box) -> {
            canvas.line(box.x(), box.y() + 4, box.x() + 22, box.y() + 4, Look.line(Tone.EDGE, 4));
            canvas.line(box.x(), box.y() + 12, box.x() + 22, box.y() + 12, Look.line(Tone.EDGE, 1));
        });
        legend.add(MESSAGES.text("team.legend.none"), (canvas, box) -> canvas.line(box.x(), box.centreY(),
                box.x() + 22, box.centreY(), Look.line(Tone.EDGE, 1).dashed("3 3")));
        legend.add(MESSAGES.text("team.legend.key"), (canvas, box) -> {
            canvas.line(box.x(), box.centreY(), box.x() + 22, box.centreY(), Look.line(Tone.WORKER_EDGE, 2.4));
            canvas.ellipse(box.x() + 20, box.centreY(), 5, 5, Look.filled(Tone.WORKER_EDGE));
        });
        legend.add(MESSAGES.text("team.legend.bar"), (canvas, box) -> {
            canvas.rect(new Box(box.x(), box.y() + 4, 14, 8), 2, Look.filled(Tone.WORKER_EDGE));
            canvas.line(box.x() + 17, box.y() + 1, box.x() + 17, box.y() + 15, Look.line(Tone.INK, 1.4));
            canvas.line(box.x() + 22, box.y() + 1, box.x() + 22, box.y() + 15, Look.line(Tone.INK, 1.4));
        });
        return legend;
    }
}

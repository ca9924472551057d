// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.util.ArrayList;
import java.util.List;

import org.rapport.checks.Messages;
import org.rapport.model.Identifiable;
import org.rapport.report.internal.draw.Box;
import org.rapport.report.internal.draw.Canvas;
import org.rapport.report.internal.draw.Font;
import org.rapport.report.internal.draw.Look;
import org.rapport.report.internal.draw.Tone;
import org.rapport.report.internal.draw.Xml;

/** The sheet a picture is drawn on: a canvas, the elements shown on it and where, and the words that go with it. */
final class Sheet {

    /** Around every picture, in pixels. */
    static final double MARGIN = 12;

    private static final double EMPTY_WIDTH = 420;

    private static final double PADDING = 18;

    private final PictureStyle style;

    private final Canvas canvas;

    private final List<Picture.Area> areas = new ArrayList<>();

    private final List<String> sentences = new ArrayList<>();

    Sheet(PictureStyle style) {
        this.style = style;
        canvas = new Canvas(style.theme()::paint);
    }

    Canvas canvas() {
        return canvas;
    }

    /** Begins the shapes of an element. @param tooltip null for none @param where what a click on it means */
    void open(String kind, Identifiable element, String tooltip, Box where) {
        String id = style.elementIds() && element != null ? element.getId() : null;
        if (id != null) {
            areas.add(new Picture.Area(id, where.x(), where.y(), where.width(), where.height()));
        }
        canvas.open(kind, id, tooltip);
    }

    void close() {
        canvas.close();
    }

    /** Adds a sentence to the description. */
    void say(String sentence) {
        sentences.add(sentence);
    }

    /** The picture. Its size includes the margin on the right and at the bottom. */
    Picture finish(String title, double width, double height) {
        return finish(title, width, height, false);
    }

    private Picture finish(String title, double width, double height, boolean empty) {
        String description = String.join(" ", sentences);
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(Xml.number(width)).append("\" height=\"").append(Xml.number(height)).append("\" viewBox=\"0 0 ")
                .append(Xml.number(width)).append(' ').append(Xml.number(height)).append("\" font-family=\"")
                .append(Font.FAMILY).append("\" role=\"img\" aria-label=\"")
                .append(Xml.attribute(title + ". " + description)).append("\">");
        if (!style.theme().isInPage()) {
            svg.append("<title>").append(Xml.text(title)).append("</title><desc>").append(Xml.text(description))
                    .append("</desc><rect width=\"100%\" height=\"100%\" fill=\"")
                    .append(style.theme().paint(Tone.PAPER)).append("\"/>");
        }
        svg.append(canvas.content()).append("</svg>");
        return new Picture(title, description, width, height, svg.toString(), List.copyOf(areas), empty);
    }

    /** What stands where there is nothing to show. @param advice what to do next, a sentence or two */
    static Picture empty(PictureStyle style, String title, String advice) {
        Sheet sheet = new Sheet(style);
        double inner = EMPTY_WIDTH - 2 * (MARGIN + PADDING);
        List<String> lines = Font.BODY.wrap(advice, inner, 12);
        double height = lines.size() * Font.BODY.lineHeight() + Font.NAME.lineHeight() + 6 + 2 * PADDING;
        Box box = new Box(MARGIN, MARGIN, EMPTY_WIDTH - 2 * MARGIN, height);
        sheet.open("card", null, null, box);
        sheet.canvas.rect(box, 10, new Look(Tone.PANEL, Tone.EDGE, 1, "5 4"));
        Box text = new Box(box.x() + PADDING, box.y() + PADDING, inner, 0);
        String heading = Messages.of(Sheet.class).text("empty.heading");
        double used = sheet.canvas.lines(text, List.of(heading), Font.NAME) + 6;
        sheet.canvas.lines(text.shifted(0, used), lines, Font.BODY);
        sheet.close();
        sheet.say(heading + '.');
        sheet.say(advice);
        return sheet.finish(title, EMPTY_WIDTH, height + 2 * MARGIN, true);
    }
}

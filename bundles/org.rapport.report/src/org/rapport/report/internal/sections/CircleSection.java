// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.List;

import org.rapport.model.CircleMember;
import org.rapport.report.Audience;
import org.rapport.report.Part;
import org.rapport.report.PersonContext;
import org.rapport.report.PersonSection;
import org.rapport.report.html.Html;
import org.rapport.report.pictures.CircleOfSupport;

/** Family, friends and neighbours. */
final class CircleSection extends AbstractSection implements PersonSection {

    CircleSection() {
        super("circle", 50);
    }

    @Override
    public Part part() {
        return Part.CIRCLE;
    }

    @Override
    public void write(PersonContext context, Html html) {
        List<CircleMember> circle = context.person().getCircle();
        if (circle.isEmpty()) {
            Says.unsaid(html, "circle.none");
            return;
        }
        Figures.show(html,
                CircleOfSupport.of(context.person(), context.index(), context.at(), Figures.style(html)));
        html.open("ul");
        for (CircleMember member : circle) {
            Says.item(html, Tables.name(member.getName()),
                    Says.joined(List.of(Texts.words(member.getRelation()),
                            member.isCarer() ? Texts.text("circle.carer") : "",
                            member.getHoursPerWeek() > 0 ? Texts.format("circle.hours", member.getHoursPerWeek())
                                    : "")));
        }
        html.close();
        if (context.audience() == Audience.PERSON) {
            note(html, Texts.text("circle.note"));
        }
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.List;

import org.rapport.model.Strength;
import org.rapport.report.Part;
import org.rapport.report.PersonContext;
import org.rapport.report.PersonSection;
import org.rapport.report.html.Html;

/** Strengths, and what could be: before anything that is lacking. */
final class StrengthsSection extends AbstractSection implements PersonSection {

    StrengthsSection() {
        super("strengths", 20);
    }

    @Override
    public Part part() {
        return Part.STRENGTHS;
    }

    @Override
    public void write(PersonContext context, Html html) {
        List<Strength> strengths = context.person().getStrengths();
        if (strengths.isEmpty()) {
            Says.unsaid(html, "strengths.none");
            return;
        }
        list(html, "strengths.are", strengths.stream().filter(strength -> !strength.isPotential()).toList());
        list(html, "strengths.could-be", strengths.stream().filter(Strength::isPotential).toList());
    }

    private static void list(Html html, String key, List<Strength> strengths) {
        if (strengths.isEmpty()) {
            return;
        }
        Says.subject(html, Texts.text(key));
        html.open("ul");
        for (Strength strength : strengths) {
            String unlocked = Says.isSaid(strength.getUnlockedBy())
                    ? Texts.format("strengths.unlocked", strength.getUnlockedBy()) : "";
            Says.item(html, Tables.name(strength.getStatement()), Says.joined(
                    List.of(Texts.words(strength.getKind()), Texts.text("owner." + strength.getOwner().name()),
                            unlocked)));
        }
        html.close();
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.List;

import org.rapport.model.Person;
import org.rapport.report.Part;
import org.rapport.report.PersonContext;
import org.rapport.report.PersonSection;
import org.rapport.report.html.Html;

/** What a person needs help with, what could go wrong and in whose eyes, and what makes things harder. */
final class NeedsSection extends AbstractSection implements PersonSection {

    NeedsSection() {
        super("needs", 30);
    }

    @Override
    public Part part() {
        return Part.NEEDS;
    }

    @Override
    public void write(PersonContext context, Html html) {
        Person person = context.person();
        if (person.getNeeds().isEmpty() && person.getRisks().isEmpty() && person.getComplexity().isEmpty()) {
            Says.unsaid(html, "needs.none");
            return;
        }
        if (!person.getNeeds().isEmpty()) {
            html.open("ul");
            person.getNeeds().forEach(need -> Says.item(html, Tables.name(need.getStatement()),
                    Says.joined(List.of(Texts.words(need.getArea()), Texts.words(need.getSeverity())))));
            html.close();
        }
        if (!person.getRisks().isEmpty()) {
            Says.subject(html, Texts.text("needs.risks"));
            html.open("ul");
            person.getRisks().forEach(risk -> Says.item(html, Tables.name(risk.getStatement()),
                    Says.joined(List.of(Texts.text("perspective." + risk.getPerspective().name()),
                            Says.isSaid(risk.getResponse()) ? Texts.format("needs.response", risk.getResponse())
                                    : ""))));
            html.close();
        }
        if (!person.getComplexity().isEmpty()) {
            Says.subject(html, Texts.text("needs.complexity"));
            html.open("ul");
            person.getComplexity().forEach(factor -> Says.item(html, Texts.words(factor.getKind()),
                    factor.getNote() == null ? "" : factor.getNote()));
            html.close();
        }
    }
}

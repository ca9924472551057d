// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import org.rapport.checks.Finding;
import org.rapport.report.Part;
import org.rapport.report.PersonContext;
import org.rapport.report.PersonSection;
import org.rapport.report.html.Html;

/** What is asked of the plan about a person. */
final class QuestionsSection extends AbstractSection implements PersonSection {

    QuestionsSection() {
        super("questions", 80);
    }

    @Override
    public Part part() {
        return Part.QUESTIONS;
    }

    @Override
    public void write(PersonContext context, Html html) {
        if (context.findings().isEmpty()) {
            Says.unsaid(html, "questions.none");
            return;
        }
        html.open("ul", "class", "questions");
        for (Finding finding : context.findings()) {
            html.open("li");
            html.element("span", Texts.text("severity." + finding.severity().word()), "class",
                    "tag " + finding.severity().word()).text(" ");
            html.text(finding.message()).text(" ");
            html.element("span", Texts.format("questions.why", finding.check().whatToDo(), finding.check().id()),
                    "class", "soft").close();
        }
        html.close();
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import org.rapport.model.Person;
import org.rapport.report.Part;
import org.rapport.report.PersonContext;
import org.rapport.report.PersonSection;
import org.rapport.report.html.Html;

/** What matters to a person, and how to talk with them. */
final class AboutMeSection extends AbstractSection implements PersonSection {

    AboutMeSection() {
        super("about-me", 10);
    }

    @Override
    public Part part() {
        return Part.ABOUT_ME;
    }

    @Override
    public void write(PersonContext context, Html html) {
        Person person = context.person();
        words(html, person.getWhatMatters());
        html.element("p", Texts.text("about-me.talk"), "class", "what");
        words(html, person.getCommunication());
        if (person.getLanguage() != null && !person.getLanguage().isBlank()) {
            html.element("p", Texts.format("about-me.language", person.getLanguage()));
        }
    }

    private static void words(Html html, String words) {
        boolean said = words != null && !words.isBlank();
        html.element("p", said ? words : Texts.text("about-me.unsaid"), "class", said ? "quote" : "none");
    }
}

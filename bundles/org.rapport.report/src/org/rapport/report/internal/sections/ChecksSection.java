// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import org.rapport.checks.CheckDescriptor;
import org.rapport.report.Chapter;
import org.rapport.report.ServiceContext;
import org.rapport.report.ServiceSection;
import org.rapport.report.html.Html;

/** The checks that were asked, from their descriptions. */
final class ChecksSection extends AbstractSection implements ServiceSection {

    ChecksSection() {
        super("checks", 10);
    }

    @Override
    public Chapter chapter() {
        return Chapter.APPENDIX;
    }

    @Override
    public void write(ServiceContext context, Html html) {
        table(html, Texts.format("checks.caption", context.checks().size()), Texts.text("checks.heads").split(";"));
        for (CheckDescriptor check : context.checks()) {
            html.open("tr").element("th", check.id(), "scope", "row").element("td", check.question());
            html.element("td", check.why()).element("td", check.source()).close();
        }
        end(html);
    }
}

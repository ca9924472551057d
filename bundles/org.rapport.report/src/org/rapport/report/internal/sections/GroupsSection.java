// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.List;

import org.rapport.model.metrics.GroupMetrics;
import org.rapport.report.Chapter;
import org.rapport.report.ServiceContext;
import org.rapport.report.ServiceSection;
import org.rapport.report.html.Html;

/** Whether support is as good for all groups of people. */
final class GroupsSection extends AbstractSection implements ServiceSection {

    GroupsSection() {
        super("groups", 60);
    }

    @Override
    public Chapter chapter() {
        return Chapter.OUTCOMES;
    }

    @Override
    public void write(ServiceContext context, Html html) {
        List<GroupMetrics> groups = context.figures().groups();
        if (groups.size() == 1 && context.figures().groupsNotShown() == 0) {
            Says.unsaid(html, "groups.none");
            note(html, Texts.text("groups.note"));
            return;
        }
        table(html, Texts.text("groups.caption"), Texts.text("groups.heads").split(";"));
        for (int i = 0; i < groups.size(); i++) {
            row(groups.get(i), "service.groups." + i + '.', html);
        }
        end(html);
        int hidden = context.figures().groupsNotShown();
        if (hidden > 0) {
            html.element("p", Texts.format("groups.hidden", hidden));
        }
        note(html, Texts.text("groups.note"));
    }

    private static void row(GroupMetrics group, String figure, Html html) {
        html.open("tr").element("th", group.group() == null ? Texts.text("groups.all") : group.group(), "scope",
                "row");
        if (group.people() == null) {
            html.element("td", Texts.text("hidden"), "class", "number none");
        } else {
            Numbers.whole(html, figure + "people", group.people());
        }
        Numbers.mean(html, figure + "minutesPerDay.value", group.minutesPerDay(), 1);
        Numbers.mean(html, figure + "coc.value", group.coc(), 2);
        Numbers.mean(html, figure + "workers.value", group.workers(), 1);
        Numbers.mean(html, figure + "gasT.value", group.gasT(), 1);
        html.close();
    }
}

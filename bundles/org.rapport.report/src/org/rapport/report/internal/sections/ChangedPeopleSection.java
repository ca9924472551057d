// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.sections;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.rapport.checks.compare.MetricChange;
import org.rapport.model.Identifiable;
import org.rapport.model.Person;
import org.rapport.model.metrics.PersonMetrics;
import org.rapport.model.text.Labels;
import org.rapport.report.TeamContext;
import org.rapport.report.html.Html;
import org.rapport.report.pictures.ChangeBars;

/** Whose support a change touches: continuity as a picture, and each figure before and after. */
final class ChangedPeopleSection extends AbstractChangeSection {

    /** As many rows as a picture has room for. */
    private static final int MOST = 40;

    /** Those first whose continuity falls most, then those whose figures only differ otherwise. */
    private static final Comparator<MetricChange<PersonMetrics>> MOST_LOST_FIRST = Comparator
            .comparing(ChangedPeopleSection::gain, Comparator.nullsLast(Comparator.naturalOrder()));

    ChangedPeopleSection() {
        super("change-people", 20);
    }

    @Override
    public void write(TeamContext context, Html html) {
        List<MetricChange<PersonMetrics>> all = context.comparison().people();
        List<MetricChange<PersonMetrics>> changed = all.stream()
                .filter(change -> change.isChange() && change.before() != null && change.after() != null)
                .sorted(MOST_LOST_FIRST).toList();
        if (changed.isEmpty()) {
            html.element("p", Texts.text("change-people.none"));
        } else {
            Map<String, Person> people = new HashMap<>();
            context.comparison().after().run().plan().getPeople().forEach(each -> people.put(each.getId(), each));
            Figures.show(html, ChangeBars.of(ChangeBars.Measure.CONTINUITY, continuity(changed, people),
                    Figures.style(html)));
            table(html, Texts.format("change-people.caption", changed.size(), all.size()),
                    Texts.text("change-people.heads").split(";"));
            changed.stream().limit(context.rows()).forEach(change -> row(change, people, context, html));
            end(html);
            if (changed.size() > context.rows()) {
                note(html, Texts.format("change.more", changed.size() - context.rows()));
            }
        }
        OnlyIn.write(html, "change-people.only", all, context.rows(), change -> Tables.name(change.name()));
    }

    private static List<ChangeBars.Change> continuity(List<MetricChange<PersonMetrics>> changed,
            Map<String, ? extends Identifiable> people) {
        return changed.stream().filter(change -> gain(change) != null && gain(change) != 0)
                .map(change -> new ChangeBars.Change(people.get(change.id()), Labels.of(people.get(change.id())),
                        Texts.format("change-people.workers", change.before().workers(), change.after().workers()),
                        change.before().coc(), change.after().coc()))
                .sorted(ChangeBars.largestFirst()).limit(MOST)
                .sorted(Comparator.comparingDouble(ChangeBars.Change::difference)).toList();
    }

    private static Double gain(MetricChange<PersonMetrics> change) {
        return change.before().coc() == null || change.after().coc() == null ? null
                : change.after().coc() - change.before().coc();
    }

    private static void row(MetricChange<PersonMetrics> change, Map<String, Person> people, TeamContext context,
            Html html) {
        PersonMetrics was = change.before();
        PersonMetrics is = change.after();
        Person person = Objects.requireNonNull(people.get(change.id()));
        String figure = "people." + change.id() + '.';
        html.open("tr").open("th", "scope", "row");
        Tables.link(html, Labels.of(person), context.pages().apply(person));
        html.close();
        BeforeAfter.cell(html, figure + "visits", Numbers.whole(was.visits()), Numbers.whole(is.visits()));
        BeforeAfter.cell(html, figure + "workers", Numbers.whole(was.workers()), Numbers.whole(is.workers()));
        BeforeAfter.cell(html, figure + "coc", Numbers.digits(was.coc(), 2), Numbers.digits(is.coc(), 2));
        BeforeAfter.cell(html, figure + "handOffs", Numbers.whole(was.handOffs()), Numbers.whole(is.handOffs()));
        BeforeAfter.cell(html, figure + "newWorkerVisits", Numbers.whole(was.newWorkerVisits()),
                Numbers.whole(is.newWorkerVisits()));
        BeforeAfter.cell(html, figure + "minutesPerDay", Numbers.tenth(was.minutesPerDay()),
                Numbers.tenth(is.minutesPerDay()));
        BeforeAfter.cell(html, figure + "gasT", Numbers.tenth(was.gasT()), Numbers.tenth(is.gasT()));
        html.close();
    }
}

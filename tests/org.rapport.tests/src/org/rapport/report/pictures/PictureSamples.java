// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.rapport.model.Person;
import org.rapport.model.ServicePlan;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.io.Plans;
import org.rapport.model.metrics.PlanMetrics;
import org.rapport.model.text.Labels;
import org.rapport.testing.TestData;

/** Every picture of a plan, by what it is called in messages of tests. */
final class PictureSamples {

    /** The day Riverside is looked at. */
    static final LocalDate AT = LocalDate.parse("2026-03-16");

    private static final int MOST_WORKERS = 25;

    private PictureSamples() {
    }

    static ServicePlan riverside() {
        try {
            return Plans.load(TestData.example("riverside/riverside.rapport"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Figures before and after a change that turns them round. */
    private static List<ChangeBars.Change> changes(ServicePlan plan, PlanMetrics metrics) {
        return IntStream.range(0, plan.getPeople().size()).mapToObj(i -> {
            Person person = plan.getPeople().get(i);
            Double coc = metrics.people().get(i).coc();
            return new ChangeBars.Change(person, Labels.of(person), "about " + i, coc == null ? 0 : coc,
                    coc == null ? 0 : 1 - coc);
        }).toList();
    }

    static Map<String, Picture> all(ServicePlan plan, PictureStyle style) {
        PlanIndex index = PlanIndex.of(plan);
        Map<String, Picture> pictures = new TreeMap<>();
        for (Person person : plan.getPeople()) {
            pictures.put("strengths of " + person.getId(), StrengthsMap.of(person, style));
            pictures.put("circle of " + person.getId(), CircleOfSupport.of(person, index, AT, style));
            pictures.put("week of " + person.getId(), Week.of(person, index, AT, style));
            pictures.put("taper of " + person.getId(), TaperCurve.of(person, index, AT, style));
        }
        plan.getWorkers().stream().filter(style.shows()).limit(MOST_WORKERS)
                .forEach(worker -> pictures.put("week of " + worker.getId(), Week.of(worker, index, AT, style)));
        PlanMetrics metrics = PlanMetrics.of(index, AT);
        pictures.put("teams", TeamMap.of(metrics, index, style));
        pictures.put("heat map", HeatMap.of(index, AT, style));
        pictures.put("ledger", LedgerBars.of(plan.getRelationships(), index, AT, style));
        pictures.put("utilisation", UtilisationBars.of(metrics, index, style));
        for (ChangeBars.Measure measure : ChangeBars.Measure.values()) {
            pictures.put("change of " + measure, ChangeBars.of(measure, changes(plan, metrics), style));
        }
        return pictures;
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import com.google.gson.stream.JsonWriter;

import org.rapport.checks.compare.FindingChange.Kind;
import org.rapport.checks.compare.FindingChange;
import org.rapport.checks.compare.MetricChange;
import org.rapport.checks.compare.PlanComparison;
import org.rapport.checks.compare.PlanTotals;
import org.rapport.report.formats.FindingsJson;
import org.rapport.report.formats.Json;
import org.rapport.report.formats.Judgement;
import org.rapport.report.formats.MetricsJson;
import org.rapport.report.formats.PlanFile;

/**
 * A comparison as one JSON document. Findings and figures look as {@code check} and {@code metrics} write them; what is
 * in one of the states alone is null in the other.
 */
final class CompareJson {

    private static final int VERSION = 1;

    private final Writer writer;

    private final JsonWriter json;

    private final OtherStandards standards;

    /** Writes the figures of a row. */
    private interface Row<R> {

        void write(JsonWriter json, R row) throws IOException;
    }

    CompareJson(Writer writer, OtherStandards standards) {
        this.writer = writer;
        this.standards = standards;
        json = Json.writer(writer);
    }

    void write(PlanFile before, PlanFile after, PlanComparison comparison) throws IOException {
        json.beginObject().name("version").value(VERSION);
        state("before", before, comparison.before());
        state("after", after, comparison.after());
        json.name("findings").beginObject();
        single("new", comparison.findings(Kind.NEW));
        single("gone", comparison.findings(Kind.GONE));
        json.name("changed").beginArray();
        for (FindingChange change : comparison.findings(Kind.CHANGED)) {
            json.beginObject();
            FindingsJson.finding(json.name("before"), change.before());
            FindingsJson.finding(json.name("after"), change.after());
            json.endObject();
        }
        json.endArray();
        json.name("same").value(comparison.findings(Kind.SAME).size());
        json.endObject();
        rows("people", comparison.people(), MetricsJson::person);
        rows("relationships", comparison.relationships(), MetricsJson::relationship);
        rows("workers", comparison.workers(), MetricsJson::worker);
        json.endObject();
        json.flush();
        writer.write('\n');
    }

    private void state(String name, PlanFile file, PlanComparison.State state) throws IOException {
        json.name(name).beginObject();
        json.name("file").value(file.name());
        FindingsJson.plan(json, state.run().plan());
        json.name("at").value(state.run().at().toString());
        json.name("windowDays").value(state.metrics().windowDays());
        Judgement judgement = standards.of(state.run().plan());
        if (judgement != null) {
            judgement.write(json);
        }
        FindingsJson.summary(json, state.run());
        totals(state.totals());
        json.endObject();
    }

    private void totals(PlanTotals totals) throws IOException {
        json.name("totals").beginObject();
        json.name("people").value(totals.people());
        json.name("visits").value(totals.attendances());
        json.name("handOffs").value(totals.handOffs());
        json.name("newWorkerVisits").value(totals.newWorkerVisits());
        json.name("relationships").value(totals.relationships());
        json.name("minutesGiven").value(totals.minutesGiven());
        json.name("belowMinimum").value(totals.belowMinimum());
        json.name("workers").value(totals.workers());
        Json.number(json.name("minutesPerWeek"), totals.minutesPerWeek());
        Json.number(json.name("contactMinutes"), totals.contactMinutes());
        json.endObject();
    }

    private void single(String name, List<FindingChange> changes) throws IOException {
        json.name(name).beginArray();
        for (FindingChange change : changes) {
            FindingsJson.finding(json, change.finding());
        }
        json.endArray();
    }

    private <R> void rows(String name, List<MetricChange<R>> changes, Row<R> row) throws IOException {
        json.name(name).beginArray();
        for (MetricChange<R> change : changes) {
            json.beginObject();
            json.name("id").value(change.id());
            side("before", change.before(), row);
            side("after", change.after(), row);
            json.endObject();
        }
        json.endArray();
    }

    private <R> void side(String name, R figures, Row<R> row) throws IOException {
        json.name(name);
        if (figures == null) {
            json.nullValue();
        } else {
            row.write(json, figures);
        }
    }
}

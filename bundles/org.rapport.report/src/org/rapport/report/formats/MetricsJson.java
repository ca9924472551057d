// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.formats;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;

import com.google.gson.stream.JsonWriter;

import org.rapport.model.metrics.PersonMetrics;
import org.rapport.model.metrics.PlanMetrics;
import org.rapport.model.metrics.RelationshipMetrics;
import org.rapport.model.metrics.WorkerMetrics;

/** Figures as one JSON document. Its keys and their order are a contract; what is not defined is null. */
public final class MetricsJson extends FilesJson<Figures> {

    /** Figures onto a writer. */
    public MetricsJson(Writer writer, Judgements judgements) {
        super(writer, judgements);
    }

    @Override
    void write(JsonWriter json, Figures figures) throws IOException {
        PlanMetrics metrics = figures.metrics();
        json.name("at").value(metrics.at().toString());
        json.name("windowDays").value(metrics.windowDays());
        judgement(figures.plan());
        json.name("people").beginArray();
        for (PersonMetrics person : metrics.people()) {
            person(json, person);
        }
        json.endArray().name("relationships").beginArray();
        for (RelationshipMetrics relationship : metrics.relationships()) {
            relationship(json, relationship);
        }
        json.endArray().name("workers").beginArray();
        for (WorkerMetrics worker : metrics.workers()) {
            worker(json, worker);
        }
        json.endArray().name("service");
        RecordsJson.write(json, metrics.service());
    }

    /** Writes a person's figures as an object. */
    public static void person(JsonWriter json, PersonMetrics person) throws IOException {
        json.beginObject();
        json.name("id").value(person.id());
        json.name("name").value(person.name());
        json.name("visits").value(person.visits());
        json.name("workers").value(person.workers());
        Json.number(json.name("upc"), person.upc());
        Json.number(json.name("coc"), person.coc());
        Json.number(json.name("secon"), person.secon());
        Json.number(json.name("hi"), person.hi());
        Json.number(json.name("mmci"), person.mmci());
        json.name("handOffs").value(person.handOffs());
        json.name("newWorkerVisits").value(person.newWorkerVisits());
        Json.number(json.name("minutesPerDay"), person.minutesPerDay());
        Json.number(json.name("gasT"), person.gasT());
        json.endObject();
    }

    /** Writes a working relationship's figures as an object. */
    public static void relationship(JsonWriter json, RelationshipMetrics relationship) throws IOException {
        json.beginObject();
        json.name("id").value(relationship.id());
        json.name("person").value(relationship.person());
        json.name("worker").value(relationship.worker());
        json.name("minutesGiven").value(relationship.minutesGiven());
        json.name("minutesMinimum").value(relationship.minutesMinimum());
        json.name("minutesOptimum").value(relationship.minutesOptimum());
        json.name("contactMinutes").value(relationship.contactMinutes());
        json.name("visits").value(relationship.visits());
        json.name("firstVisit").value(text(relationship.firstVisit()));
        json.name("lastVisit").value(text(relationship.lastVisit()));
        json.endObject();
    }

    /** Writes a worker's figures as an object. */
    public static void worker(JsonWriter json, WorkerMetrics worker) throws IOException {
        json.beginObject();
        json.name("id").value(worker.id());
        Json.number(json.name("minutesPerWeek"), worker.minutesPerWeek());
        Json.number(json.name("contactMinutes"), worker.contactMinutes());
        Json.number(json.name("utilisationPercent"), worker.utilisationPercent());
        Json.number(json.name("contactPercent"), worker.contactPercent());
        json.name("caseload").value(worker.caseload());
        json.endObject();
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}

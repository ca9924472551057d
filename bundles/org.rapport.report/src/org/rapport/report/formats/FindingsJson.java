// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.formats;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;

import com.google.gson.stream.JsonWriter;

import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.CheckRun;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.FindingOverride;
import org.rapport.model.Identifiable;
import org.rapport.model.ServicePlan;
import org.rapport.model.text.Labels;

/** Findings as one JSON document. Its keys and their order are a contract; what is not there is null. */
public final class FindingsJson extends FilesJson<CheckRun> {

    /** Findings onto a writer. */
    public FindingsJson(Writer writer, Judgements judgements) {
        super(writer, judgements);
    }

    @Override
    void write(JsonWriter json, CheckRun run) throws IOException {
        plan(json, run.plan());
        judgement(run.plan());
        json.name("findings").beginArray();
        for (Finding finding : run.findings()) {
            finding(json, finding);
        }
        json.endArray();
        summary(json, run);
    }

    /** Writes which plan it is, into an object that is open. */
    public static void plan(JsonWriter json, ServicePlan plan) throws IOException {
        json.name("plan").beginObject();
        json.name("id").value(plan.getId());
        json.name("name").value(plan.getName());
        json.endObject();
    }

    /** Writes a finding as an object. */
    public static void finding(JsonWriter json, Finding finding) throws IOException {
        json.beginObject();
        json.name("check").value(finding.check().id());
        json.name("severity").value(finding.severity().word());
        json.name("element").value(finding.element().getId());
        json.name("type").value(finding.element().eClass().getName());
        json.name("label").value(Labels.of(finding.element()));
        json.name("message").value(finding.message());
        Json.number(json.name("measured"), finding.measured());
        Json.number(json.name("required"), finding.required());
        json.name("unit").value(finding.unit().isEmpty() ? null : finding.unit());
        json.name("source").value(finding.source());
        json.name("involved").beginArray();
        for (Identifiable involved : finding.involved()) {
            json.value(involved.getId());
        }
        json.endArray();
        if (finding.isOverridden()) {
            answer(json.name("override").beginObject(), finding.override());
            json.endObject();
        }
        if (finding.expired() != null) {
            expired(json, finding.expired());
        }
        json.endObject();
    }

    /** An answer that is no longer in force. */
    static void expired(JsonWriter json, FindingOverride override) throws IOException {
        json.name("expired").beginObject();
        answer(json, override);
        json.name("expiresOn").value(day(override.getExpiresOn()));
        json.endObject();
    }

    private static void answer(JsonWriter json, FindingOverride override) throws IOException {
        json.name("reason").value(override.getReason());
        json.name("by").value(override.getBy());
        json.name("on").value(day(override.getOn()));
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Writes how many there are, into an object that is open. */
    public static void summary(JsonWriter json, CheckRun run) throws IOException {
        json.name("summary").beginObject();
        for (Severity severity : Severity.values()) {
            json.name(severity.word()).value(run.count(severity));
        }
        json.name("overridden").value(run.overridden());
        json.name("checks").value(run.asked().size());
        json.name("off").beginArray();
        for (CheckDescriptor check : run.off()) {
            json.value(check.id());
        }
        json.endArray().endObject();
    }
}

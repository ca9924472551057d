// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.stream.JsonWriter;

import org.rapport.checks.Check;
import org.rapport.checks.CheckDescriptor;
import org.rapport.checks.CheckRun;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.Identifiable;
import org.rapport.model.io.SourceLines;
import org.rapport.model.text.Labels;

/**
 * Findings as SARIF 2.1.0 (OASIS, 2023), so that code-review tools show them where they stand. Checks are its rules, an
 * override is a suppression in the source. The rules come after the results, because a run may bring RUN-01.
 */
public final class FindingsSarif implements Format<CheckRun> {

    private static final String SCHEMA = //
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Writer writer;

    private final JsonWriter json;

    private final String version;

    private final Map<CheckDescriptor, Integer> rules = new LinkedHashMap<>();

    private final Judgements judgements;

    /**
     * Findings onto a writer.
     *
     * @param version the program's, told as that of the tool
     * @param checks those that are asked, told as rules
     */
    public FindingsSarif(Writer writer, String version, List<Check> checks, Judgements judgements) {
        this.writer = writer;
        json = Json.writer(writer);
        this.version = version;
        this.judgements = judgements;
        checks.forEach(check -> indexOf(check.descriptor()));
    }

    @Override
    public void begin() throws IOException {
        json.beginObject();
        json.name("$schema").value(SCHEMA);
        json.name("version").value("2.1.0");
        json.name("runs").beginArray().beginObject();
        json.name("columnKind").value("utf16CodeUnits");
        json.name("results").beginArray();
    }

    @Override
    public void file(PlanFile file, CheckRun run) throws IOException {
        for (Finding finding : run.findings()) {
            result(file, finding);
        }
    }

    @Override
    public void end() throws IOException {
        json.endArray();
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value("Rapport");
        json.name("version").value(version);
        json.name("rules").beginArray();
        for (CheckDescriptor check : rules.keySet()) {
            rule(check);
        }
        json.endArray().endObject().endObject();
        if (!judgements.isNone()) {
            judgements.write(json.name("properties").beginObject());
            json.endObject();
        }
        json.endObject().endArray().endObject();
        json.flush();
        writer.write('\n');
    }

    private void result(PlanFile file, Finding finding) throws IOException {
        json.beginObject();
        json.name("ruleId").value(finding.check().id());
        json.name("ruleIndex").value(indexOf(finding.check()));
        json.name("level").value(level(finding.severity()));
        text("message", finding.message());
        json.name("locations").beginArray();
        location(file, finding.element(), null);
        json.endArray();
        if (!finding.involved().isEmpty()) {
            json.name("relatedLocations").beginArray();
            for (Identifiable involved : finding.involved()) {
                location(file, involved, Labels.of(involved));
            }
            json.endArray();
        }
        json.name("partialFingerprints").beginObject();
        json.name("checkAndElement/v1").value(finding.check().id() + ' ' + finding.element().getId());
        json.endObject();
        suppressions(finding);
        if (finding.expired() != null) {
            // No suppression, not even one under review: tools hide what has any.
            FindingsJson.expired(json.name("properties").beginObject(), finding.expired());
            json.endObject();
        }
        json.endObject();
    }

    /** Where an element stands. Standard input has no name that a reader could open; then the element alone is told. */
    private void location(PlanFile file, Identifiable element, String message) throws IOException {
        json.beginObject();
        if (file.uri() != null) {
            json.name("physicalLocation").beginObject();
            json.name("artifactLocation").beginObject().name("uri").value(file.uri()).endObject();
            if (SourceLines.of(element) > 0) {
                json.name("region").beginObject().name("startLine").value(SourceLines.of(element)).endObject();
            }
            json.endObject();
        }
        json.name("logicalLocations").beginArray().beginObject();
        json.name("name").value(Labels.of(element));
        json.name("fullyQualifiedName").value(element.getId());
        json.name("kind").value(element.eClass().getName());
        json.endObject().endArray();
        if (message != null) {
            text("message", message);
        }
        json.endObject();
    }

    /** Every result says whether it is suppressed, because a run in which only some do is not valid. */
    private void suppressions(Finding finding) throws IOException {
        json.name("suppressions").beginArray();
        if (finding.isOverridden()) {
            json.beginObject();
            json.name("kind").value("inSource");
            json.name("status").value("accepted");
            json.name("justification").value(finding.override().getReason());
            json.endObject();
        }
        json.endArray();
    }

    private void rule(CheckDescriptor check) throws IOException {
        json.beginObject();
        json.name("id").value(check.id());
        text("shortDescription", check.title());
        text("fullDescription", check.question() + ' ' + check.why());
        json.name("defaultConfiguration").beginObject().name("level").value(level(check.severity())).endObject();
        text("help", String.join("\n\n", check.whatToDo(), check.rule(), check.example(), check.source()));
        json.endObject();
    }

    private void text(String name, String text) throws IOException {
        json.name(name).beginObject().name("text").value(text).endObject();
    }

    private int indexOf(CheckDescriptor check) {
        return rules.computeIfAbsent(check, added -> rules.size());
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import com.google.gson.stream.JsonWriter;

import org.rapport.checks.CheckDescriptor;
import org.rapport.model.RulePack;
import org.rapport.report.formats.Json;

/** What checks there are, as one JSON document. */
final class ChecksJson {

    private static final int VERSION = 1;

    private final Writer writer;

    private final JsonWriter json;

    ChecksJson(Writer writer) {
        this.writer = writer;
        json = Json.writer(writer);
    }

    void write(List<CheckDescriptor> checks) throws IOException {
        json.beginObject().name("version").value(VERSION).name("checks").beginArray();
        for (CheckDescriptor check : checks) {
            check(check);
        }
        json.endArray().endObject();
        json.flush();
        writer.write('\n');
    }

    private void check(CheckDescriptor check) throws IOException {
        json.beginObject();
        json.name("id").value(check.id());
        json.name("title").value(check.title());
        json.name("question").value(check.question());
        json.name("why").value(check.why());
        json.name("whatToDo").value(check.whatToDo());
        json.name("rule").value(check.rule());
        json.name("example").value(check.example());
        json.name("source").value(check.source());
        json.name("severity").value(check.severity().word());
        json.name("unit").value(check.unit().isEmpty() ? null : check.unit());
        json.name("rulePacks").beginArray();
        for (RulePack pack : check.rulePacks().stream().sorted().toList()) {
            json.value(pack.getName());
        }
        json.endArray().name("limits").beginArray();
        for (Limit limit : Limit.of(check)) {
            limit(limit);
        }
        json.endArray().endObject();
    }

    private void limit(Limit limit) throws IOException {
        json.beginObject();
        json.name("name").value(limit.name());
        json.name("default");
        if (limit.standard() instanceof Number number) {
            Json.number(json, number.doubleValue());
        } else {
            json.value(limit.standard() == null ? null : limit.standard().toString());
        }
        json.name("meaning").value(limit.meaning());
        json.name("offWhenEmpty").value(limit.switches());
        json.endObject();
    }
}

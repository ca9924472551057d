// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.formats;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import com.google.gson.stream.JsonWriter;

import org.rapport.model.io.Standards.Difference;

/**
 * By which standards a plan was judged, where they were given with the command.
 *
 * @param standards the file they were taken from; null for the plan's own
 * @param limits those that the plan itself has otherwise: first its own value, then the one used
 */
public record Judgement(String standards, List<Difference> limits) {

    /** One sentence for people to read. */
    public String sentence() {
        String from = standards == null ? "" : Texts.format("judged.from", standards);
        if (limits.isEmpty()) {
            return Texts.format("judged.alike", from);
        }
        return Texts.format("judged.otherwise", from,
                limits.stream().map(limit -> Texts.format("judged.limit", limit.name(), words(limit.other()),
                        words(limit.one()))).collect(Collectors.joining(", ")));
    }

    private static String words(Object value) {
        if (value == null) {
            return Texts.text("judged.empty");
        }
        return value instanceof List<?> parts ? Texts.format("judged.list", parts.size()) : value.toString();
    }

    /** Writes it as {@code judgedBy}, into an object that is open. */
    public void write(JsonWriter json) throws IOException {
        json.name("judgedBy").beginObject();
        json.name("standards").value(standards);
        json.name("limits").beginArray();
        for (Difference limit : limits) {
            json.beginObject().name("name").value(limit.name());
            value(json.name("plan"), limit.one());
            value(json.name("used"), limit.other());
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static void value(JsonWriter json, Object value) throws IOException {
        if (value instanceof List<?> parts) {
            json.beginArray();
            for (Object part : parts) {
                json.value(part.toString());
            }
            json.endArray();
        } else if (value instanceof Number number) {
            Json.number(json, number.doubleValue());
        } else {
            json.value(value == null ? null : value.toString());
        }
    }
}

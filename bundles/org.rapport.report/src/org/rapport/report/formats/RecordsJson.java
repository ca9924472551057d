// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.formats;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.List;

import com.google.gson.stream.JsonWriter;

/**
 * Writes records of figures as JSON: an object with the components as keys, in their order. What is not defined is
 * null.
 */
final class RecordsJson {

    private RecordsJson() {
    }

    /** @param value a record, a list, a number, a text, a day or null */
    static void write(JsonWriter json, Object value) throws IOException {
        switch (value) {
            case null -> json.nullValue();
            case Record figures -> {
                json.beginObject();
                for (RecordComponent component : figures.getClass().getRecordComponents()) {
                    json.name(component.getName());
                    write(json, read(component, figures));
                }
                json.endObject();
            }
            case List<?> list -> {
                json.beginArray();
                for (Object each : list) {
                    write(json, each);
                }
                json.endArray();
            }
            case Double number -> Json.number(json, number);
            case Number whole -> json.value(whole);
            case String text -> json.value(text);
            case Temporal day -> json.value(day.toString());
            default -> throw new IllegalArgumentException("No figure: " + value.getClass());
        }
    }

    private static Object read(RecordComponent component, Record figures) {
        try {
            return component.getAccessor().invoke(figures);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException(component.toString(), impossible);
        }
    }
}

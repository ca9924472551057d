// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.formats;

import java.io.IOException;
import java.io.Writer;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/** How all JSON is written: indented by two spaces, numbers alike in every country. */
public final class Json {

    /** Whole numbers up to this size are exact in a double, and so in every reader of JSON. */
    private static final double LARGEST_EXACT = 1L << 53;

    private Json() {
    }

    /** A writer of JSON onto another; it also writes what is null. */
    public static JsonWriter writer(Writer writer) {
        JsonWriter json = new JsonWriter(writer);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.setSerializeNulls(true);
        return json;
    }

    /** Writes a number, without a fraction when it is whole; null for none, and for what is no number. */
    public static void number(JsonWriter json, Double value) throws IOException {
        if (value == null || value.isNaN() || value.isInfinite()) {
            json.nullValue();
        } else if (value == Math.rint(value) && Math.abs(value) <= LARGEST_EXACT) {
            json.value(value.longValue());
        } else {
            json.value(value.doubleValue());
        }
    }
}

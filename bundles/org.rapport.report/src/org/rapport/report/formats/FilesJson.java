// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.formats;

import java.io.IOException;
import java.io.Writer;

import com.google.gson.stream.JsonWriter;

import org.rapport.model.ServicePlan;

/**
 * One JSON document about several files: its version, and an object for each file. Its keys and their order are a
 * contract; what is not there is null.
 *
 * @param <T> what is written of a file
 */
abstract class FilesJson<T> implements Format<T> {

    private static final int VERSION = 1;

    private final Writer writer;

    private final JsonWriter json;

    private final Judgements judgements;

    FilesJson(Writer writer, Judgements judgements) {
        this.writer = writer;
        this.judgements = judgements;
        json = Json.writer(writer);
    }

    @Override
    public final void begin() throws IOException {
        json.beginObject().name("version").value(VERSION).name("files").beginArray();
    }

    @Override
    public final void file(PlanFile file, T content) throws IOException {
        json.beginObject();
        json.name("file").value(file.name());
        write(json, content);
        json.endObject();
    }

    /** Writes what there is to say of a file, into its object. */
    abstract void write(JsonWriter into, T content) throws IOException;

    /** Says by what other standards a plan was judged, if it was. */
    final void judgement(ServicePlan plan) throws IOException {
        Judgement judgement = judgements.of(plan);
        if (judgement != null) {
            judgement.write(json);
        }
    }

    @Override
    public final void end() throws IOException {
        json.endArray().endObject();
        json.flush();
        writer.write('\n');
    }
}

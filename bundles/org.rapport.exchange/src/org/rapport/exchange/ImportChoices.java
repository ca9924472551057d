// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What somebody decided about a sheet of visits that the sheet itself does not say. */
public final class ImportChoices {

    /** Chosen for a worker: nobody yet. */
    public static final String NOBODY = "";

    private final Map<NameKind, Map<String, String>> names = new EnumMap<>(NameKind.class);

    private boolean done;

    /** Nothing decided yet: visits are planned unless the sheet says otherwise. */
    public ImportChoices() {
        for (NameKind kind : NameKind.values()) {
            names.put(kind, new HashMap<>());
        }
    }

    /** The same choices, which do not change when these do. */
    public ImportChoices copy() {
        ImportChoices copy = new ImportChoices();
        names.forEach((kind, of) -> copy.names.get(kind).putAll(of));
        copy.done = done;
        return copy;
    }

    /**
     * Says once for all rows what a name stands for.
     *
     * @param name as the sheet writes it; case and gaps do not matter
     * @param meant the id of a person or worker, {@link #NOBODY}, or the literal of a purpose; null takes it back
     */
    public void choose(NameKind kind, String name, String meant) {
        if (meant == null) {
            names.get(kind).remove(NameFinder.loose(name));
        } else {
            names.get(kind).put(NameFinder.loose(name), meant);
        }
    }

    /** What was chosen for a name; null for nothing. */
    public String chosen(NameKind kind, String name) {
        Map<String, String> of = names.get(kind);
        return of.isEmpty() ? null : of.get(NameFinder.loose(name));
    }

    /** Whether visits of which the sheet does not say what became of them have taken place as it says. */
    public boolean isDone() {
        return done;
    }

    /** @param done see {@link #isDone} */
    public void setDone(boolean done) {
        this.done = done;
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that is said before a fix is applied: which worker, on which day, for what reason.
 *
 * @param name by which its value is found
 * @param label what people read
 * @param type what kind of value it takes
 * @param required whether it must be said
 * @param suggested its value unless another is said; null where nothing can be suggested honestly
 * @param options what there is to choose from, best first; empty unless it is a CHOICE
 * @param least least value of a NUMBER
 * @param most greatest value of a NUMBER
 * @param earliest first DAY that may be said; null: any
 */
public record FixField(String name, String label, Type type, boolean required, Object suggested, List<Option> options,
        int least, int most, LocalDate earliest) {

    /** Kinds of values. */
    public enum Type {

        /** The value of one of the options. */
        CHOICE,

        /** A {@link LocalDate}. */
        DAY,

        /** An Integer. */
        NUMBER,

        /** A text of people's own words that says something. */
        WORDS
    }

    /**
     * One of several things to choose from.
     *
     * @param value what it stands for
     * @param label what people read, with what speaks for it
     */
    public record Option(Object value, String label) {
    }

    /** What is wrong with a value, as the key of a text; null when nothing is. */
    String problem(Object value) {
        if (value == null || value instanceof String words && words.isBlank()) {
            return required ? "fixes.missing" : null;
        }
        boolean fits = switch (type) {
            case CHOICE -> options.stream().anyMatch(option -> option.value().equals(value));
            case DAY -> value instanceof LocalDate;
            case NUMBER -> value instanceof Integer number && number >= least && number <= most;
            case WORDS -> value instanceof String;
        };
        if (fits && earliest != null && ((LocalDate) value).isBefore(earliest)) {
            return "fixes.past";
        }
        return fits ? null : type == Type.NUMBER ? "fixes.number" : "fixes.wrong";
    }

    FixField withOptions(List<Option> left) {
        boolean there = left.stream().anyMatch(option -> option.value().equals(suggested));
        return new FixField(name, label, type, required, there || suggested == null ? suggested : left.getFirst()
                .value(), left, least, most, earliest);
    }
}

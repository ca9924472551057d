// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What was said for the fields of a fix. Unchangeable. */
public final class FixValues {

    private final Map<String, Object> values;

    private FixValues(Map<String, Object> values) {
        this.values = values;
    }

    /** What is suggested for each field of a fix. */
    public static FixValues suggestedFor(QuickFix fix) {
        Map<String, Object> values = new HashMap<>();
        fix.fields().forEach(field -> values.put(field.name(), field.suggested()));
        return new FixValues(values);
    }

    /** Nothing said yet; for what is the same in many fixes. */
    public static FixValues none() {
        return new FixValues(Map.of());
    }

    /** These, with another value for one field. @param value null: not said */
    public FixValues with(String field, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put(field, value);
        return new FixValues(more);
    }

    /** What was chosen; null: nothing. @throws ClassCastException when it is of another type */
    public <T> T choice(String field, Class<T> type) {
        return type.cast(values.get(field));
    }

    /** The day said; null: none. */
    public LocalDate day(String field) {
        return (LocalDate) values.get(field);
    }

    /** The number said; null: none. */
    public Integer number(String field) {
        return (Integer) values.get(field);
    }

    /** The words said, without blanks around them; null: none. */
    public String words(String field) {
        String words = (String) values.get(field);
        return words == null || words.isBlank() ? null : words.strip();
    }

    Object value(String field) {
        return values.get(field);
    }

    /** What is still missing or cannot be, in words; empty when all is said. */
    String problem(QuickFix fix) {
        for (FixField field : fix.fields()) {
            String problem = field.problem(values.get(field.name()));
            if (problem != null) {
                return QuickFixes.MESSAGES.format(problem, field.label(), field.least(), field.most());
            }
        }
        return "";
    }
}

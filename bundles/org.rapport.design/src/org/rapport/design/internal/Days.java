// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Days as people write them, day before month. */
public final class Days {

    private static final List<DateTimeFormatter> FORMS = Stream
            .of("uuuu-MM-dd", "d/M/uuuu", "d.M.uuuu", "d MMM uuuu", "d MMMM uuuu", "EEE d MMM uuuu")
            .map(form -> new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(form)
                    .toFormatter(Locale.UK).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private Days() {
    }

    /** Reads a day; null for nothing. @throws IllegalArgumentException when it is no day */
    public static LocalDate read(String text) {
        String plain = text.strip();
        for (DateTimeFormatter form : FORMS) {
            try {
                return plain.isEmpty() ? null : LocalDate.parse(plain, form);
            } catch (DateTimeParseException other) {
                // Another form may fit.
                continue;
            }
        }
        throw new IllegalArgumentException(Texts.TEXTS.format("bad.day", text));
    }
}

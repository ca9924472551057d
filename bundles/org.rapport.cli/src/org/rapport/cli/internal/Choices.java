// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.rapport.model.calc.PlanDays;

import picocli.CommandLine.ParseResult;

/** Reads the values of options. */
final class Choices {

    private Choices() {
    }

    /** The option's text; null when it was not given. */
    static String text(ParseResult given, String option) {
        return given.matchedOptionValue(option, (String) null);
    }

    /** One of some words; the first of them when the option was not given. @throws UsageException when it is another */
    static String word(ParseResult given, String option, List<String> words) {
        String value = given.matchedOptionValue(option, words.getFirst());
        if (!words.contains(value)) {
            throw UsageException.of("option.word", option, String.join(", ", words), value);
        }
        return value;
    }

    /** A date; null when the option was not given. @throws UsageException when it is none, or no day of plans */
    static LocalDate date(ParseResult given, String option) {
        String value = text(given, option);
        if (value == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            if (PlanDays.contain(day)) {
                return day;
            }
        } catch (DateTimeParseException wrong) {
            throw UsageException.of("option.date", option, value);
        }
        throw UsageException.of("option.day", option, PlanDays.FIRST, PlanDays.LAST, value);
    }

    /** The files. */
    static List<String> files(ParseResult given) {
        return given.matchedPositionalValue(0, List.<String>of());
    }
}

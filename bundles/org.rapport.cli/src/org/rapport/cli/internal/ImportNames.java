// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.util.List;
import java.util.Locale;

import org.rapport.exchange.ImportChoices;
import org.rapport.exchange.NameKind;
import org.rapport.model.Identifiable;
import org.rapport.model.ServicePlan;
import org.rapport.model.VisitPurpose;
import org.rapport.model.text.Nearest;

import picocli.CommandLine.ParseResult;

/** What names in a sheet of visits mean, as {@code --person}, {@code --worker} and {@code --purpose} say it. */
final class ImportNames {

    private ImportNames() {
    }

    /** Adds the options. */
    static void describe(Command command) {
        command.repeatable(option(NameKind.PERSON), "NAME=ID");
        command.repeatable(option(NameKind.WORKER), "NAME=ID");
        command.repeatable(option(NameKind.PURPOSE), "NAME=PURPOSE");
    }

    /** Reads the options. @throws UsageException when one means nobody of the plan */
    static ImportChoices of(ParseResult given, ServicePlan plan) {
        ImportChoices choices = new ImportChoices();
        for (NameKind kind : NameKind.values()) {
            List<String> known = switch (kind) {
                case PERSON -> plan.getPeople().stream().map(Identifiable::getId).toList();
                case WORKER -> plan.getWorkers().stream().map(Identifiable::getId).toList();
                case PURPOSE -> VisitPurpose.VALUES.stream().map(VisitPurpose::getName).toList();
            };
            for (String choice : given.matchedOptionValue(option(kind), List.<String>of())) {
                choose(choices, kind, choice, known);
            }
        }
        return choices;
    }

    private static void choose(ImportChoices choices, NameKind kind, String choice, List<String> known) {
        int equals = choice.lastIndexOf('=');
        if (equals < 1) {
            throw UsageException.of("import.choice", option(kind), choice);
        }
        String meant = choice.substring(equals + 1).strip();
        boolean nobody = kind == NameKind.WORKER && meant.equals(ImportChoices.NOBODY);
        if (!known.contains(meant) && !nobody) {
            List<String> near = Nearest.to(meant, known);
            throw near.isEmpty() ? UsageException.of("import.choice.unknown", option(kind), meant)
                    : UsageException.of("import.choice.unknown.near", option(kind), meant, String.join(" or ", near));
        }
        choices.choose(kind, choice.substring(0, equals), meant);
    }

    private static String option(NameKind kind) {
        return "--" + kind.name().toLowerCase(Locale.ROOT);
    }
}

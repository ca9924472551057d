// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;

import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.calc.RollOut;
import org.rapport.model.io.Plans;
import org.rapport.model.text.Labels;
import org.rapport.report.formats.PlanFile;

import picocli.CommandLine.ParseResult;

/** {@code rapport roll-out}: adds to a plan the visits that its visit patterns bring. */
final class RollOutCommand extends Command {

    RollOutCommand() {
        super("roll-out");
    }

    @Override
    void describe() {
        file();
        option("--from", "DATE");
        option("--until", "DATE");
        flag("--dry-run");
    }

    @Override
    int run(ParseResult given, Terminal terminal) throws IOException {
        LocalDate from = Choices.date(given, "--from");
        LocalDate until = Choices.date(given, "--until");
        if (from != null && until != null && until.isBefore(from)) {
            throw UsageException.of("roll-out.backwards", from, until);
        }
        boolean dry = given.hasMatchedOption("--dry-run");
        PlanFiles files = new PlanFiles(terminal);
        PlanFile file = files.only(Choices.files(given), !dry, name());
        ServicePlan plan = file == null ? null : files.load(file);
        if (plan == null) {
            return ExitCode.USAGE;
        }
        RollOut rollOut = RollOut.of(plan, from, until);
        rollOut.unusable().forEach(unusable -> terminal.say(Texts.format("roll-out.unusable", file.title(),
                unusable.pattern().getId(), Labels.of(unusable.pattern()), unusable.feature())));
        if (!dry && !rollOut.visits().isEmpty()) {
            rollOut.addTo(plan);
            try {
                Plans.save(plan, file.path());
            } catch (IOException failed) {
                files.tell(file, failed);
                return ExitCode.USAGE;
            }
        }
        try (Output output = Output.open(null, terminal)) {
            tell(rollOut, file, dry, output.writer());
            output.complete();
        }
        return ExitCode.OK;
    }

    private static void tell(RollOut rollOut, PlanFile file, boolean dry, Writer writer) throws IOException {
        if (dry) {
            for (Visit visit : rollOut.visits()) {
                writer.write(Texts.format("roll-out.visit", visit.getId(), Labels.moment(visit.getStart()),
                        visit.getDurationMinutes(), Labels.name(visit.getPerson()), Labels.names(visit.getWorkers())));
                writer.write('\n');
            }
        }
        writer.write(Texts.format(dry ? "roll-out.would" : "roll-out.done", rollOut.visits().size(), file.title()));
        if (!rollOut.present().isEmpty()) {
            writer.write(' ' + Texts.format("roll-out.present", rollOut.present().size(), rollOut.changed().size()));
        }
        writer.write('\n');
    }
}

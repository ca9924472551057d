// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.cli.internal.CommandLineRun.plan;
import static org.rapport.cli.internal.CommandLineRun.rapport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.cli.internal.CommandLineRun.Result;
import org.rapport.model.VisitPurpose;
import org.rapport.model.VisitStatus;
import org.rapport.model.io.Plans;

@DisplayName("rapport import")
class ImportCommandTests {

    private static final String ROWS = """
            Date;Start;End;Client;Carer;Visit type
            02/03/2026;09:00;09:45;Ada;Sam;Personal care
            03/03/2026;09:00;09:45;Ada;;Personal care
            """;

    @TempDir
    private Path folder;

    private Path file;

    private Path sheet;

    @BeforeEach
    void write() throws IOException {
        file = plan(folder.resolve("a.rapport"));
        sheet = Files.writeString(folder.resolve("rota.csv"), ROWS);
    }

    @Test
    @DisplayName("Visits are added to the plan, once")
    void adds() throws IOException {
        assertThat(rapport("import", file, "--visits", sheet))
                .isEqualTo(new Result(0, "2 visits were added to " + file + ".\n", ""));
        assertThat(Plans.load(file).getVisits()).hasSize(2)
                .allMatch(visit -> visit.getPurpose() == VisitPurpose.PERSONAL_CARE);
        byte[] after = Files.readAllBytes(file);
        assertThat(rapport("import", file, "--visits", sheet))
                .isEqualTo(new Result(0, "Nothing was added to " + file + ". 2 are there already.\n", ""));
        assertThat(file).hasBinaryContent(after);
    }

    @Test
    @DisplayName("A dry run tells what would be added, and what is worth knowing, and changes nothing")
    void dryRun() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Files.writeString(sheet,
                "Person,Start,Minutes,Postcode\nAda,2026-03-02 09:00,30,X\nAda,2027-03-02 09:00,30,\n");
        Result result = rapport("import", file, "--visits", sheet, "--dry-run");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).matches("(?s)visit-\\S+  Mon 2 Mar 2026 09:00  30 min  Ada by nobody yet\n.*\n"
                + "2 visits would be added to .*\n");
        assertThat(result.err()).isEqualTo("""
                rapport: The file does not say what visits are for. They come in as Practice.
                rapport: One column means nothing here, and nothing in it comes in: Postcode.
                %s:3: It is outside the days of this plan.
                """.formatted(sheet));
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    @DisplayName("What is not understood is told line by line, all else is taken, and the exit code says so")
    void problems() throws IOException {
        Files.writeString(sheet, ROWS + "04/03/2026;09:00;09:45;Adda;Sam;Personal care\n"
                + "29/03/2026;01:30;02:30;Ada;Sam;Breakfast\n");
        Result result = rapport("import", file, "--visits", sheet);
        assertThat(result.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(result.out()).isEqualTo("2 visits were added to " + file + ". 2 lines were not understood.\n");
        assertThat(result.err().lines()).containsExactly(
                sheet + ":4: Client “Adda”: There is no person “Adda” in this plan. Does it mean Ada?",
                sheet + ":5: Start “01:30”: There is no 01:30 on Sun 29 Mar 2026, because the clocks go forward. "
                        + "When does the visit start?",
                sheet + ":5: Visit type “Breakfast”: “Breakfast” is no purpose here. What are these visits for?");
        assertThat(Plans.load(file).getVisits()).hasSize(2);
    }

    @Test
    @DisplayName("A visit that is otherwise in the plan is named and stays")
    void otherwise() throws IOException {
        rapport("import", file, "--visits", sheet);
        Files.writeString(sheet, ROWS.replace("09:45", "10:00"));
        Result result = rapport("import", file, "--visits", sheet);
        assertThat(result.exit()).isZero();
        assertThat(result.out()).endsWith(
                "2 are there already, 2 of them other than the sheet says; they stay as they are.\n");
        assertThat(result.err()).contains(sheet + ":2: is in the plan already as visit-", "and other there: End.");
        assertThat(Plans.load(file).getVisits()).allMatch(visit -> visit.getDurationMinutes() == 45);
    }

    @Test
    @DisplayName("What became of visits that are planned already is recorded when that is asked for")
    void outcomes() throws IOException {
        rapport("import", file, "--visits", sheet);
        Files.writeString(sheet, "Client;Carer;Start;Minutes;Visit type;Clock in;Actual minutes\n"
                + "Ada;Sam;02/03/2026 09:00;45;Personal care;09:05;50\n");
        byte[] before = Files.readAllBytes(file);
        assertThat(rapport("import", file, "--visits", sheet).out()).endsWith("it stays as it is.\n");
        assertThat(rapport("import", file, "--visits", sheet, "--outcomes", "--dry-run").out())
                .endsWith("What became of 1 visit that is planned would be recorded.\n");
        assertThat(file).hasBinaryContent(before);
        rapport("import", file, "--visits", sheet, "--outcomes");
        assertThat(Plans.load(file).getVisits()).hasSize(2).first().satisfies(visit -> {
            assertThat(visit.getStatus()).isEqualTo(VisitStatus.DONE);
            assertThat(visit.getActualStart()).hasToString("2026-03-02T09:05");
            assertThat(visit.getActualMinutes()).isEqualTo(50);
        });
    }

    @Test
    @DisplayName("Names mean whom the options say, for all rows")
    void choices() throws IOException {
        Files.writeString(sheet, ROWS.replace(";Ada;", ";A = B;").replace("Sam", "Agency").replace("Personal care",
                "Morning call"));
        assertThat(rapport("import", file, "--visits", sheet, "--person", "A = B=ada", "--worker", "agency=",
                "--purpose", "morning call=REVIEW", "--done").exit()).isZero();
        assertThat(Plans.load(file).getVisits()).hasSize(2).allSatisfy(visit -> {
            assertThat(visit.getPerson().getId()).isEqualTo("ada");
            assertThat(visit.getWorkers()).isEmpty();
            assertThat(visit.getPurpose()).isEqualTo(VisitPurpose.REVIEW);
            assertThat(visit.getStatus()).isEqualTo(VisitStatus.DONE);
            assertThat(visit.getActualStart()).isEqualTo(visit.getStart());
        });
    }

    @Test
    @DisplayName("Into another file, the plan stays as it is; plan or visits may come by standard input")
    void elsewhere() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Path other = folder.resolve("b.rapport");
        assertThat(rapport("import", file, "--visits", sheet, "--output", other).out())
                .isEqualTo("2 visits were added to " + other + ".\n");
        assertThat(file).hasBinaryContent(before);
        assertThat(Plans.load(other).getVisits()).hasSize(2);
        assertThat(new CommandLineRun().input(ROWS).run("import", file, "--visits", "-").out()).startsWith("2 visits");
        assertThat(new CommandLineRun().input(plan()).run("import", "-", "--visits", sheet, "--output", other).out())
                .startsWith("2 visits");
    }

    @Test
    @DisplayName("What is exported comes in again, into a plan without visits")
    void roundTrip() throws IOException {
        rapport("import", file, "--visits", sheet);
        String exported = rapport("export", file).out();
        Path other = plan(folder.resolve("b.rapport"));
        assertThat(new CommandLineRun().input(exported).run("import", other, "--visits", "-"))
                .isEqualTo(new Result(0, "2 visits were added to " + other + ".\n", ""));
        assertThat(rapport("export", other).out().replace("b.rapport", "a.rapport")).isEqualTo(exported);
    }

    @Test
    @DisplayName("Stopped in time, it changes nothing")
    void interrupted() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Result result = new CommandLineRun().interrupted().run("import", file, "--visits", sheet);
        assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("Nothing was changed");
        assertThat(file).hasBinaryContent(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "'' | Say with --visits SHEET",
            "--visits none.csv | none.csv: there is no such file",
            "--visits a.rapport | a.rapport: No row with the names of columns", "--visits . | .: ",
            "--visits rota.csv --person Ada | --person takes a name and what it means",
            "--visits rota.csv --person A=adda | --person: there is no adda here; did you mean ada?",
            "--visits rota.csv --worker A=nobody | --worker: there is no nobody here",
            "--visits rota.csv --purpose A=PRACTISE | did you mean PRACTICE?",
            "--visits rota.csv --output none/b.rapport | none" })
    @DisplayName("Wrong use and wrong files are told, and change nothing")
    void wrongUse(String options, String why) throws IOException {
        byte[] before = Files.readAllBytes(file);
        Object[] arguments = ("import\n" + file + '\n' + options.replace(' ', '\n')).lines()
                .filter(each -> !each.isEmpty()).map(each -> each.matches("none.*|a[.]rap.*|rota.*|[.]")
                        ? folder.resolve(each).toString() : each)
                .toArray();
        Result refused = rapport(arguments);
        assertThat(refused.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains(why);
        assertThat(refused.out()).isEmpty();
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    @DisplayName("A folder, and standard input for two or without a place to save to, are refused")
    void wrongFiles() {
        assertThat(rapport("import", folder, "--visits", sheet).err()).contains("is a folder; import takes one plan");
        assertThat(rapport("import", "-", "--visits", sheet).err()).contains("Standard input cannot be saved to");
        assertThat(rapport("import", "-", "--visits", "-", "--dry-run").err()).contains("Only one of plan and visits");
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.model.Visit;
import org.rapport.testing.PlanBuilder;

@DisplayName("Days, times and lengths of a sheet")
class MomentsTests {

    private static final String HEAD = "Client,Date,Start,End,Minutes,End date,Hours,Actual start,Actual end\n";

    private final PlanBuilder plan = new PlanBuilder();

    MomentsTests() {
        plan.person("Ada");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "2026-03-02 | 2026-03-02", "02/03/2026 | 2026-03-02", "2/3/26 | 2026-03-02",
            "2.3.2026 | 2026-03-02", "02-03-2026 | 2026-03-02", "2026/3/2 | 2026-03-02", "2 Mar 2026 | 2026-03-02",
            "Monday 2nd March 2026 | 2026-03-02", "Mon, 02/03/2026 | 2026-03-02", "02-Mar-26 | 2026-03-02",
            "2 Brumaire 2026 | ", "30/02/2026 | ", "2026-13-01 | ", "46083 | ", "tomorrow | ", "02/03 | ", "'' | " })
    @DisplayName("A day is read as it is written in many places, and what is none is none")
    void days(String text, String day) {
        assertThat(visit("Date", text, "Start", "09:00", "Minutes", "30"))
                .isEqualTo(day == null ? null : day + "T09:00 30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "09:30 | 09:30", "9:30 | 09:30", "9.30 | 09:30", "0930 | 09:30",
            "9:30 am | 09:30", "9:30PM | 21:30", "12:00 am | 00:00", "12.15 p.m. | 12:15", "9pm | 21:00",
            "09:30:15 | 09:30:15", "09:30:00.000 | 09:30", "24:00 | ", "13:00 pm | ", "9 | ", "noon | ", "9:3 | ",
            "2570 | " })
    @DisplayName("A time is read as it is written in many places, and what is none is none")
    void times(String text, String time) {
        assertThat(visit("Date", "2026-03-02", "Start", text, "Minutes", "30"))
                .isEqualTo(time == null ? null : "2026-03-02T" + time + " 30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "2026-03-02T09:30 | 2026-03-02T09:30", "2026-03-02 9:30 | 2026-03-02T09:30",
            "02/03/2026 09:30:00 | 2026-03-02T09:30", "2 Mar 2026, 9:30 pm | 2026-03-02T21:30",
            "2026-07-02T09:30:00Z | 2026-07-02T10:30", "2026-07-02T09:30:00.000+02:00 | 2026-07-02T08:30",
            "2026-03-02 09:30 -0500 | 2026-03-02T14:30", "Mon 2 Mar 2026 09:30 | 2026-03-02T09:30", "2026-03-02 | ",
            "09:30 | ", "2026-03-02T25:00 | ", "2026-03-02T09:30+99:00 | ", "now | " })
    @DisplayName("A moment is read with its day, and in the zone of the plan where it names another")
    void moments(String text, String moment) {
        assertThat(visit("Start", text, "Minutes", "30")).isEqualTo(moment == null ? null : moment + " 30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "45 | 45", "45 min | 45", "45mins | 45", "45.0 | 45", "1h | 60",
            "1h 15m | 75",
            "1 hour 15 minutes | 75", "00:45 | 45", "1:15:00 | 75", "-5 | ", "45.5 | ", "1.00 | ", "0:99 | ", "long | ",
            "'' | " })
    @DisplayName("A length is read in minutes or as on a clock")
    void lengths(String text, Integer minutes) {
        assertLength("Minutes", text, minutes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "0.75 | 45", "'0,5' | 30", "1 | 60", "0.33 | 20", "0:45 | 45", "x | " })
    @DisplayName("A length is read in hours where the column says hours")
    void hours(String text, Integer minutes) {
        assertLength("Hours", text, minutes);
    }

    private void assertLength(String column, String text, Integer minutes) {
        assertThat(visit("Start", "2026-03-02 09:00", column, text))
                .isEqualTo(minutes == null ? null : "2026-03-02T09:00 " + minutes);
    }

    /** Start and minutes of the visit of a sheet with these columns, each with its cell; null for none. */
    private String visit(String... columns) {
        StringBuilder heads = new StringBuilder("Client");
        StringBuilder cells = new StringBuilder("Ada");
        for (int i = 0; i < columns.length; i += 2) {
            heads.append(',').append(columns[i]);
            cells.append(",\"").append(columns[i + 1]).append('"');
        }
        VisitImport read = Sheets.read(heads + "\n" + cells + '\n', plan.plan(), new ImportChoices());
        assertThat(read.coming().size() + read.refused()).isEqualTo(1);
        return read.coming().stream().map(VisitImport.Coming::visit)
                .map(visit -> visit.getStart() + " " + visit.getDurationMinutes()).findFirst().orElse(null);
    }

    @Test
    @DisplayName("A sheet with a day that can only have the month first has the month first all over, and says so")
    void monthFirst() {
        VisitImport read = Sheets.read("Client,Start,Minutes\nAda,03/04/2026 09:00,30\nAda,03/25/2026 09:00,30\n",
                plan.plan(), new ImportChoices());
        assertThat(read.coming()).extracting(each -> each.visit().getStart().toLocalDate().toString())
                .containsExactly("2026-03-04", "2026-03-25");
        assertThat(read.notes()).anyMatch(note -> note.contains("month first"));
        VisitImport both = Sheets.read("Client,Start,Minutes\nAda,25/03/2026 09:00,30\nAda,03/25/2026 09:00,30\n",
                plan.plan(), new ImportChoices());
        assertThat(both.coming()).hasSize(1);
        assertThat(both.problems()).singleElement().satisfies(each -> assertThat(each.line()).isEqualTo(3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Ada,02/03/2026,23:30,00:30,,,,, | 60",
            "Ada,28/03/2026,23:30,02:30,,,,, | 120", "Ada,25/10/2026,00:30,02:30,,,,, | 180",
            "Ada,02/03/2026,09:00,09:30,30,,,, | 30", "Ada,02/03/2026,09:00,08:00,,03/03/2026,,, | 1380",
            "Ada,02/03/2026,09:00,,,,0.5,, | 30", "Ada,02/03/2026,,,,,,09:00,09:20 | 20",
            "Ada,,02/03/2026 09:00,02/03/2026 10:00,,,,, | 60" })
    @DisplayName("An end gives the minutes there really are, over midnight and changes of the clocks")
    void ends(String row, int minutes) {
        VisitImport read = Sheets.read(HEAD + row + '\n', plan.plan(), new ImportChoices());
        assertThat(read.problems()).isEmpty();
        Visit visit = read.coming().getFirst().visit();
        assertThat(visit.getDurationMinutes()).isEqualTo(minutes);
        assertThat(visit.getStart()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Ada,29/03/2026,01:30,,30,,,, | Start | There is no 01:30 on Sun 29 Mar 2026",
            "Ada,02/03/2026,09:00,09:30,45,,,, | End | From start to end are 30 minutes, but the row says 45",
            "Ada,02/03/2026,09:00,09:00,,,,, | '' | 0 minutes are too few",
            "Ada,02/03/2026,09:00,,2000,,,, | '' | 2000",
            "Ada,,09:00,,30,,,, | Start | The time has no day", "Ada,,02/03/2026,,30,,,, | Start | The day has no time",
            "Ada,02/03/2026,,,30,,,, | '' | not said when", "Ada,02/03/2026,09:00,,,,,, | '' | not said how long",
            "Ada,31/02/2026,09:00,,30,,,, | Date | This is no day",
            "Ada,02/03/2026,early,,30,,,, | Start | This is no time",
            "Ada,02/03/2026,09:00,late,,,,, | End | This is no time",
            "Ada,02/03/2026,09:00,,half,,,, | Minutes | no length",
            "Ada,02/03/1826,09:00,,30,,,, | Start | Is the year right",
            "Ada,02/03/2026,09:00,08:00,,02/03/2026,,, | End | end before it starts",
            ",02/03/2026,09:00,,30,,,, | '' | Whom is this visit for" })
    @DisplayName("What does not fit together is asked about, with the column it stands in")
    void asked(String row, String column, String asked) {
        VisitImport read = Sheets.read(HEAD + row + '\n', plan.plan(), new ImportChoices());
        assertThat(read.coming()).isEmpty();
        assertThat(read.problems()).singleElement().satisfies(each -> {
            assertThat(each.asked()).contains(asked);
            assertThat(each.column()).isEqualTo(column);
            assertThat(each.line()).isEqualTo(2);
        });
    }
}

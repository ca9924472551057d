// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.rapport.model.ServicePlan;
import org.rapport.testing.PlanBuilder;

@DisplayName("Whatever is in a sheet")
class SheetFuzzTests {

    private static final int CASES = 600;

    private static final String TEXT = """
            Visit ID,Client,Carer,Date,Start,End,Minutes,Visit type,Status,Clock in,goals,skills
            v1,Ada,Sam,02/03/2026,09:00,09:45,45,Review,Done,09:01,g,a; b
            ,ada,"Beth, Sam",2026-03-03,9 pm,,1h,personal care,,,,
            77,Bert,,4 Mar 2026,0930,10:00,,x,missed,,,
            """;

    private static final String CALENDAR = """
            BEGIN:VCALENDAR
            VERSION:2.0
            X-WR-CALNAME:Visits of Sam
            BEGIN:VEVENT
            UID:one
            DTSTART;TZID=Europe/Berlin:20260302T100000
            DURATION:PT45M
            SUMMARY:Ada: review
            END:VEVENT
            BEGIN:VEVENT
            DTSTART:20260303T090000Z
            DTEND:20260303T094500Z
            SUMMARY:Bert
            ATTENDEE;CN=Beth:mailto:beth@example.org
            STATUS:CANCELLED
            END:VEVENT
            END:VCALENDAR
            """;

    private static final String[] PIECES = { "\"", ",", ";", "\t", "\n", "\r", "'=1", "\u0000", "9999999999", "-1",
            "NaN",
            "31/02/2026", "2026-03-29T01:30", "+25:00", "\uFEFF", "ß", "Client", "sep=;", "12/31/2026", "24:60",
            " and " };

    @Test
    @DisplayName("each row comes in, is there already or is asked about, or it is said why it is no sheet")
    void fuzz(TestReporter reporter) throws Exception {
        long seed = Long.getLong("rapport.fuzz.seed", System.nanoTime());
        reporter.publishEntry("rapport.fuzz.seed", String.valueOf(seed));
        for (int i = 0; i < CASES; i++) {
            byte[] bytes = mutated(new Random(seed + i));
            try {
                look(Sheets.sheet(bytes), seed + i);
            } catch (NotASheetException refused) {
                assertThat(refused.getMessage()).as("seed %s", seed + i).isNotBlank();
            } catch (RuntimeException defect) {
                throw new AssertionError("seed " + (seed + i) + ":\n" + new String(bytes, StandardCharsets.UTF_8),
                        defect);
            }
        }
    }

    private static void look(VisitSheet sheet, long seed) {
        ServicePlan plan = plan();
        VisitImport read = VisitImport.of(sheet, plan, new ImportChoices(), new BasicMonitor());
        Set<Integer> lines = new HashSet<>();
        read.coming().forEach(each -> lines.addAll(each.lines()));
        read.present().forEach(each -> lines.add(each.line()));
        read.problems().forEach(each -> lines.add(each.line()));
        assertThat(lines).as("seed %s: every row is accounted for", seed).hasSize(sheet.size());
        assertThat(read.problems()).allSatisfy(each -> assertThat(each.asked()).isNotBlank());
        int before = plan.getVisits().size();
        assertThat(read.addTo(plan)).isEmpty();
        assertThat(plan.getVisits()).hasSize(before + read.coming().size()).allSatisfy(visit -> {
            assertThat(visit.getPerson()).isNotNull();
            assertThat(visit.getStart()).isNotNull();
            assertThat(visit.getDurationMinutes()).isPositive();
            assertThat(visit.getWorkersNeeded()).isPositive();
        });
        assertThat(VisitImport.of(sheet, plan, new ImportChoices(), new BasicMonitor()).coming())
                .as("seed %s: nothing comes in twice", seed).isEmpty();
    }

    private static ServicePlan plan() {
        PlanBuilder builder = new PlanBuilder();
        builder.visit(builder.person("Ada"), "2026-03-02T09:00", 45, builder.worker("Beth"));
        builder.person("Bert");
        builder.worker("Sam");
        return builder.plan();
    }

    private static byte[] mutated(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? CALENDAR : TEXT);
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(text.length());
            String piece = PIECES[random.nextInt(PIECES.length)];
            if (random.nextBoolean()) {
                text.insert(at, piece);
            } else {
                text.replace(at, Math.min(text.length(), at + 1 + random.nextInt(9)), piece);
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(8) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.house.Checkout;
import org.rapport.model.Identifiable;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.VisitPurpose;
import org.rapport.model.VisitStatus;
import org.rapport.model.calc.VisitTimes;
import org.rapport.model.io.Plans;
import org.rapport.testing.PlanBuilder;

@DisplayName("Visits of a calendar")
class CalendarSheetTests {

    private final PlanBuilder plan = new PlanBuilder();

    CalendarSheetTests() {
        plan.person("Ada");
        plan.worker("Sam");
        plan.worker("Beth");
    }

    private VisitImport read(String... lines) {
        String text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//EN\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VCALENDAR\r\n";
        return Sheets.read(text, plan.plan(), new ImportChoices());
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\nUID:e" + Math.abs(String.join("", lines).hashCode()) + "\r\n"
                + String.join("\r\n", lines) + "\r\nEND:VEVENT";
    }

    @Test
    @DisplayName("are for whom the summary names, by its attendees, at the time it is where the plan is")
    void events() {
        VisitImport read = read(
                event("DTSTART:20260702T083000Z", "DTEND:20260702T090000Z", "SUMMARY:Ada: personal care",
                        "ATTENDEE;CN=Sam:mailto:sam@example.org", "LOCATION:Home"),
                event("DTSTART;TZID=Europe/Berlin:20260703T103000", "DURATION:PT45M", "SUMMARY:ada"),
                event("DTSTART:20260704T093000", "DTEND:20260704T100000", "SUMMARY:Ada: review", "STATUS:CANCELLED"));
        assertThat(read.problems()).isEmpty();
        assertThat(read.coming()).extracting(each -> each.visit().getStart().toString())
                .containsExactly("2026-07-02T09:30", "2026-07-03T09:30", "2026-07-04T09:30");
        Visit first = read.coming().getFirst().visit();
        assertThat(first.getPurpose()).isEqualTo(VisitPurpose.PERSONAL_CARE);
        assertThat(first.getWorkers()).extracting(Identifiable::getId).containsExactly("Sam");
        assertThat(read.coming().get(1).visit().getDurationMinutes()).isEqualTo(45);
        assertThat(read.coming().get(2).visit().getStatus()).isEqualTo(VisitStatus.CANCELLED);
        assertThat(read.notes())
                .containsExactly("One column means nothing here, and nothing in it comes in: LOCATION.");
    }

    @Test
    @DisplayName("that repeat, last a whole day or name nobody are asked about, at the line where the event begins")
    void asked() {
        VisitImport read = read(
                event("DTSTART:20260302T090000Z", "DURATION:PT30M", "SUMMARY:Ada", "RRULE:FREQ=WEEKLY;COUNT=6"),
                event("DTSTART;VALUE=DATE:20260303", "DTEND;VALUE=DATE:20260304", "SUMMARY:Ada"),
                event("DTSTART:20260304T090000Z", "DURATION:PT30M"), "BEGIN:VTODO\r\nUID:t\r\nEND:VTODO");
        assertThat(read.coming()).isEmpty();
        assertThat(read.problems()).extracting(ImportProblem::line).contains(4, 11, 17).hasSizeGreaterThan(2);
        assertThat(read.problems().getFirst().asked()).startsWith("This event repeats");
        assertThat(read.problems()).extracting(ImportProblem::asked)
                .contains("The day has no time. When does the visit start?",
                        "Nobody is named. Whom is this visit for?");
        assertThat(read.notes().getFirst()).isEqualTo("One entry of this calendar is no event, and does not come in.");
    }

    @Test
    @DisplayName("are none where a calendar has no event")
    void empty() {
        assertThatThrownBy(() -> read("X-WR-CALNAME:Nothing")).isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("There is no event in this calendar");
    }

    @Test
    @DisplayName("come in again from what was exported for a worker, and for a person")
    void exported() throws Exception {
        ServicePlan riverside = Plans.load(Checkout.root().resolve("examples/riverside/riverside.rapport"));
        assertComeInAgain(riverside, riverside.getVisits().getFirst().getWorkers().getFirst());
        assertComeInAgain(riverside, riverside.getVisits().getFirst().getPerson());
    }

    private static void assertComeInAgain(ServicePlan riverside, Identifiable reader) throws IOException {
        List<Visit> theirs = new VisitChoice(reader, null, null).in(riverside);
        StringWriter calendar = new StringWriter();
        VisitCalendar.of(reader, relative -> {
        }).write(theirs, riverside, Instant.EPOCH, calendar, new BasicMonitor());
        ServicePlan emptied = EcoreUtil.copy(riverside);
        emptied.getVisits().clear();
        VisitImport read = Sheets.read(calendar.toString(), emptied, new ImportChoices());
        assertThat(read.problems()).isEmpty();
        assertThat(read.coming()).hasSameSizeAs(theirs).hasSizeGreaterThan(5);
        for (int i = 0; i < theirs.size(); i++) {
            Visit was = theirs.get(i);
            Visit is = read.coming().get(i).visit();
            assertThat(is.getPerson().getId()).isEqualTo(was.getPerson().getId());
            assertThat(is.getStart()).isEqualTo(VisitTimes.start(was));
            assertThat(is.getDurationMinutes()).isEqualTo(VisitTimes.minutes(was));
            assertThat(is.getPurpose()).isEqualTo(was.getPurpose());
            assertThat(was.getWorkers()).extracting(Identifiable::getId)
                    .containsAll(is.getWorkers().stream().map(Identifiable::getId).toList());
            assertThat(is.getWorkers()).as("who goes").isNotEmpty();
        }
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.model.Person;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.VisitPurpose;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

@DisplayName("Visits of another system")
class VisitImportTests {

    private static final String HEAD = "Date,Start,End,Client,Carer,Visit type\n";

    private final PlanBuilder plan = new PlanBuilder();

    private final ImportChoices choices = new ImportChoices();

    private Person ada;

    private Person bert;

    private Worker sam;

    private Worker beth;

    @BeforeEach
    void people() {
        ada = plan.person("ada");
        ada.setName("Ada Miller");
        ada.setReference("R-17");
        bert = plan.person("Bert O’Neil");
        sam = plan.worker("Sam Okoro");
        beth = plan.worker("Beth");
    }

    private VisitImport read(String text) {
        return Sheets.read(text, plan.plan(), choices);
    }

    private Visit only(String text) {
        VisitImport read = read(text);
        assertThat(read.problems()).isEmpty();
        assertThat(read.coming()).hasSize(1);
        return read.coming().getFirst().visit();
    }

    private ImportProblem problem(String text) {
        VisitImport read = read(text);
        assertThat(read.coming()).isEmpty();
        assertThat(read.problems()).hasSize(1);
        return read.problems().getFirst();
    }

    @Test
    @DisplayName("are read by the names that other systems give columns")
    void columns() {
        Visit visit = only(HEAD + "02/03/2026,09:00,09:45,Ada Miller,Sam Okoro,Personal care\n");
        assertThat(visit.getPerson()).isSameAs(ada);
        assertThat(visit.getWorkers()).containsExactly(sam);
        assertThat(visit.getStart()).hasToString("2026-03-02T09:00");
        assertThat(visit.getDurationMinutes()).isEqualTo(45);
        assertThat(visit.getPurpose()).isEqualTo(VisitPurpose.PERSONAL_CARE);
        assertThat(visit.getStatus()).isEqualTo(VisitStatus.PLANNED);
        assertThat(visit.getActualStart()).isNull();
        assertThat(plan.plan().getVisits()).as("the plan stays as it is").isEmpty();
    }

    @Test
    @DisplayName("are read by the column that is called most clearly, and units in brackets do not matter")
    void clearestColumn() {
        VisitImport read = read("Day,Date,Time,Start time (hh:mm),Duration (hh:mm),Client,Length\n"
                + "Monday,02/03/2026,late,09:00,00:45,Ada Miller,4\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.coming().getFirst().visit().getDurationMinutes()).isEqualTo(45);
        assertThat(read.notes().getLast()).isEqualTo(
                "3 columns mean nothing here, and nothing in them comes in: Day, Time, Length.");
    }

    @Test
    @DisplayName("may have days with a time that means nothing, and are noted where nobody says what for")
    void dayWithTime() {
        VisitImport read = read(HEAD + "02/03/2026 00:00:00,09:00,09:45,Ada Miller,Sam Okoro,\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.coming().getFirst().visit().getStart()).hasToString("2026-03-02T09:00");
        assertThat(read.coming().getFirst().notes())
                .containsExactly("It is not said what it is for; it comes in as Practice.");
        assertThat(read.notes()).isEmpty();
    }

    @Test
    @DisplayName("of very few minutes are noted, as they may be hours")
    void veryShort() {
        assertThat(read("Client,Start,Minutes\nAda Miller,2026-03-02 09:00,1\n").coming().getFirst().notes())
                .containsExactly("It takes only one minute; are they hours?");
    }

    @ParameterizedTest
    @ValueSource(strings = { "ada", "Ada Miller", "R-17", "ada  MILLER", "Miller, Ada", "ada-miller", "Bert O'Neil" })
    @DisplayName("are for whom the name stands: by id, reference, or name whatever its case, gaps and signs")
    void names(String name) {
        Visit visit = only("Client,Start,Minutes\n\"" + name + "\",2026-03-02 09:00,30\n");
        assertThat(visit.getPerson()).isSameAs(name.startsWith("Bert") ? bert : ada);
    }

    @Test
    @DisplayName("of unknown names are asked about, with what is near, until somebody chooses once for all rows")
    void unknownNames() {
        String text = HEAD + "02/03/2026,09:00,09:45,Ada Milner,S Okoro,Morning call\n"
                + "03/03/2026,09:00,09:45,ADA MILNER,s. okoro,morning call\n";
        VisitImport read = read(text);
        assertThat(read.coming()).isEmpty();
        assertThat(read.refused()).isEqualTo(2);
        assertThat(read.problems()).hasSize(6).first().isEqualTo(new ImportProblem(2, "Client", "Ada Milner",
                "There is no person “Ada Milner” in this plan. Does it mean Ada Miller?"));
        assertThat(read.unknown()).extracting(UnknownName::kind).containsExactly(NameKind.values());
        assertThat(read.unknown().get(1)).isEqualTo(
                new UnknownName(NameKind.WORKER, "S Okoro", false, List.of("Sam Okoro"), List.of(2, 3)));
        choices.choose(NameKind.PERSON, "ada milner", ada.getId());
        choices.choose(NameKind.WORKER, "S Okoro", ImportChoices.NOBODY);
        choices.choose(NameKind.PURPOSE, "Morning call", "PERSONAL_CARE");
        assertThat(read(text).coming()).hasSize(2).allSatisfy(each -> {
            assertThat(each.visit().getWorkers()).isEmpty();
            assertThat(each.visit().getPurpose()).isEqualTo(VisitPurpose.PERSONAL_CARE);
        });
        choices.choose(NameKind.PERSON, "ada milner", null);
        assertThat(read(text).coming()).isEmpty();
    }

    @Test
    @DisplayName("of a name that two people have ask which of them is meant")
    void ambiguous() {
        plan.person("other").setName("Ada Miller");
        assertThat(problem(HEAD + "02/03/2026,09:00,09:45,Ada Miller,,Review\n").asked())
                .contains("could be more than one person");
    }

    @Test
    @DisplayName("whose id and name stand for two people ask which of them is meant")
    void twoPeople() {
        assertThat(problem("person,personName,start,durationMinutes\nR-17,Bert O’Neil,2026-03-02T09:00,30\n").asked())
                .isEqualTo("This stands for Ada Miller, but the name in this row is Bert O’Neil. Which of them is it?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Sam Okoro; Beth | 2", "Sam Okoro/Beth | 2", "'\"Sam Okoro, Beth\"' | 2",
            "Sam Okoro and Beth | 2", "Beth & Sam Okoro | 2", "'\"Okoro, Sam\"' | 1", "'' | 0" })
    @DisplayName("may be by several workers, named in one cell, or by nobody yet")
    void severalWorkers(String cell, int count) {
        Visit visit = only(HEAD + "02/03/2026,09:00,09:45,Ada Miller," + cell + ",Review\n");
        assertThat(visit.getWorkers()).hasSize(count);
        assertThat(visit.getWorkersNeeded()).isEqualTo(Math.max(1, count));
    }

    @Test
    @DisplayName("may have a column, or a row, for each of those who go together")
    void together() {
        assertThat(only("Client,Start,Minutes,Carer 1,Carer 2\nAda Miller,2026-03-02 09:00,30,Beth,Sam Okoro\n")
                .getWorkers()).containsExactly(beth, sam);
        VisitImport rows = read("Client,Start,Minutes,Carer\nAda Miller,2026-03-02 09:00,30,Beth\n"
                + "Ada Miller,2026-03-02 09:00,30,Sam Okoro\nAda Miller,2026-03-02 11:00,30,Sam Okoro\n");
        assertThat(rows.coming()).hasSize(2).extracting(VisitImport.Coming::lines)
                .containsExactly(List.of(2, 3), List.of(4));
        assertThat(rows.coming().getFirst().visit().getWorkers()).containsExactly(beth, sam);
        assertThat(rows.coming().getFirst().visit().getWorkersNeeded()).isEqualTo(2);
    }

    @Test
    @DisplayName("that are in the plan already are named, with what is said otherwise, and not added again")
    void present() {
        Visit visit = plan.visit(ada, "2026-03-02T09:00", 30, sam, beth);
        VisitImport read = read(HEAD + "02/03/2026,09:00,09:45,Ada Miller,Beth,Practice\n"
                + "02/03/2026,09:00,09:30,Ada Miller,Sam Okoro,Practice\n"
                + "02/03/2026,09:05,09:30,Ada Miller,Sam Okoro,Practice\n");
        assertThat(read.present()).allMatch(each -> each.visit() == visit).extracting(VisitImport.Present::line,
                VisitImport.Present::others).containsExactly(tuple(2, List.of("End")), tuple(3, List.of()));
        assertThat(read.coming()).hasSize(1);
    }

    @Test
    @DisplayName("come in once, however often they are read, also when they were moved meanwhile")
    void again() {
        String text = HEAD + "02/03/2026,09:00,09:45,Ada Miller,Sam Okoro,Practice\n";
        assertThat(read(text).addTo(plan.plan())).isEmpty();
        assertThat(read(text).coming()).isEmpty();
        Visit visit = plan.plan().getVisits().getFirst();
        visit.setStart(visit.getStart().plusHours(1));
        assertThat(read(text).coming()).isEmpty();
        assertThat(read(text).present()).singleElement()
                .satisfies(each -> assertThat(each.others()).containsExactly("Start"));
    }

    @Test
    @DisplayName("that a file holds twice come in once, and the second says which is the first")
    void twice() {
        VisitImport read = read(HEAD + "02/03/2026,09:00,09:45,Ada Miller,Beth,Review\n\n"
                + "2026-03-02,9:00 am,09:45,ada miller,Beth,Review\n");
        assertThat(read.coming()).hasSize(1);
        assertThat(read.problems()).containsExactly(
                new ImportProblem(4, "", "", "This says the same as line 2. It comes in once."));
    }

    @Test
    @DisplayName("with ids of their own keep them, and two with one id ask which is right")
    void ids() {
        String head = "Visit ID,Client,Start,Minutes\n";
        assertThat(only(head + "V-77,Ada Miller,2026-03-02 09:00,30\n").getId()).isEqualTo("V-77");
        assertThat(only(head + "77 / 3,Ada Miller,2026-03-02 09:00,30\n").getId()).matches("visit-[0-9a-f-]{36}");
        VisitImport read = read(head + "7a,Ada Miller,2026-03-02 09:00,30\n7a,Ada Miller,2026-03-03 09:00,30\n");
        assertThat(read.problems()).singleElement()
                .isEqualTo(new ImportProblem(3, "Visit ID", "7a",
                        "Line 2 has the same id, but is another visit. Which of them is right?"));
        assertThat(problem(head + "Beth,Ada Miller,2026-03-02 09:00,30\n").asked()).contains("belongs to Beth");
    }

    @Test
    @DisplayName("say what became of them, or are taken as somebody chooses")
    void status() {
        String head = "Client,Start,Minutes,Status,Clock in,Clock out\n";
        VisitImport read = read(head + "Ada Miller,2026-03-02 09:00,30,Completed,09:04,09:40\n"
                + "Ada Miller,2026-03-03 09:00,30,,2026-03-03 09:04,\nAda Miller,2026-03-04 09:00,30,No access,,\n"
                + "Ada Miller,2026-03-05 09:00,30,,,\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.coming()).extracting(each -> each.visit().getStatus()).containsExactly(VisitStatus.DONE,
                VisitStatus.DONE, VisitStatus.MISSED, VisitStatus.PLANNED);
        assertThat(read.coming().getFirst().visit().getActualMinutes()).isEqualTo(36);
        assertThat(read.coming().get(1).visit().getActualStart()).hasToString("2026-03-03T09:04");
        assertThat(read.unsaid()).isEqualTo(1);
        choices.setDone(true);
        Visit last = read(head + "Ada Miller,2026-03-05 09:00,30,,,\n").coming().getFirst().visit();
        assertThat(last.getStatus()).isEqualTo(VisitStatus.DONE);
        assertThat(last.getActualStart()).isEqualTo(last.getStart());
        assertThat(last.getActualMinutes()).isEqualTo(30);
    }

    @Test
    @DisplayName("that are planned already get what became of them where that is wanted, once, and nothing else")
    void outcomes() {
        Visit planned = plan.visit(ada, "2026-03-02T09:00", 30, sam, beth);
        Visit missed = plan.visit(ada, "2026-03-03T09:00", 30, sam);
        missed.setStatus(VisitStatus.MISSED);
        VisitImport read = Sheets.read("Client,Carer,Start,Minutes,Status,Clock in,Clock out\n"
                + "Ada Miller,Beth,2026-03-02 09:00,45,Completed,09:10,09:50\n"
                + "Ada Miller,Sam Okoro,2026-03-02 09:00,45,Completed,09:12,09:50\n"
                + "Ada Miller,Sam Okoro,2026-03-03 09:00,30,Completed,09:10,09:50\n", EcoreUtil.copy(plan.plan()),
                choices);
        assertThat(read.outcomes()).hasSize(1);
        assertThat(planned.getStatus()).isEqualTo(VisitStatus.PLANNED);
        assertThat(read.recordOutcomes(plan.plan())).isEqualTo(1);
        assertThat(planned.getStatus()).isEqualTo(VisitStatus.DONE);
        assertThat(planned.getActualStart()).hasToString("2026-03-02T09:10");
        assertThat(planned.getActualMinutes()).isEqualTo(40);
        assertThat(planned.getDurationMinutes()).isEqualTo(30);
        assertThat(planned.getWorkers()).containsExactly(sam, beth);
        assertThat(missed.getStatus()).as("what somebody recorded").isEqualTo(VisitStatus.MISSED);
        assertThat(read.recordOutcomes(plan.plan())).isZero();
    }

    @Test
    @DisplayName("of several workers with times of their own say whose come in")
    void togetherOtherwise() {
        assertThat(read("Client,Carer,Start,Minutes,Clock in\nAda Miller,Beth,2026-03-02 09:00,45,09:10\n"
                + "Ada Miller,Sam Okoro,2026-03-02 09:00,45,09:12\n").coming()).singleElement()
                .satisfies(each -> assertThat(each.notes()).containsExactly(
                        "Line 3 says otherwise when and how long it really was; what line 2 says comes in."));
    }

    @Test
    @DisplayName("tell what may not be what was meant")
    void notes() {
        plan.visit(ada, "2026-03-02T09:00", 30, beth);
        VisitImport read = read("Client,Start,Minutes,Carer,goals,Postcode,Notes\n"
                + "Ada Miller,2026-03-02 09:00,30,Sam Okoro,g1,AB1,x\nAda Miller,2027-03-02 09:00,30,,,,\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.coming().getFirst().notes()).containsExactly(
                "Its goals are not in this plan, and do not come in: g1.",
                "Beth is planned with Ada Miller at the same time already.");
        assertThat(read.coming().getLast().notes()).containsExactly("It is outside the days of this plan.");
        assertThat(read.notes()).containsExactly("The file does not say what visits are for. They come in as Practice.",
                "2 columns mean nothing here, and nothing in them comes in: Postcode, Notes.");
    }

    @Test
    @DisplayName("are added to the plan itself, though a copy of it was looked at, and not where it has changed")
    void addedToThePlanItself() {
        ServicePlan copy = EcoreUtil.copy(plan.plan());
        VisitImport read = Sheets.read(HEAD + "02/03/2026,09:00,09:45,Ada Miller,Beth,Review\n"
                + "03/03/2026,09:00,09:45,Ada Miller,Sam Okoro,Review\n04/03/2026,09:00,09:45,Ada Miller,,Review\n",
                copy, choices);
        plan.plan().getWorkers().remove(sam);
        plan.visit(ada, "2026-03-04T09:00", 30);
        assertThat(read.addTo(plan.plan())).extracting(VisitImport.Coming::lines).containsExactly(List.of(3),
                List.of(4));
        assertThat(plan.plan().getVisits()).hasSize(2).last().satisfies(visit -> {
            assertThat(visit.getPerson()).isSameAs(ada);
            assertThat(visit.getWorkers()).containsExactly(beth);
        });
        assertThat(copy.getVisits()).isEmpty();
    }

    @Test
    @DisplayName("stop coming in when that is cancelled")
    void cancelled() {
        BasicMonitor monitor = new BasicMonitor();
        VisitSheet sheet = Sheets.sheet(HEAD + "02/03/2026,09:00,09:45,Ada Miller,Beth,Review\n");
        monitor.setCanceled(true);
        assertThatThrownBy(() -> VisitImport.of(sheet, plan.plan(), choices, monitor))
                .isInstanceOf(CancellationException.class);
    }
}

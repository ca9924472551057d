// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Person;
import org.rapport.model.RapportFactory;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.VisitPurpose;
import org.rapport.model.VisitStatus;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.ui.internal.board.BoardBar;
import org.rapport.ui.internal.board.BoardContents;
import org.rapport.ui.internal.board.BoardDrag;
import org.rapport.ui.internal.board.BoardFocus;
import org.rapport.ui.internal.board.BoardGeometry;
import org.rapport.ui.internal.board.BoardPalette;
import org.rapport.ui.internal.board.BoardPeriod;
import org.rapport.ui.internal.board.BoardRow;
import org.rapport.ui.internal.board.Familiarity;
import org.rapport.ui.internal.board.VisitChange;

@DisplayName("The layout of the roster board")
class BoardLayoutTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final ServicePlan plan = RapportFactory.eINSTANCE.createServicePlan();

    private Person ada;

    private Worker sam;

    private Worker kim;

    @BeforeEach
    void makePlan() {
        ada = RapportFactory.eINSTANCE.createPerson();
        ada.setName("Ada");
        plan.getPeople().add(ada);
        sam = worker("Sam");
        kim = worker("Kim");
    }

    @Test
    @DisplayName("has a row for what is to be filled, then one for each worker by name, with their visits of the days")
    void rowsByWorker() {
        Visit mine = visit(MONDAY.atTime(9, 0), sam);
        Visit open = visit(MONDAY.atTime(11, 0));
        visit(MONDAY.plusDays(7).atTime(9, 0), sam);

        BoardContents contents = week(false);

        assertThat(contents.rows()).extracting(BoardRow::name).containsExactly("Open", "Kim", "Sam");
        assertThat(contents.rows().get(0).bars()).extracting(BoardBar::visit).containsExactly(open);
        assertThat(contents.rows().get(1).bars()).isEmpty();
        assertThat(contents.rows().get(2).bars()).extracting(BoardBar::visit).containsExactly(mine);
    }

    @Test
    @DisplayName("shows a visit by two workers in both their rows, and once in the row of the person")
    void sharedVisits() {
        Visit visit = visit(MONDAY.atTime(9, 0), sam, kim);

        assertThat(week(false).rows()).filteredOn(row -> !row.bars().isEmpty()).extracting(BoardRow::subject)
                .containsExactly(kim, sam);
        assertThat(week(true).rows()).singleElement().extracting(row -> row.bars().getFirst().visit())
                .isSameAs(visit);
    }

    @Test
    @DisplayName("puts visits at the same time below each other, and the next one on the first free line")
    void lanes() {
        visit(MONDAY.atTime(9, 0), sam);
        visit(MONDAY.atTime(9, 15), sam);
        visit(MONDAY.atTime(10, 0), sam);

        BoardRow row = week(false).rows().get(2);

        assertThat(row.bars()).extracting(BoardBar::lane).containsExactly(0, 1, 0);
        assertThat(row.lanes()).isEqualTo(2);
    }

    @Test
    @DisplayName("finds for each place the moment that is drawn there, in steps of five minutes")
    void momentsAndPlaces() {
        visit(MONDAY.atTime(9, 0), sam);
        BoardGeometry geometry = new BoardGeometry(week(false), 60);

        for (int day = 0; day < 7; day++) {
            LocalDateTime moment = MONDAY.plusDays(day).atTime(13, 35);
            assertThat(geometry.moment(geometry.x(moment), 5)).isEqualTo(moment);
        }
        assertThat(geometry.moment(-50, 5)).isEqualTo(MONDAY.atTime(7, 0));
        assertThat(geometry.moment(geometry.width() + 50, 5)).isEqualTo(MONDAY.plusDays(6).atTime(20, 0));
    }

    @Test
    @DisplayName("shows early and late visits whole, and one past midnight until midnight")
    void hours() {
        visit(MONDAY.atTime(5, 30), sam);
        Visit night = visit(MONDAY.atTime(23, 30), sam);
        night.setDurationMinutes(90);

        BoardGeometry geometry = new BoardGeometry(week(false), 60);

        assertThat(geometry.firstHour()).isEqualTo(5);
        assertThat(geometry.hours()).isEqualTo(19);
        BoardBar late = week(false).rows().get(2).bars().getLast();
        assertThat(geometry.box(2, late).width()).isEqualTo(30);
    }

    @Test
    @DisplayName("finds the bar under a point, and none beside it")
    void barsAtPoints() {
        Visit visit = visit(MONDAY.atTime(9, 0), sam);
        BoardGeometry geometry = new BoardGeometry(week(false), 60);
        BoardGeometry.Box box = geometry.box(2, week(false).rows().get(2).bars().getFirst());

        assertThat(geometry.at(box.x() + 1, box.y() + 1).bar().visit()).isSameAs(visit);
        assertThat(geometry.at(box.x() - 1, box.y() + 1)).isNull();
        assertThat(geometry.at(box.x() + 1, box.y() + box.height())).isNull();
    }

    @Test
    @DisplayName("lets a bar be moved in time and to a worker, or its edges alone, never shorter than five minutes")
    void drags() {
        Visit visit = visit(MONDAY.atTime(9, 2), sam);
        BoardGeometry geometry = new BoardGeometry(week(false), 60);
        BoardGeometry.Box box = geometry.box(2, week(false).rows().get(2).bars().getFirst());
        int middle = box.x() + box.width() / 2;

        BoardDrag move = new BoardDrag(geometry, geometry.at(middle, box.y() + 2), middle);
        assertThat(move.at(middle, geometry.top(1) + 2))
                .isEqualTo(VisitChange.none(visit).given(sam, kim));
        assertThat(move.at(middle + 60, box.y() + 2).start()).isEqualTo(MONDAY.atTime(10, 0));
        assertThat(move.at(middle, geometry.top(0) + 2).workers()).isEmpty();

        int end = box.x() + box.width() - 1;
        BoardDrag stretch = new BoardDrag(geometry, geometry.at(end, box.y() + 2), end);
        assertThat(stretch.grip()).isEqualTo(BoardDrag.Grip.END);
        assertThat(stretch.at(geometry.x(MONDAY.atTime(10, 30)), 0))
                .isEqualTo(VisitChange.none(visit).lasting(88));
        assertThat(stretch.at(0, 0).minutes()).isEqualTo(5);

        BoardDrag start = new BoardDrag(geometry, geometry.at(box.x(), box.y() + 2), box.x());
        VisitChange earlier = start.at(geometry.x(MONDAY.atTime(8, 30)), 0);
        assertThat(earlier.start().plusMinutes(earlier.minutes())).isEqualTo(MONDAY.atTime(9, 47));
        assertThat(earlier.start()).isEqualTo(MONDAY.atTime(8, 30));
    }

    @Test
    @DisplayName("gives a visit to nobody twice, and changes nothing when nothing is meant")
    void changes() {
        Visit visit = visit(MONDAY.atTime(9, 0), sam, kim);

        assertThat(VisitChange.none(visit).given(sam, kim).isNone()).isTrue();
        assertThat(VisitChange.none(visit).given(sam, null).workers()).containsExactly(kim);
        assertThat(VisitChange.none(visit).isNone()).isTrue();
    }

    @Test
    @DisplayName("goes from bar to bar along a row, and to the nearest in time across rows without any")
    void focus() {
        Visit first = visit(MONDAY.atTime(9, 0), sam);
        Visit second = visit(MONDAY.plusDays(1).atTime(9, 0), sam);
        Visit open = visit(MONDAY.plusDays(1).atTime(10, 0));
        visit(MONDAY.plusDays(5).atTime(9, 0));
        BoardContents contents = week(false);
        BoardBar bar = BoardFocus.of(contents, first, sam);

        assertThat(BoardFocus.along(contents, bar, 1).visit()).isSameAs(second);
        assertThat(BoardFocus.along(contents, bar, -1).visit()).isSameAs(first);
        BoardBar last = BoardFocus.along(contents, bar, Integer.MAX_VALUE);
        assertThat(last.visit()).isSameAs(second);
        assertThat(BoardFocus.across(contents, last, -1).visit()).isSameAs(open);
        assertThat(BoardFocus.across(contents, last, 1)).isEqualTo(last);
        assertThat(BoardFocus.along(contents, null, 1).visit()).isSameAs(open);
    }

    @Test
    @DisplayName("says how well worker and person know each other when they meet")
    void familiarity() {
        Visit first = visit(MONDAY.atTime(9, 0), sam);
        Visit second = visit(MONDAY.plusDays(1).atTime(9, 0), sam);
        PlanIndex index = PlanIndex.of(plan);

        assertThat(Familiarity.of(first, sam, index)).isEqualTo(Familiarity.NEW);
        assertThat(Familiarity.of(second, sam, index)).isEqualTo(Familiarity.KNOWN);
        assertThat(Familiarity.of(second, null, index)).isEqualTo(Familiarity.NOBODY);
        ada.getDeclinedWorkers().add(sam);
        assertThat(Familiarity.of(second, sam, index)).isEqualTo(Familiarity.DECLINED);
    }

    @Test
    @DisplayName("has texts and edges that stand out, on light and on dark, for all familiarities and purposes")
    void contrast() {
        for (int background : new int[] { 0xFFFFFF, 0xF6F5F4, 0x2F2F2F, 0x1E1F22 }) {
            BoardPalette palette = new BoardPalette(background);
            for (Familiarity familiarity : Familiarity.values()) {
                assertReadable(palette.of(familiarity), background);
            }
            for (VisitPurpose purpose : VisitPurpose.values()) {
                assertReadable(palette.of(purpose), background);
            }
            assertThat(BoardPalette.contrast(palette.text(), palette.margin())).isGreaterThan(4.5);
            assertThat(BoardPalette.contrast(palette.quiet(), palette.margin())).isGreaterThan(4.5);
            assertThat(BoardPalette.contrast(palette.error(), background)).isGreaterThan(3);
            assertThat(BoardPalette.contrast(palette.warning(), background)).isGreaterThan(3);
        }
    }

    private static void assertReadable(BoardPalette.Look look, int background) {
        assertThat(BoardPalette.contrast(look.text(), look.fill())).isGreaterThan(4.5);
        assertThat(BoardPalette.contrast(look.edge(), background)).isGreaterThan(3);
    }

    private BoardContents week(boolean byPerson) {
        return BoardContents.of(PlanIndex.of(plan), BoardPeriod.weekOf(MONDAY), byPerson, "Open");
    }

    private Worker worker(String name) {
        Worker worker = RapportFactory.eINSTANCE.createWorker();
        worker.setName(name);
        plan.getWorkers().add(worker);
        return worker;
    }

    private Visit visit(LocalDateTime start, Worker... workers) {
        Visit visit = RapportFactory.eINSTANCE.createVisit();
        visit.setPerson(ada);
        visit.setStart(start);
        visit.setDurationMinutes(45);
        visit.setStatus(VisitStatus.PLANNED);
        visit.getWorkers().addAll(List.of(workers));
        plan.getVisits().add(visit);
        return visit;
    }
}

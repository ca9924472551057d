// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.board;

import java.time.Duration;
import java.time.LocalDateTime;

import org.rapport.model.Person;

/** A bar in the hand: what its visit becomes where the pointer is. */
public final class BoardDrag {

    private static final int EDGE = 6;

    private static final int LEAST_WITH_EDGES = 3 * EDGE;

    /** What the hand does with it. */
    public enum Grip {

        /** Moves it, to another time or another row. */
        MOVE,

        /** Moves its start; it ends as before. */
        START,

        /** Moves its end. */
        END
    }

    private final BoardGeometry geometry;

    private final BoardGeometry.Place place;

    private final Grip grip;

    private final int fromX;

    private final VisitChange before;

    /** Takes a bar at a point. */
    public BoardDrag(BoardGeometry geometry, BoardGeometry.Place place, int x) {
        this.geometry = geometry;
        this.place = place;
        fromX = x;
        grip = gripAt(place.box(), x);
        before = VisitChange.none(place.bar().visit());
    }

    /** What the hand would do with a bar at a point: small bars are only moved, or made longer behind their middle. */
    public static Grip gripAt(BoardGeometry.Box box, int x) {
        int fromRight = box.x() + box.width() - x;
        if (fromRight <= Math.min(EDGE, box.width() / 2)) {
            return Grip.END;
        }
        return x - box.x() < EDGE && box.width() >= LEAST_WITH_EDGES ? Grip.START : Grip.MOVE;
    }

    /** What the hand does. */
    public Grip grip() {
        return grip;
    }

    /** The bar in the hand. */
    public BoardGeometry.Place place() {
        return place;
    }

    /** Whether it may go to another row. */
    public boolean isMove() {
        return grip == Grip.MOVE;
    }

    /** What becomes of the visit with the pointer at a point. */
    public VisitChange at(int x, int y) {
        return switch (grip) {
            case MOVE -> moved(x, y);
            case START -> {
                LocalDateTime end = before.start().plusMinutes(before.minutes());
                LocalDateTime start = geometry.moment(withinDay(x), VisitChange.STEP);
                LocalDateTime latest = end.minusMinutes(VisitChange.STEP);
                LocalDateTime kept = start.isAfter(latest) ? latest : start;
                yield before.at(kept).lasting(minutes(kept, end));
            }
            case END -> before
                    .lasting(minutes(before.start(), geometry.moment(withinDay(x), VisitChange.STEP)));
        };
    }

    private VisitChange moved(int x, int y) {
        VisitChange change = x == fromX ? before : before.at(startAt(place.box().x() + x - fromX));
        int row = geometry.rowAt(y);
        if (row < 0) {
            return change;
        }
        return given(change, place.row(), geometry.contents().rows().get(row));
    }

    /** A visit of one row given to another: to its worker, or to its person where rows are people. */
    static VisitChange given(VisitChange change, BoardRow from, BoardRow to) {
        return to.subject() instanceof Person person ? change.to(person) : change.given(from.worker(), to.worker());
    }

    private LocalDateTime startAt(int x) {
        int dayWidth = geometry.dayWidth();
        int step = Math.max(1, (int) Math.ceil(geometry.hourWidth() * VisitChange.STEP / 60));
        int day = 0;
        while (day + 1 < geometry.contents().period().days() && x >= geometry.x(day + 1)) {
            day++;
        }
        return geometry.moment(Math.clamp(x, geometry.x(day), geometry.x(day) + dayWidth - step), VisitChange.STEP);
    }

    private int withinDay(int x) {
        int left = geometry.x(before.start().toLocalDate().atTime(geometry.firstHour(), 0));
        return Math.clamp(x, left, left + geometry.dayWidth());
    }

    private static int minutes(LocalDateTime start, LocalDateTime end) {
        return Math.toIntExact(Duration.between(start, end).toMinutes());
    }
}

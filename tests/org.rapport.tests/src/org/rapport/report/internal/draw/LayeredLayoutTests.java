// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.internal.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Cards are put into columns, near what they belong to. */
class LayeredLayoutTests {

    private final LayeredLayout layout = new LayeredLayout(60, 10);

    @Test
    @DisplayName("Each card is in its column, at the top edge at the earliest, and on no other")
    void columns() {
        int left = layout.node(100, 40, 0);
        int lonely = layout.node(100, 30, 0);
        int middle = layout.node(100, 50, 1);
        int right = layout.node(100, 20, 2);
        layout.edge(left, middle);
        layout.edge(middle, right);
        layout.run();
        assertThat(layout.box(left).x()).isZero().isEqualTo(layout.box(lonely).x());
        assertThat(layout.box(middle).x()).isEqualTo(160);
        assertThat(layout.box(right).x()).isEqualTo(320);
        assertThat(layout.box(left).isNear(layout.box(lonely), 9)).isFalse();
        assertThat(Math.min(layout.box(left).y(), layout.box(lonely).y())).isZero();
        assertThat(layout.bounds().width()).isEqualTo(420);
        assertThat(layout.route(0).x1()).isEqualTo(100);
        assertThat(layout.route(0).x2()).isEqualTo(160);
        assertThat(layout.route(0).y2()).isBetween(layout.box(middle).y(), layout.box(middle).bottom());
    }

    @Test
    @DisplayName("Edges that could cross do not have to")
    void fewCrossings() {
        int first = layout.node(100, 40, 0);
        int second = layout.node(100, 40, 0);
        int one = layout.node(100, 40, 1);
        int two = layout.node(100, 40, 1);
        layout.edge(first, two);
        layout.edge(second, one);
        layout.run();
        boolean firstAbove = layout.box(first).y() < layout.box(second).y();
        assertThat(layout.box(two).y() < layout.box(one).y()).isEqualTo(firstAbove);
    }

    @Test
    @DisplayName("A column that is empty takes no room; nothing at all neither")
    void emptyColumns() {
        int goal = layout.node(100, 40, 1);
        layout.run();
        assertThat(layout.box(goal)).isEqualTo(new Box(0, 0, 100, 40));
        LayeredLayout nothing = new LayeredLayout(60, 10);
        nothing.run();
        assertThat(nothing.bounds()).isEqualTo(new Box(0, 0, 0, 0));
    }
}

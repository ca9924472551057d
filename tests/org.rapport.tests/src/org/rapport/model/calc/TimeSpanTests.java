// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** London changes clocks on 29 March 2026 (01:00 to 02:00) and 25 October 2026 (02:00 back to 01:00). */
class TimeSpanTests {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    @DisplayName("Spans that touch do not overlap, with a minute in common they do, either way round")
    void overlaps() {
        TimeSpan morning = span("2026-03-02T09:00", 30);
        assertThat(morning.overlaps(span("2026-03-02T09:30", 30))).isFalse();
        assertThat(span("2026-03-02T09:30", 30).overlaps(morning)).isFalse();
        assertThat(morning.overlaps(span("2026-03-02T09:29", 30))).isTrue();
        assertThat(span("2026-03-02T09:29", 30).overlaps(morning)).isTrue();
        assertThat(morning.overlaps(span("2026-03-02T08:00", 120))).as("inside").isTrue();
        assertThat(morning.overlaps(morning)).isTrue();
    }

    @Test
    @DisplayName("Shared minutes are none when apart, and gaps are negative when overlapping")
    void sharedMinutesAndGaps() {
        TimeSpan morning = span("2026-03-02T09:00", 30);
        assertThat(morning.sharedMinutes(span("2026-03-02T09:20", 30))).isEqualTo(10);
        assertThat(morning.sharedMinutes(span("2026-03-02T09:30", 30))).isZero();
        assertThat(morning.sharedMinutes(span("2026-03-02T11:30", 30))).isZero();
        assertThat(morning.minutesUntil(span("2026-03-02T09:45", 30))).isEqualTo(15);
        assertThat(morning.minutesUntil(span("2026-03-02T09:20", 30))).isEqualTo(-10);
    }

    @Test
    @DisplayName("A night is an hour shorter in spring and an hour longer in autumn")
    void nightsOfClockChanges() {
        assertThat(between("2026-03-27T22:00", "2026-03-28T08:00").minutes()).isEqualTo(600);
        assertThat(between("2026-03-28T22:00", "2026-03-29T08:00").minutes()).isEqualTo(540);
        assertThat(between("2026-10-24T22:00", "2026-10-25T08:00").minutes()).isEqualTo(660);
    }

    @Test
    @DisplayName("A visit through the spring gap is as long as planned, and ends an hour later on the clock")
    void throughTheGap() {
        TimeSpan visit = span("2026-03-29T00:30", 60);
        assertThat(visit.minutes()).isEqualTo(60);
        assertThat(visit.minutesUntil(span("2026-03-29T02:30", 30))).isZero();
    }

    @Test
    @DisplayName("A time that the spring gap skips is read as that long after the gap began")
    void insideTheGap() {
        assertThat(span("2026-03-29T01:30", 30)).isEqualTo(span("2026-03-29T02:30", 30));
    }

    @Test
    @DisplayName("A time that occurs twice in autumn is its first occurrence")
    void overlapOfAutumn() {
        TimeSpan first = span("2026-10-25T01:30", 30);
        assertThat(span("2026-10-25T00:30", 60).minutesUntil(first)).isZero();
        assertThat(first.minutesUntil(span("2026-10-25T02:00", 30))).as("the second 01:00 to 02:00").isEqualTo(60);
    }

    @Test
    @DisplayName("A span past midnight is one span, and one that would end before it starts is empty")
    void midnightAndEmpty() {
        assertThat(span("2026-03-02T23:30", 60).overlaps(span("2026-03-03T00:15", 30))).isTrue();
        TimeSpan empty = between("2026-03-02T09:00", "2026-03-02T08:00");
        assertThat(empty.minutes()).isZero();
        assertThat(empty.overlaps(empty)).isFalse();
    }

    private static TimeSpan span(String start, int minutes) {
        return TimeSpan.of(LocalDateTime.parse(start), minutes, LONDON);
    }

    private static TimeSpan between(String start, String end) {
        return TimeSpan.between(LocalDateTime.parse(start), LocalDateTime.parse(end), LONDON);
    }

    @Test
    @DisplayName("More minutes than there can be are as many as there can be")
    void beyondAllMeasure() {
        TimeSpan ages = new TimeSpan(0, 200_000_000_000L);
        assertThat(ages.minutes()).isEqualTo(Integer.MAX_VALUE);
        assertThat(ages.minutesUntil(new TimeSpan(0, 60))).isEqualTo(Integer.MIN_VALUE);
    }
}

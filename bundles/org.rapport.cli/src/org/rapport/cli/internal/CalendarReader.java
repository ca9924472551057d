// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.cli.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.rapport.exchange.VisitCalendar;
import org.rapport.model.Identifiable;
import org.rapport.model.ServicePlan;
import org.rapport.model.text.Nearest;
import org.rapport.report.Part;
import org.rapport.report.SharedParts;

/** Whose visits are exported, and who reads them, as {@code --for} says it: {@code worker:ID} and the like. */
final class CalendarReader {

    private static final String FOR = "--for";

    private enum Kind {
        WORKER, PERSON, RELATIVE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        List<? extends Identifiable> in(ServicePlan plan) {
            return switch (this) {
                case WORKER -> plan.getWorkers();
                case PERSON -> plan.getPeople();
                case RELATIVE -> plan.getPeople().stream().flatMap(person -> person.getCircle().stream()).toList();
            };
        }
    }

    private final Kind kind;

    private final String id;

    private Identifiable reader;

    private CalendarReader(Kind kind, String id) {
        this.kind = kind;
        this.id = id;
    }

    /**
     * Reads the option.
     *
     * @param text null when it was not given
     * @param calendar whether a calendar is wanted, which is always somebody’s
     */
    static CalendarReader of(String text, boolean calendar) {
        if (text == null && calendar) {
            throw UsageException.of("export.for.missing");
        }
        if (text == null) {
            return new CalendarReader(null, null);
        }
        int colon = text.indexOf(':');
        String word = colon < 0 ? text : text.substring(0, colon);
        Kind kind = Arrays.stream(Kind.values()).filter(each -> each.word().equals(word)).findFirst().orElse(null);
        if (kind == null || colon < 0 || colon + 1 == text.length()) {
            throw UsageException.of("option.word", FOR,
                    Arrays.stream(Kind.values()).map(each -> each.word() + ":ID").collect(Collectors.joining(", ")),
                    text);
        }
        if (kind == Kind.RELATIVE && !calendar) {
            throw UsageException.of("export.relative.csv");
        }
        return new CalendarReader(kind, text.substring(colon + 1));
    }

    /** Finds them in a plan. @throws UsageException when there is nobody of that id */
    void find(ServicePlan plan) {
        if (kind == null) {
            return;
        }
        List<? extends Identifiable> all = kind.in(plan);
        reader = all.stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow(() -> {
            List<String> near = Nearest.to(id, all.stream().map(Identifiable::getId).toList());
            return near.isEmpty() ? UsageException.of("export.for.unknown", kind.word(), id)
                    : UsageException.of("export.for.unknown.near", kind.word(), id, String.join(" or ", near));
        });
    }

    /** The worker or person whose visits they are; null for everybody’s. */
    Identifiable whose() {
        return VisitCalendar.whose(reader);
    }

    /** Their calendar. @param at the day as of which consents count */
    VisitCalendar calendar(LocalDate at) {
        return VisitCalendar.of(reader, relative -> SharedParts.demand(Part.VISITS, relative, at));
    }
}

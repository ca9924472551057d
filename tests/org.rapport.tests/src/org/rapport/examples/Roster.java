// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.examples;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rapport.model.RapportFactory;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.VisitPattern;
import org.rapport.model.Worker;
import org.rapport.model.calc.RollOut;

/**
 * Turns promised visits into patterns and these into visits. Two support workers share a round: whoever of them is not
 * at work on a day, the other comes at the same time. Everybody on a round has a time of their own, so nobody is ever
 * in two places.
 */
final class Roster {

    private final ServicePlan plan;

    private final References references;

    private final Notation notation;

    private final Map<String, String> partners;

    private final Set<VisitPattern> shortVisitsAgreed = new HashSet<>();

    /** @param partners for each worker of a round, who shares it */
    Roster(ServicePlan plan, Notation notation, References references, Map<String, String> partners) {
        this.plan = plan;
        this.notation = notation;
        this.references = references;
        this.partners = partners;
    }

    /** Makes the patterns of a line. */
    void add(VisitLine line) {
        String shortVisitAgreed = line.take("shortVisitAgreed");
        String window = line.take("window");
        int number = 0;
        for (VisitLine.Phase phase : line.phases()) {
            number++;
            String id = line.person().getId() + '-' + line.label() + (line.phases().size() == 1 ? "" : "-" + number);
            for (Share share : shares(line, phase.days())) {
                VisitPattern pattern = pattern(line, phase, share,
                        share.workers().equals(line.workers()) ? id : id + '-' + share.workers().getFirst());
                if (window != null) {
                    pattern.setEarliestStart(line.time().minusMinutes(Integer.parseInt(window)));
                    pattern.setLatestStart(line.time().plusMinutes(Integer.parseInt(window)));
                }
                if (shortVisitAgreed != null) {
                    shortVisitsAgreed.add(pattern);
                }
            }
        }
    }

    /** Some of the days, and who comes on them. */
    private record Share(List<String> workers, Set<DayOfWeek> days) {
    }

    private List<Share> shares(VisitLine line, Set<DayOfWeek> days) {
        Worker main = worker(line.workers().getFirst());
        Set<DayOfWeek> own = EnumSet.copyOf(days);
        own.removeIf(day -> !worksOn(main, day));
        Set<DayOfWeek> others = EnumSet.copyOf(days);
        others.removeAll(own);
        if (others.isEmpty()) {
            return List.of(new Share(line.workers(), own));
        }
        String partner = partners.get(main.getId());
        if (partner == null || others.stream().anyMatch(day -> !worksOn(worker(partner), day))) {
            throw line.line().wrong("nobody works on " + others);
        }
        Share covered = new Share(List.of(partner), others);
        return own.isEmpty() ? List.of(covered) : List.of(new Share(line.workers(), own), covered);
    }

    private VisitPattern pattern(VisitLine line, VisitLine.Phase phase, Share share, String id) {
        VisitPattern pattern = RapportFactory.eINSTANCE.createVisitPattern();
        pattern.setId(id);
        pattern.setPerson(line.person());
        share.workers().forEach(worker -> pattern.getWorkers().add(worker(worker)));
        pattern.getDays().addAll(share.days());
        pattern.setTime(line.time());
        pattern.setDurationMinutes(line.minutes());
        pattern.setPurpose(line.purpose());
        pattern.setFrom(plan.getPeriodStart().plusWeeks(phase.firstWeek() - 1L));
        pattern.setUntil(plan.getPeriodStart().plusWeeks(phase.lastWeek()).minusDays(1));
        pattern.setEveryWeeks(phase.everyWeeks());
        line.extras().forEach((feature, value) -> notation.set(pattern, feature, value, line.line()));
        plan.getVisitPatterns().add(pattern);
        references.know(pattern);
        return pattern;
    }

    /** Rolls all patterns out. Whether a short visit was agreed is said of the visits, not of their pattern. */
    void rollOut() {
        RollOut.of(plan, null, null).addTo(plan);
        for (Visit visit : plan.getVisits()) {
            visit.setShortVisitAgreed(shortVisitsAgreed.contains(visit.getPattern()));
            references.know(visit);
        }
    }

    private Worker worker(String id) {
        return (Worker) references.get(id);
    }

    private static boolean worksOn(Worker worker, DayOfWeek day) {
        return worker.getAvailability().isEmpty()
                || worker.getAvailability().stream().anyMatch(availability -> availability.getDay() == day);
    }
}

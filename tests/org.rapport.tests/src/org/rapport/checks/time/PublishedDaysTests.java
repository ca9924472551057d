// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.checks.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiPredicate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.checks.Finding;
import org.rapport.model.Visit;
import org.rapport.model.Worker;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.calc.Travel;
import org.rapport.testing.PlanBuilder;

/**
 * Home-care days that somebody else planned: the best known solutions of instances of the home healthcare routing and
 * scheduling problem (Ceschia, Di Gaspero, Rosati and Schaerf 2024, doi 10.1111/itor.13585; three of Italian towns, two
 * of Mankowska, Meisel and Bierwirth 2014). They are not part of the sources: the folder that holds them is given by
 * the system property rapport.hhcrsp, else it is shared/data/hhcrsp in a folder around the working directory.
 */
class PublishedDaysTests {

    private static final String FOLDER = "rapport.hhcrsp";

    private static final String ROME = "instance_003-rome-r19-p44-s4-sim22.3-seq22.9";

    private static final String REGGIO_EMILIA = "instance_009-reggio-emilia-r15-p55-s2-sim21.7-seq7.6";

    private static final String CESENA = "instance_025-cesena-r18-p45-s5-sim18.9-seq12.6";

    private static final String SMALL = "InstanzCPLEX_HCSRP_25_1";

    private static final String LARGE = "InstanzVNS_HCSRP_100_1";

    private final OverlapCheck overlaps = new OverlapCheck();

    private final TravelCheck travel = new TravelCheck();

    private final SkillsCheck skills = new SkillsCheck();

    @ParameterizedTest
    @ValueSource(strings = { ROME, REGGIO_EMILIA, CESENA, SMALL, LARGE })
    @DisplayName("On a published day nobody is in two places, every way fits, and whoever comes has the skill")
    void asPublished(String name) throws IOException {
        PlanBuilder plan = day(name);
        assertThat(plan.plan().getVisits()).hasSizeGreaterThan(20);
        assertThat(plan.findings(overlaps)).isEmpty();
        assertThat(plan.findings(travel)).isEmpty();
        assertThat(plan.findings(skills)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { ROME, REGGIO_EMILIA, CESENA, SMALL, LARGE })
    @DisplayName("One visit moved into the one before is the one clash")
    void oneClash(String name) throws IOException {
        PlanBuilder plan = day(name);
        Pair pair = pair(plan, (from, to) -> true);
        pair.to.setStart(pair.from.end().minusMinutes(1));
        assertThat(plan.findings(travel)).isEmpty();
        Finding clash = onlyOne(plan.findings(overlaps));
        assertThat(clash.element()).isSameAs(pair.to);
        assertThat(clash.involved()).startsWith(pair.from, pair.worker);
        assertThat(clash.measured()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { ROME, REGGIO_EMILIA, CESENA, SMALL, LARGE })
    @DisplayName("One visit moved a minute too near to the one before is the one impossible journey")
    void oneImpossibleJourney(String name) throws IOException {
        PlanBuilder plan = day(name);
        Travel ways = PlanIndex.of(plan.plan()).travel();
        Pair pair = pair(plan, (from, to) -> ways.minutes(from.getPerson().getPlace(), to.getPerson().getPlace()) > 0);
        int minutes = ways.minutes(pair.from.getPerson().getPlace(), pair.to.getPerson().getPlace());
        pair.to.setStart(pair.from.end().plusMinutes(minutes - 1));
        assertThat(plan.findings(overlaps)).isEmpty();
        Finding journey = onlyOne(plan.findings(travel));
        assertThat(journey.element()).isSameAs(pair.to);
        assertThat(journey.involved()).startsWith(pair.from, pair.worker);
        assertThat(journey.measured()).isEqualTo(minutes - 1);
        assertThat(journey.required()).isEqualTo(minutes);
    }

    private record Pair(Worker worker, Visit from, Visit to) {
    }

    /** The first two visits that follow each other, of which nobody else takes part in the second. */
    private static Pair pair(PlanBuilder plan, BiPredicate<Visit, Visit> which) {
        PlanIndex index = PlanIndex.of(plan.plan());
        for (Worker worker : plan.plan().getWorkers()) {
            List<Visit> visits = index.visitsOf(worker);
            for (int i = 1; i < visits.size(); i++) {
                if (visits.get(i).getWorkers().size() == 1 && which.test(visits.get(i - 1), visits.get(i))) {
                    return new Pair(worker, visits.get(i - 1), visits.get(i));
                }
            }
        }
        throw new AssertionError("No two visits on this day can be moved nearer");
    }

    private static Finding onlyOne(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private static PlanBuilder day(String name) throws IOException {
        Path folder = folder();
        assumeTrue(folder != null, "Skipped: the published home-care days are not here. Name their folder by -D"
                + FOLDER + " or put it at shared/data/hhcrsp in a folder around this one.");
        return new PublishedDay(folder, name).plan();
    }

    private static Path folder() {
        String given = System.getProperty(FOLDER);
        if (given != null) {
            return Path.of(given);
        }
        for (Path around = Path.of("").toAbsolutePath(); around != null; around = around.getParent()) {
            Path folder = around.resolve("shared").resolve("data").resolve("hhcrsp");
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        return null;
    }
}

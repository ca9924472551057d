// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.CheckRun;
import org.rapport.checks.CheckRunner;
import org.rapport.checks.Finding;
import org.rapport.checks.Severity;
import org.rapport.model.ServicePlan;
import org.rapport.model.io.Plans;

class FirstPlanTests {

    private static final Path FILE = Examples.file("first-plan.rapport");

    private ServicePlan plan;

    private CheckRun run;

    @BeforeEach
    void load() throws IOException {
        plan = Plans.load(FILE);
        run = new CheckRunner(CheckRegistry.installed().checks()).run(plan);
    }

    @Test
    @DisplayName("The first plan is one person and one worker, on one page")
    void onePage() throws IOException {
        assertThat(plan.getPeople()).hasSize(1);
        assertThat(plan.getWorkers()).hasSize(1);
        assertThat(Files.readAllLines(FILE)).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    @DisplayName("It teaches two things: a visit that is short, and time to know each other that is short of the best")
    void whatItTeaches() {
        assertThat(run.findings()).filteredOn(finding -> finding.check().id().equals("TIME-01")).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.element().getId()).isEqualTo("a-quick-one");
                    assertThat(finding.measured()).isEqualTo(25);
                    assertThat(finding.required()).isEqualTo(30);
                });
        assertThat(run.findings()).filteredOn(finding -> finding.check().id().equals("TIME-05")).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.measured()).isEqualTo(175);
                    assertThat(finding.required()).isEqualTo(240);
                });
    }

    @Test
    @DisplayName("It frightens nobody off: no error, and few findings in all")
    void few() {
        assertThat(run.count(Severity.ERROR)).isZero();
        assertThat(run.findings()).hasSizeLessThanOrEqualTo(5).noneMatch(Finding::isOverridden);
    }
}

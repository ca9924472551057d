// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.CheckRunner;
import org.rapport.model.Person;
import org.rapport.model.ServicePlan;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

/** Reports come to stand in their folder, whole or not at all. */
class ReportWriterTests {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("The team’s report is one page and the same as PDF")
    void team() throws IOException {
        List<Path> written = write(plan(), Audience.TEAM, null);
        assertThat(written).extracting(file -> file.getFileName().toString()).containsExactly("report.html",
                "report.pdf");
        assertThat(Files.readString(folder.resolve("report.html"))).startsWith("<!DOCTYPE html>").contains("Ada")
                .contains("Known faces");
        assertThat(new PdfText(folder.resolve("report.pdf")).text()).contains("Ada").contains("Known faces");
    }

    @Test
    @DisplayName("Each person’s pages are in a file of their own, under a name that every system takes")
    void people() throws IOException {
        PlanBuilder plan = new PlanBuilder();
        plan.person("Inês").setId("a");
        plan.person("Ines").setId("b");
        plan.person("../..").setId("c");
        assertThat(write(plan.plan(), Audience.PERSON, null)).extracting(file -> file.getFileName().toString())
                .containsExactly("ines.html", "ines.pdf", "ines-2.html", "ines-2.pdf", "person.html", "person.pdf");
        assertThat(write(plan.plan(), Audience.PERSON, "b")).hasSize(2);
    }

    @Test
    @DisplayName("Nothing is left of a report that was cancelled")
    void cancelled() throws IOException {
        BasicMonitor monitor = new BasicMonitor();
        monitor.setCanceled(true);
        ReportRequest request = new ReportRequest(plan(), CheckRunner.defaultDay(plan()), Audience.TEAM, null);
        assertThatThrownBy(() -> writer().write(request, folder, monitor)).isInstanceOf(CancellationException.class);
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    @DisplayName("The same plan makes the same page")
    void repeatable() throws IOException {
        write(plan(), Audience.TEAM, null);
        String first = Files.readString(folder.resolve("report.html"));
        write(plan(), Audience.TEAM, null);
        assertThat(folder.resolve("report.html")).hasContent(first);
    }

    @Test
    @DisplayName("Who is not in the plan gets no report, and is told")
    void strangers() {
        assertThatThrownBy(() -> write(plan(), Audience.PERSON, "nobody")).isInstanceOf(NotForReaderException.class)
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> write(plan(), Audience.RELATIVE, "nobody"))
                .isInstanceOf(NotForReaderException.class).hasMessageContaining("nobody");
        assertThatThrownBy(() -> write(new PlanBuilder().plan(), Audience.PERSON, null))
                .isInstanceOf(NotForReaderException.class);
    }

    private static ServicePlan plan() {
        PlanBuilder plan = new PlanBuilder();
        Person ada = plan.person("Ada");
        Worker sam = plan.worker("Sam");
        plan.visit(ada, "2026-03-02T09:00", 45, sam);
        return plan.plan();
    }

    private static ReportWriter writer() {
        return new ReportWriter(SectionRegistry.installed(), CheckRegistry.installed().checks());
    }

    private List<Path> write(ServicePlan plan, Audience audience, String id) throws IOException {
        return writer().write(new ReportRequest(plan, CheckRunner.defaultDay(plan), audience, id), folder,
                new BasicMonitor());
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.CheckRunner;
import org.rapport.model.Person;
import org.rapport.model.ServicePlan;
import org.rapport.model.Worker;
import org.rapport.report.html.Html;
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
    @DisplayName("A report is given up at once, whatever a section is at, and nothing is left of it")
    void cancelledAmidst() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        BasicMonitor monitor = new BasicMonitor();
        SectionRegistry stuck = SectionRegistry.of(() -> List.of(new StuckSection(() -> {
            monitor.setCanceled(true);
            try {
                never.await();
            } catch (InterruptedException given) {
                stopped.countDown();
                throw new IllegalStateException(given);
            }
        })));
        ReportRequest request = new ReportRequest(plan(), CheckRunner.defaultDay(plan()), Audience.TEAM, null);
        assertThatThrownBy(() -> new ReportWriter(stuck, List.of()).write(request, folder, monitor))
                .isInstanceOf(CancellationException.class).hasMessage("Cancelled. Nothing was written.");
        assertThat(folder).isEmptyDirectory();
        assertThat(stopped).satisfies(latch -> assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue());
    }

    @Test
    @DisplayName("Where one file of a report cannot stand, none of them comes to stand")
    void inTheWay() throws IOException {
        Files.createDirectories(folder.resolve("report.pdf"));
        assertThatThrownBy(() -> write(plan(), Audience.TEAM, null)).isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("report.pdf is a folder");
        assertThat(folder).isDirectoryNotContaining("glob:**/report.html").isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    @DisplayName("Of a large service there is a list of everybody, and the pages of those whom a change helps most")
    void large() throws IOException {
        PlanBuilder plan = new PlanBuilder();
        for (int i = 0; i < 60; i++) {
            plan.person("Person " + i);
        }
        plan.person("Élodie").setId("elodie");
        plan.person("3rd floor, left").setId("third");
        write(plan.plan(), Audience.TEAM, null);
        String page = Files.readString(folder.resolve("report.html"));
        assertThat(page.split("<section id=\"person-\\d+\"")).hasSize(1 + 20);
        String list = page.substring(page.indexOf("<section id=\"everybody\""),
                page.indexOf("<section id=\"person-1\""));
        assertThat(list.split("<li>")).hasSize(1 + 62);
        assertThat(list).containsSubsequence(">E</h4>", "Élodie", "elodie", ">P</h4>", "Person 0", "Person 59",
                ">other</h4>", "3rd floor, left", "third");
        assertThat(list.split("href=\"#person-")).hasSize(1 + 20);
        assertThat(page).contains("the pages of the 20 whom a change would help most");
        assertThat(new PdfText(folder.resolve("report.pdf")).text()).contains("Élodie").contains("elodie");
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

    /** A section that does something instead of writing. */
    private record StuckSection(Runnable work) implements TeamSection {

        @Override
        public String id() {
            return "stuck";
        }

        @Override
        public String title() {
            return "Stuck";
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public Chapter chapter() {
            return Chapter.TIME;
        }

        @Override
        public void write(TeamContext context, Html html) {
            work.run();
        }
    }
}

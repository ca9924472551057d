// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The workbench, unpacked from its archive and started as a process,")
@EnabledOnOs(OS.LINUX)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "There is no screen to show it on")
class WindowTests {

    private static final String NAME = "Riverside Reablement, spring 2026";

    private static final String EDITED = "Edited, and nobody saved it";

    @TempDir
    Path folder;

    Machine machine;

    Path rapport;

    Path plan;

    @BeforeEach
    void install() throws IOException {
        machine = new Machine(folder);
        machine.with("RAPPORT_JAVA_FOLDER", Path.of(System.getProperty("java.home")).getParent());
        machine.with("XDG_STATE_HOME", folder.resolve("state"));
        rapport = Product.unpack(folder.resolve("my programs"));
        Windows.probe(rapport);
        plan = Files.copy(Machine.ROOT.resolve("examples/riverside/riverside.rapport"),
                folder.resolve("riverside.rapport"));
    }

    @Test
    @DisplayName("shows its window, opens the example, saves an edit, and ends when it is closed")
    void works() throws IOException, InterruptedException {
        String before = Files.readString(plan);

        try (Windows windows = Windows.start(machine, rapport, "open " + plan, "tell", "rename Riverside, renamed",
                "save", "exit")) {
            assertThat(windows.said("shown")).isNotBlank();
            assertThat(windows.said("plan")).isEqualTo(NAME + "|1523|saved");
            assertThat(windows.ended()).isZero();
        }

        assertThat(plan).hasContent(before.replace(NAME, "Riverside, renamed"));
        assertThat(folder.resolve("state/rapport/workbench")).isDirectory();
    }

    @Test
    @DisplayName("offers what was not saved when it was killed, and loses nothing of it")
    void survivesKill() throws IOException, InterruptedException {
        String before = Files.readString(plan);
        try (Windows windows = Windows.start(machine, rapport, "open " + plan, "rename " + EDITED, "kept", "tell")) {
            assertThat(windows.said("plan")).isEqualTo(EDITED + "|1523|unsaved");
            windows.kill();
        }
        assertThat(plan).hasContent(before);

        try (Windows windows = Windows.start(machine, rapport, "answer Open with my edits", "recovered", "tell",
                "save", "exit")) {
            assertThat(windows.said("asked")).contains("riverside.rapport");
            assertThat(windows.said("plan")).isEqualTo(EDITED + "|1523|unsaved");
            assertThat(windows.ended()).isZero();
        }
        assertThat(plan).hasContent(before.replace(NAME, EDITED));

        try (Windows windows = Windows.start(machine, rapport, "open " + plan, "tell", "exit")) {
            assertThat(windows.said("plan")).as("nothing is offered again").isEqualTo(EDITED + "|1523|saved");
            assertThat(windows.ended()).isZero();
        }
    }

    @Test
    @DisplayName("offers a draft that was not applied when it was killed")
    void draftSurvivesKill() throws IOException, InterruptedException {
        try (Windows windows = Windows.start(machine, rapport, "open " + plan, "draft", "drafted", "kept", "tell")) {
            assertThat(windows.said("plan")).isEqualTo(NAME + "|1523|saved");
            windows.kill();
        }

        try (Windows windows = Windows.start(machine, rapport, "answer Open with the draft", "drafted", "tell")) {
            assertThat(windows.said("asked")).contains("draft of What if", "riverside.rapport");
            assertThat(windows.said("plan")).isEqualTo(NAME + "|1523|saved");
        }
    }
}

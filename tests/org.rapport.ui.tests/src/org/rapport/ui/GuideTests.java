// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.ui.internal.welcome.NewPlanWizard;

/** {@link GuidePicturesTests} and {@link DialogTests} make the pictures; the runs of others find what is missing. */
@DisplayName("The guide has a light and a dark picture of")
class GuideTests extends WorkbenchTest {

    private static final Path GUIDE = Path.of(System.getProperty("rapport.root")).resolve("docs/guide");

    private static final String DARK = "-dark";

    private List<String> pictures;

    @BeforeEach
    void listPictures() throws IOException {
        try (Stream<Path> files = Files.list(GUIDE.resolve("pictures"))) {
            pictures = files.map(file -> file.getFileName().toString().replaceFirst("\\.png$", "")).sorted().toList();
        }
    }

    @Test
    @DisplayName("every view, of some in several states")
    void views() {
        assertThat(Pages.views()).allSatisfy(view -> assertThat(pictures)
                .anyMatch(picture -> (picture + '-').startsWith(view + '-') && !picture.endsWith(DARK))
                .anyMatch(picture -> picture.startsWith(view + '-') && picture.endsWith(DARK)));
    }

    @Test
    @DisplayName("every page of the editor with every tab, the welcome page and every page of the wizard")
    void pages() {
        List<String> pages = new ArrayList<>(List.of("welcome"));
        open(riverside());
        Pages.each(shell(), pages::add);
        assertThat(pages).hasSizeGreaterThan(10);
        NewPlanWizard wizard = new NewPlanWizard();
        wizard.addPages();
        for (int number = 1; number <= wizard.getPageCount(); number++) {
            pages.add("new-plan-" + number);
        }
        wizard.dispose();
        assertPictured(pages);
    }

    @Test
    @DisplayName("every dialogue")
    void dialogues() {
        assertPictured(Arrays.stream(DialogTests.Which.values()).map(DialogTests.Which::picture).toList());
    }

    @Test
    @DisplayName("whatever it has a picture of, and none of what is not there any more")
    void both() throws IOException {
        assertPictured(pictures.stream().filter(picture -> !picture.endsWith(DARK)).toList());
        assertThat(pictures.stream().filter(picture -> picture.endsWith(DARK))
                .map(picture -> picture.substring(0, picture.length() - DARK.length()))).isSubsetOf(pictures);
        StringBuilder told = new StringBuilder();
        try (Stream<Path> files = Files.list(GUIDE)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".md")).toList()) {
                told.append(Files.readString(page));
            }
        }
        assertThat(pictures).as("pictures that no page of the guide shows")
                .allMatch(picture -> told.indexOf("pictures/" + picture + ".png") >= 0);
    }

    private void assertPictured(List<String> names) {
        assertThat(pictures).containsAll(names).containsAll(names.stream().map(name -> name + DARK).toList());
    }
}

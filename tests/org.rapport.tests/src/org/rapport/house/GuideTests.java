// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The guide shows and links only what is there. */
class GuideTests {

    private static final Pattern PICTURE = Pattern.compile("!\\[(?<words>[^]]*)]\\((?<file>[^)#]+)\\)");

    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^]]+]\\((?<file>[^)#:]+)(#[^)]*)?\\)");

    @Test
    @DisplayName("Every picture of a page of the guide is there, and says in words what it shows")
    void picturesAreThere() {
        List<String> pictures = pages().flatMap(page -> find(PICTURE, page)
                .map(found -> target(page, found.group("file"))
                        + (found.group("words").isBlank() ? " (no words)" : "")))
                .toList();

        assertThat(pictures).hasSizeGreaterThan(15)
                .allSatisfy(picture -> assertThat(Checkout.has(picture)).as("%s is there", picture).isTrue());
    }

    @Test
    @DisplayName("Every link of a page of the guide leads somewhere")
    void linksLeadSomewhere() {
        List<String> links = pages()
                .flatMap(page -> find(LINK, page).map(found -> target(page, found.group("file")))).toList();

        assertThat(links).isNotEmpty()
                .allSatisfy(link -> assertThat(Checkout.has(link)).as("%s is there", link).isTrue());
    }

    private static Stream<SourceFile> pages() {
        return Checkout.files(file -> file.isIn("docs/guide") && file.path().endsWith(".md")).stream();
    }

    private static Stream<MatchResult> find(Pattern pattern, SourceFile page) {
        return pattern.matcher(page.text()).results();
    }

    private static String target(SourceFile page, String file) {
        return page.path().substring(0, page.path().lastIndexOf('/') + 1) + file;
    }
}

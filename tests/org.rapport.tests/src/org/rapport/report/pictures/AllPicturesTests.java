// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.model.Goal;
import org.rapport.model.Identifiable;
import org.rapport.model.ServicePlan;
import org.rapport.model.Strength;
import org.rapport.model.calc.PlanIndex;

/** What holds for every picture, of Riverside and of a plan that makes it hard. */
class AllPicturesTests {

    private static final ServicePlan RIVERSIDE = PictureSamples.riverside();

    private static final ServicePlan AWKWARD = AwkwardPlan.create();

    static List<ServicePlan> plans() {
        return List.of(RIVERSIDE, AWKWARD);
    }

    private static final Map<String, Map<String, Picture>> DRAWN = new HashMap<>();

    /** Drawn once, because many tests look at them. */
    private static Map<String, Picture> pictures(ServicePlan plan, Theme theme) {
        return DRAWN.computeIfAbsent(plan.getId() + theme, key -> PictureSamples.all(plan, PictureStyle.of(theme)));
    }

    @ParameterizedTest
    @MethodSource("plans")
    @DisplayName("No text lies on another, leaves its card or the picture")
    void textsAreReadable(ServicePlan plan) {
        pictures(plan, Theme.LIGHT).forEach((name, picture) -> {
            DrawnPicture drawn = DrawnPicture.of(picture);
            assertThat(drawn.texts()).as(name).isNotEmpty();
            assertThat(drawn.misplaced()).as(name).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("plans")
    @DisplayName("No card lies on another")
    void cardsAreApart(ServicePlan plan) {
        pictures(plan, Theme.LIGHT)
                .forEach((name, picture) -> assertThat(DrawnPicture.of(picture).overlappingCards()).as(name).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("plans")
    @DisplayName("Each says what it shows, in a title and in sentences, for those who do not see it")
    void textAlternative(ServicePlan plan) {
        pictures(plan, Theme.PAGE).forEach((name, picture) -> {
            assertThat(picture.title()).as(name).isNotBlank();
            assertThat(picture.description()).as(name).endsWith(".").doesNotContain("null");
            assertThat(picture.svg()).as(name).contains(" role=\"img\" aria-label=\"");
        });
    }

    @ParameterizedTest
    @MethodSource("plans")
    @DisplayName("Each needs nothing from elsewhere, has no script, and no ids that another picture could have too")
    void selfContained(ServicePlan plan) {
        pictures(plan, Theme.PAGE).forEach((name, picture) -> assertThat(picture.svg()).as(name)
                .doesNotContain("<script", "<style", "href", "url(", "<image", " id=", "<use"));
    }

    @ParameterizedTest
    @MethodSource("plans")
    @DisplayName("Element ids are there only when asked for")
    void idsOnlyWhenAsked(ServicePlan plan) {
        pictures(plan, Theme.LIGHT).forEach((name, picture) -> {
            assertThat(picture.svg()).as(name).doesNotContain("data-element");
            assertThat(picture.areas()).as(name).isEmpty();
        });
        PictureSamples.all(plan, PictureStyle.of(Theme.LIGHT).withElementIds()).forEach((name, picture) -> {
            Set<String> inFile = DrawnPicture.of(picture).elements("g").stream()
                    .map(group -> group.getAttribute("data-element")).filter(id -> !id.isEmpty())
                    .collect(Collectors.toSet());
            assertThat(picture.areas().stream().map(Picture.Area::elementId).collect(Collectors.toSet())).as(name)
                    .isEqualTo(inFile);
            assertThat(picture.areas()).as(name).allSatisfy(area -> assertThat(
                    picture.elementAt(area.x() + area.width() / 2, area.y() + area.height() / 2)).isPresent());
        });
    }

    @ParameterizedTest
    @MethodSource("plans")
    @DisplayName("The same plan in the same style gives the same pictures")
    void deterministic(ServicePlan plan) {
        Map<String, Picture> again = PictureSamples.all(plan, PictureStyle.of(Theme.LIGHT));
        pictures(plan, Theme.LIGHT)
                .forEach((name, picture) -> assertThat(picture.equals(again.get(name))).as(name).isTrue());
    }

    @ParameterizedTest
    @MethodSource("plans")
    @DisplayName("In a page the page says which colours; in a file of its own every colour is there")
    void colours(ServicePlan plan) {
        pictures(plan, Theme.PAGE).forEach((name, picture) -> assertThat(attributes(picture, "fill", "stroke")).as(name)
                .allMatch(value -> value.matches("none|var\\(--picture-[a-z0-9-]+,#[0-9a-f]{6}\\)")));
        for (Theme theme : List.of(Theme.LIGHT, Theme.PRINT)) {
            pictures(plan, theme).forEach((name, picture) -> assertThat(attributes(picture, "fill", "stroke")).as(name)
                    .allMatch(value -> value.matches("none|#[0-9a-f]{6}")));
        }
    }

    @Test
    @DisplayName("What may not be shown leaves no trace in any picture of Riverside")
    void hidesWhatIsNotShown() {
        PictureStyle onlyPeople = PictureStyle.of(Theme.LIGHT)
                .showing(element -> RIVERSIDE.getPeople().contains(element));
        List<String> hidden = Stream
                .concat(RIVERSIDE.getWorkers().stream().map(worker -> worker.getName()),
                        RIVERSIDE.getPeople().stream()
                                .flatMap(person -> Stream.of(person.getGoals(), person.getStrengths()))
                                .flatMap(List::stream).map(AllPicturesTests::statement))
                .toList();
        assertThat(hidden).hasSizeGreaterThan(100);
        PictureSamples.all(RIVERSIDE, onlyPeople).forEach((name, picture) -> assertThat(hidden.stream()
                .filter(text -> picture.svg().contains(text) || picture.description().contains(text))).as(name)
                .isEmpty());
        assertThatIllegalArgumentException().isThrownBy(() -> Week.of(RIVERSIDE.getWorkers().getFirst(),
                PlanIndex.of(RIVERSIDE), PictureSamples.AT, onlyPeople));
    }

    private static String statement(Identifiable element) {
        return element instanceof Goal goal ? goal.getStatement()
                : ((Strength) element).getStatement();
    }

    private static Stream<String> attributes(Picture picture, String... names) {
        DrawnPicture drawn = DrawnPicture.of(picture);
        return Stream.of("rect", "ellipse", "line", "path", "text").flatMap(tag -> drawn.elements(tag).stream())
                .flatMap(element -> Stream.of(names).map(element::getAttribute)).filter(value -> !value.isEmpty());
    }
}

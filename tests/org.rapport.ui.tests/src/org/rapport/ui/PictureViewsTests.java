// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Person;
import org.rapport.model.Strength;
import org.rapport.report.pictures.Picture.Area;
import org.rapport.report.pictures.PictureStyle;
import org.rapport.report.pictures.StrengthsMap;
import org.rapport.report.pictures.Theme;
import org.rapport.ui.internal.editor.PlanEditor;
import org.rapport.ui.internal.pictures.ContinuityView;
import org.rapport.ui.internal.pictures.MapView;

@DisplayName("The views that show pictures")
class PictureViewsTests extends WorkbenchTest {

    @AfterEach
    void hide() {
        Arrays.stream(page().getViewReferences()).filter(each -> !each.getId().equals("org.rapport.ui.findings"))
                .forEach(page()::hideView);
    }

    @Test
    @DisplayName("The map shows the person in focus, follows the focus, and is drawn as it would be in the report")
    void mapFollows() {
        PlanEditor editor = open(riverside());
        view(MapView.ID);
        Person second = plan(editor).getPeople().get(1);
        editor.session().select(second.getStrengths().getFirst());
        Combo people = combo(second.getName());
        waitUntil("it is about the person", () -> people.getText().equals(second.getName()));
        waitUntil("the picture is drawn", () -> colours(canvas()).size() > 4);
        assertThat(people.getText()).isEqualTo(second.getName());
        assertThat(people.getItems()).hasSize(plan(editor).getPeople().size());
        Picture.of(shell(), "map");

        people.select(0);
        Widgets.select(people);
        waitUntil("the other map is drawn", () -> canvas().getSize().y > 0);
        Combo kinds = combo("Circle of support");
        kinds.select(1);
        Widgets.select(kinds);
        Picture.of(shell(), "map-circle");
    }

    @Test
    @DisplayName("A click into the map goes to the element on its page, and so do arrow keys and Enter")
    void mapChooses() {
        PlanEditor editor = open(firstPlan());
        view(MapView.ID);
        Person person = plan(editor).getPeople().getFirst();
        Strength strength = person.getStrengths().getFirst();
        waitUntil("the picture is drawn", () -> colours(canvas()).size() > 4);
        Area area = StrengthsMap.of(person, PictureStyle.of(Theme.LIGHT).withElementIds()).areas().stream()
                .filter(each -> each.elementId().equals(strength.getId())).findFirst().orElseThrow();
        double factor = canvas().getSize().x
                / StrengthsMap.of(person, PictureStyle.of(Theme.LIGHT).withElementIds()).width();
        Event click = new Event();
        click.x = (int) ((area.x() + area.width() / 2) * factor);
        click.y = (int) ((area.y() + area.height() / 2) * factor);
        canvas().notifyListeners(SWT.MouseUp, click);
        assertThat(editor.session().selection()).isSameAs(strength);

        editor.session().select(null);
        Event down = new Event();
        down.keyCode = SWT.ARROW_DOWN;
        canvas().notifyListeners(SWT.KeyDown, down);
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        canvas().notifyListeners(SWT.KeyDown, enter);
        assertThat(editor.session().selection()).isNotNull();
    }

    @Test
    @DisplayName("The map follows edits and can be enlarged")
    void mapIsLive() {
        PlanEditor editor = open(firstPlan());
        view(MapView.ID);
        waitUntil("the picture is drawn", () -> colours(canvas()).size() > 4);
        int height = canvas().getSize().y;
        editor.session().execute("Forget", () -> {
            plan(editor).getPeople().getFirst().getStrengths().clear();
            plan(editor).getPeople().getFirst().getGoals().clear();
        });
        waitUntil("it says how to begin", () -> canvas().getSize().y != height);
        int before = canvas().getSize().x;
        Event plus = new Event();
        plus.keyCode = '+';
        canvas().notifyListeners(SWT.KeyDown, plus);
        assertThat(canvas().getSize().x).isGreaterThan(before);
    }

    @Test
    @DisplayName("Continuity shows who met whom, and one person’s weeks with the figures in words")
    void continuity() {
        PlanEditor editor = open(riverside());
        view(ContinuityView.ID);
        Person person = plan(editor).getPeople().get(2);
        editor.session().select(person);
        waitUntil("the words are about the person", () -> lines().contains("The days of " + person.getName()));
        assertThat(lines()).anyMatch(text -> text.startsWith("Continuity of care (COC)"))
                .anyMatch(text -> text.contains("minutes of support a day"));
        waitUntil("the pictures are drawn", () -> canvases().stream().allMatch(each -> colours(each).size() > 3));
        assertThat(canvases()).hasSizeBetween(3, 4);
        Picture.of(shell(), "continuity");
    }

    private static Combo combo(String item) {
        return Widgets.find(shell(), Combo.class, each -> each.isVisible() && each.indexOf(item) >= 0);
    }

    private static List<Canvas> canvases() {
        return Widgets.all(shell(), Canvas.class).stream()
                .filter(each -> each.getClass() == Canvas.class && each.isVisible()
                        && each.isListening(SWT.Paint) && each.isListening(SWT.Traverse))
                .toList();
    }

    private static Canvas canvas() {
        List<Canvas> all = canvases();
        assertThat(all).isNotEmpty();
        return all.getFirst();
    }

    private static List<String> lines() {
        return Widgets.all(shell(), StyledText.class).stream().flatMap(text -> text.getText().lines()).toList();
    }

    private static Set<Integer> colours(Control control) {
        int width = Math.max(1, control.getSize().x);
        int height = Math.max(1, control.getSize().y);
        Image image = new Image(control.getDisplay(), width, height);
        GC gc = new GC(image);
        control.print(gc);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < data.height; y += 3) {
            for (int x = 0; x < data.width; x += 3) {
                colours.add(data.getPixel(x, y));
            }
        }
        return colours;
    }
}

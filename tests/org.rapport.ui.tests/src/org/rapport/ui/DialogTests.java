// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.checks.Finding;
import org.rapport.model.calc.PlanIndex;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.WorkbenchCommands;
import org.rapport.ui.internal.board.WhoCouldGoDialog;
import org.rapport.ui.internal.findings.FindingsView;
import org.rapport.ui.internal.welcome.NewPlanWizard;

/** What holds for every dialogue, whatever it asks. */
@DisplayName("A dialogue can be used by keys and by ear, has a safe way out, and is pictured: ")
class DialogTests extends BoardTest {

    /** The least contrast of words, after WCAG 2.2, 1.4.3. */
    private static final double ENOUGH = 4.5;

    enum Which {

        REPORT("Report", test -> WorkbenchCommands.run("org.rapport.ui.report")),

        EXPORT("Export", test -> WorkbenchCommands.run("org.rapport.ui.export")),

        IMPORT_VISITS(ImportVisitsTests.TITLE, DialogTests::importVisits),

        ROLL_OUT("Roll out repeating visits", test -> WorkbenchCommands.run("org.rapport.ui.rollOut")),

        CHECK("Check the plan", test -> WorkbenchCommands.run("org.rapport.ui.check")),

        NEW_PLAN("Start a new plan", test -> new WizardDialog(shell(), new NewPlanWizard()).open()),

        WHO_COULD_GO("Who could go?", test -> new WhoCouldGoDialog(shell(), test.plannedBar(),
                PlanIndex.of(plan(test.editor))).open()),

        FIX("What could be done", test -> test.answer("TIME-21", null)),

        REASON("Answer with a reason", test -> test.answer("TIME-01", "Answer with a reason…")),

        CHECKS("Preferences", test -> preferences("org.rapport.ui.checks")),

        LOOK("Preferences", test -> preferences("org.rapport.ui.look")),

        QUESTION("A question", test -> {
            Ask.answerBy(null);
            assertThat(Ask.choose(shell(), "A question", "Which way on?", "Stay", "Go on", "Start anew"))
                    .as("the way out by Escape").isNegative();
        }),

        BOARD_HELP("Keys and colours of the roster board", test -> test.key(SWT.F1, SWT.NONE)),

        BOARD_CALENDAR("Go to a day", test -> test.key('g', SWT.NONE));

        private final String title;

        private final Consumer<DialogTests> open;

        Which(String title, Consumer<DialogTests> open) {
            this.title = title;
            this.open = open;
        }

        /** What a picture of it is called. */
        String picture() {
            return "dialog-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it is a small window over the board that asks nothing, and goes when one works on beside it. */
        private boolean popsUp() {
            return this == BOARD_HELP || this == BOARD_CALENDAR;
        }
    }

    @AfterEach
    void makeLight() throws CommandException {
        GuidePicturesTests.look("light");
    }

    private static void preferences(String page) {
        PreferencesUtil.createPreferenceDialogOn(shell(), page, null, null).open();
    }

    private void answer(String check, String way) {
        Finding finding = editor.session().refreshFindings().findings().stream()
                .filter(each -> each.check().id().equals(check) && !each.isOverridden()).findFirst().orElseThrow();
        FindingsView findings = view(FindingsView.ID);
        findings.select(List.of(finding));
        page().activate(findings);
        if (way == null) {
            WorkbenchCommands.run("org.rapport.ui.quickFix");
        } else {
            waitUntil("there is a button", () -> buttons(way).findAny().isPresent());
            Widgets.select(buttons(way).findAny().orElseThrow());
        }
    }

    private void importVisits() {
        ImportVisitsTests.choose(folder, ImportVisitsTests.sheet(editor));
        ImportVisitsTests.runToTheEnd(() -> WorkbenchCommands.run("org.rapport.ui.importVisits"));
    }

    private static Stream<Button> buttons(String text) {
        return Widgets.all(shell(), Button.class).stream().filter(each -> each.getText().equals(text));
    }

    /** Opens a dialogue, does something in it, and waits until it is closed. */
    private void meet(Which which, Consumer<Shell> what) {
        boolean[] over = new boolean[1];
        if (which.popsUp()) {
            which.open.accept(this);
        }
        Dialogs.in(which.title, dialog -> {
            try {
                what.accept(dialog);
            } finally {
                over[0] = true;
            }
        });
        if (!which.popsUp()) {
            which.open.accept(this);
        }
        waitUntil("it is over", () -> over[0]);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("light")
    void isUsable(Which which) {
        String before = plan(editor).toString();
        List<Shell> seen = new ArrayList<>();
        meet(which, dialog -> {
            seen.add(dialog);
            pumpFor(300);
            picture(dialog, which.picture());
            if (which == Which.BOARD_HELP) {
                assertThat(Hearing.description(dialog)).as("all that is to be read")
                        .contains("five minutes earlier, later", "Know each other");
            } else {
                Hearing.assertUsable(dialog);
            }
            if (!which.popsUp()) {
                assertLetters(dialog);
                assertThat(dialog.getDefaultButton()).as("what Enter does").isNotNull();
            }
            dialog.traverse(SWT.TRAVERSE_ESCAPE);
            pump();
            assertThat(dialog.isDisposed()).as("Escape is the way out").isTrue();
        });
        assertThat(seen).as("the dialogue").hasSize(1);
        assertThat(plan(editor)).hasToString(before);
        assertThat(editor.isDirty()).as("nothing is changed").isFalse();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("dark, with words that stand out from their ground")
    void isDark(Which which) throws CommandException {
        GuidePicturesTests.look("dark");
        List<String> faint = new ArrayList<>();
        List<Control> words = new ArrayList<>();
        meet(which, dialog -> {
            pumpFor(300);
            picture(dialog, which.picture() + "-dark");
            Widgets.all(dialog, Control.class).stream()
                    .filter(each -> each.isVisible() && (each instanceof Label || each instanceof Text))
                    .forEach(words::add);
            words.stream().filter(each -> contrast(each) < ENOUGH).map(each -> Hearing.describe(each) + contrast(each))
                    .forEach(faint::add);
        });
        assertThat(words).isNotEmpty();
        assertThat(faint).isEmpty();
    }

    /** Without the folder of the test, which means nothing to those who look at the picture. */
    private void picture(Shell dialog, String name) {
        Widgets.all(dialog, Text.class).stream().filter(each -> each.getText().startsWith(folder.toString()))
                .forEach(each -> each.setText(each.getText().substring(folder.toString().length() + 1)));
        Picture.of(dialog, name);
    }

    /** Between letters and ground, after WCAG 2.2: from 1, where nothing is to be seen, to 21. */
    private static double contrast(Control control) {
        double letters = luminance(control.getForeground().getRGB());
        double ground = luminance(control.getBackground().getRGB());
        return (Math.max(letters, ground) + 0.05) / (Math.min(letters, ground) + 0.05);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * part(colour.red) + 0.7152 * part(colour.green) + 0.0722 * part(colour.blue);
    }

    private static double part(int value) {
        double share = value / 255d;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** Each button, and each field behind a label, has a letter of its own. */
    private static void assertLetters(Composite dialog) {
        Set<String> letters = new HashSet<>();
        for (String text : lettered(dialog)) {
            int at = text.replace("&&", "  ").indexOf('&');
            assertThat(at).as("a letter in “%s”", text).isNotNegative();
            assertThat(letters.add(text.substring(at + 1, at + 2).toLowerCase()))
                    .as("“%s” has a letter of its own among %s", text, lettered(dialog)).isTrue();
        }
        assertThat(letters).isNotEmpty();
    }

    private static List<String> lettered(Composite dialog) {
        return Widgets.all(dialog, Control.class).stream().filter(Control::isVisible).flatMap(control -> {
            if (control instanceof Button button && !button.getText().isBlank()) {
                return Stream.of(button.getText());
            }
            return control instanceof Label label && isBeforeField(label) ? Stream.of(label.getText()) : Stream.empty();
        }).toList();
    }

    private static boolean isBeforeField(Label label) {
        List<Control> siblings = List.of(label.getParent().getChildren());
        int next = siblings.indexOf(label) + 1;
        return next < siblings.size() && (label.getStyle() & SWT.WRAP) == 0
                && Hearing.usable(label.getParent()).contains(siblings.get(next))
                && !(siblings.get(next) instanceof Button) && !(siblings.get(next) instanceof Table)
                && !(siblings.get(next) instanceof Text text && !text.getEditable());
    }
}

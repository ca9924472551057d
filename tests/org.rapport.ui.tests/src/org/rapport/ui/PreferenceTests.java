// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.checks.Severity;
import org.rapport.model.CheckLevel;
import org.rapport.model.RulePack;
import org.rapport.ui.internal.editor.PlanEditor;

@DisplayName("Preferences")
class PreferenceTests extends WorkbenchTest {

    private static final String LOOK = "org.rapport.ui.look";

    private static final String CHECKS = "org.rapport.ui.checks";

    @Test
    @DisplayName("give checks another severity in the plan, show before what that comes to, and undo takes it back")
    void severities() {
        PlanEditor editor = open(riverside());
        int warnings = editor.session().findings().count(Severity.WARNING);
        long about = editor.session().findings().findings().stream()
                .filter(each -> each.check().id().equals("PLAN-03") && !each.isOverridden()).count();
        on(CHECKS, dialog -> {
            select(dialog, "PLAN-03");
            choose(dialog, "Not asked");
            waitUntil("the preview tells", () -> Widgets.all(dialog, Label.class).stream()
                    .anyMatch(label -> label.getText().contains(warnings - about + " worth changing")));
            Picture.of(dialog, "preferences-checks");
            Widgets.press(dialog, "Apply and Close");
        });
        assertThat(editor.session().refreshFindings().count(Severity.WARNING)).isEqualTo((int) (warnings - about));
        assertThat(plan(editor).getStandards().getCheckSettings()).anyMatch(
                each -> each.getCheckId().equals("PLAN-03") && each.getLevel() == CheckLevel.OFF);

        on(CHECKS, dialog -> {
            Widgets.press(dialog, "Restore Defaults");
            Widgets.press(dialog, "Apply and Close");
        });
        assertThat(plan(editor).getStandards().getCheckSettings()).isEmpty();
        editor.session().editingDomain().getCommandStack().undo();
        editor.session().editingDomain().getCommandStack().undo();
        assertThat(editor.session().refreshFindings().count(Severity.WARNING)).isEqualTo(warnings);
    }

    @Test
    @DisplayName("judge the plan by the rules of Wales, and cancelling changes nothing")
    void rules() {
        PlanEditor editor = open(riverside());
        for (String button : new String[] { "Cancel", "Apply and Close" }) {
            on(CHECKS, dialog -> {
                Combo rules = Widgets.find(dialog, Combo.class, each -> each.indexOf("Wales") >= 0);
                rules.select(rules.indexOf("Wales"));
                Widgets.select(rules);
                assertThat(plan(editor).getStandards().getRulePack()).isEqualTo(RulePack.ENGLAND);
                Widgets.press(dialog, button);
            });
            assertThat(plan(editor).getStandards().getRulePack())
                    .isEqualTo(button.equals("Cancel") ? RulePack.ENGLAND : RulePack.WALES);
        }
    }

    @Test
    @DisplayName("say what to do while no plan is open")
    void noPlan() {
        page().closeAllEditors(false);
        pump();
        on(CHECKS, dialog -> {
            assertThat(Widgets.all(dialog, Label.class)).anyMatch(label -> label.getText().startsWith("Open a plan"));
            Widgets.press(dialog, "Cancel");
        });
    }

    @Test
    @DisplayName("show the look at once, take it back by Cancel, and keep it otherwise")
    void look() {
        open(firstPlan());
        on(LOOK, dialog -> {
            choose(dialog, "Dark");
            assertThat(isDark()).isTrue();
            Picture.of(dialog, "preferences-look-dark");
            Widgets.press(dialog, "Cancel");
        });
        assertThat(isDark()).isFalse();
        on(LOOK, dialog -> {
            choose(dialog, "Dark");
            Widgets.press(dialog, "Apply and Close");
        });
        assertThat(isDark()).isTrue();
        on(LOOK, dialog -> {
            choose(dialog, "As the system looks");
            assertThat(isDark()).isEqualTo(Display.isSystemDarkTheme());
            Widgets.press(dialog, "Restore Defaults");
            Widgets.press(dialog, "Apply and Close");
        });
        assertThat(isDark()).isFalse();
    }

    private static boolean isDark() {
        pumpFor(300);
        return shell().getBackground().getRed() < 100;
    }

    private static void select(Composite dialog, String check) {
        Table table = Widgets.find(dialog, Table.class, any -> true);
        table.setSelection(Arrays.stream(table.getItems()).filter(item -> item.getText(0).equals(check)).findFirst()
                .orElseThrow());
        Widgets.select(table);
    }

    private static void choose(Composite dialog, String choice) {
        Combo combo = Widgets.find(dialog, Combo.class, each -> each.indexOf(choice) >= 0);
        combo.select(combo.indexOf(choice));
        Widgets.select(combo);
    }

    private static void on(String page, Consumer<Shell> what) {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(shell(), page, null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        pump();
        Shell shell = dialog.getShell();
        try {
            what.accept(shell);
            pump();
            assertThat(shell.isDisposed()).isTrue();
        } finally {
            dialog.close();
        }
    }
}

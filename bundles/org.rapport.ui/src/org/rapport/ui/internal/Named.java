// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** Gives controls names for those who hear the window instead of seeing it. */
public final class Named {

    private static final String DONE = Named.class.getName();

    private Named() {
    }

    /** Names a control by a text. @return the control */
    public static <C extends Control> C as(C control, String name) {
        return as(control, () -> name);
    }

    /** Names a control by the label that stands before it, whatever that says at the time. @return the control */
    public static <C extends Control> C by(C control, Label label) {
        if (!NativeNames.areApart()) {
            // There, it would lead to a label without words.
            control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
            label.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, control.getAccessible());
        }
        return as(control, () -> label.isDisposed() ? "" : plain(label.getText()));
    }

    /** Says more of a control than its name, such as what is written in it where nobody comes to it by keys. */
    public static void described(Control control, Supplier<String> words) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = words.get();
            }
        });
        NativeNames.describe(control, words.get());
    }

    /**
     * Names all below a composite that have no name yet: by the label before them, else by their first column, the
     * hint in them, or their tip; buttons that show a sign by their tip.
     */
    public static void below(Composite parent) {
        below(parent, null);
    }

    /** @param before the label that stands right before the composite; null when there is none */
    private static void below(Composite parent, Label before) {
        Label label = before;
        for (Control child : parent.getChildren()) {
            if (child instanceof Label words && !words.getText().isBlank()) {
                label = words;
            } else if (child instanceof Button button && isSign(button)) {
                as(child, child::getToolTipText);
            } else if (isNameless(child)) {
                name(child, label);
                label = null;
            } else if (child instanceof Composite composite) {
                below(composite, label);
                label = null;
            }
        }
    }

    /** Whether a button shows a sign, such as an arrow, which says nothing when it is read aloud. */
    private static boolean isSign(Button button) {
        return button.getData(DONE) == null && button.getToolTipText() != null
                && button.getText().chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isNameless(Control control) {
        return control.getData(DONE) == null && (control instanceof Text || control instanceof Combo
                || control instanceof Table || control instanceof Tree || control instanceof List
                || control instanceof Scale || control instanceof Spinner || control instanceof DateTime
                || control instanceof StyledText);
    }

    private static void name(Control control, Label label) {
        if (label != null) {
            by(control, label);
        } else if (!heading(control).isBlank()) {
            as(control, heading(control));
        } else if (control instanceof Text text && !text.getMessage().isBlank()) {
            as(control, text::getMessage);
        } else if (control.getToolTipText() != null) {
            as(control, () -> control.getToolTipText());
        }
    }

    private static String heading(Control control) {
        return control instanceof Table table && table.getColumnCount() > 0 ? table.getColumn(0).getText()
                : control instanceof Tree tree && tree.getColumnCount() > 0 ? tree.getColumn(0).getText() : "";
    }

    private static <C extends Control> C as(C control, Supplier<String> name) {
        control.setData(DONE, Boolean.TRUE);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = name.get();
                }
            }
        });
        NativeNames.name(control, name.get());
        // What names it may say something else by then.
        control.addListener(SWT.FocusIn, event -> NativeNames.name(control, name.get()));
        return control;
    }

    private static String plain(String label) {
        return label.replace("&", "").strip().replaceFirst(":$", "");
    }
}

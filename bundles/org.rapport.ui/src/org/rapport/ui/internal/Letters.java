// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Letters by which entries of a menu, and fields and buttons of a dialogue, are chosen with Alt: each one alone. */
public final class Letters {

    private Letters() {
    }

    /**
     * Gives letters to texts that have none, and other ones to those that have the same as one before them. A text
     * whose letters are all taken goes without.
     */
    public static List<String> give(List<String> texts) {
        Set<Character> taken = new HashSet<>();
        List<String> given = new ArrayList<>();
        for (String text : texts) {
            int at = letter(text);
            given.add(at >= 0 && !taken.add(lower(text, at + 1)) ? text.substring(0, at) + text.substring(at + 1)
                    : text);
        }
        for (int i = 0; i < given.size(); i++) {
            String text = given.get(i);
            int free = text.isBlank() || letter(text) >= 0 ? -1 : free(text, taken);
            if (free >= 0) {
                taken.add(lower(text, free));
                given.set(i, text.substring(0, free) + '&' + text.substring(free));
            }
        }
        return given;
    }

    /** Gives letters to the buttons and the fields that are seen in a dialogue; again when others are. */
    public static void in(Composite dialog) {
        List<Control> controls = new ArrayList<>();
        collect(dialog, controls);
        List<String> texts = give(controls.stream().map(Letters::text).toList());
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).equals(text(controls.get(i)))) {
                set(controls.get(i), texts.get(i));
            }
        }
    }

    private static void collect(Composite parent, List<Control> controls) {
        Control[] children = parent.getChildren();
        for (int i = 0; i < children.length; i++) {
            Control child = children[i];
            if (child.getVisible() && (child instanceof Button button && !button.getText().isBlank()
                    || child instanceof Label && (child.getStyle() & SWT.WRAP) == 0 && i + 1 < children.length
                            && isField(children[i + 1]))) {
                controls.add(child);
            } else if (child.getVisible() && child instanceof Composite composite) {
                collect(composite, controls);
            }
        }
    }

    private static boolean isField(Control control) {
        return control instanceof Text && (control.getStyle() & SWT.READ_ONLY) == 0 || control instanceof Combo
                || control instanceof Spinner || control instanceof DateTime || control instanceof Scale
                || control instanceof org.eclipse.swt.widgets.List;
    }

    private static String text(Control control) {
        return control instanceof Button button ? button.getText() : ((Label) control).getText();
    }

    private static void set(Control control, String text) {
        if (control instanceof Button button) {
            button.setText(text);
        } else {
            ((Label) control).setText(text);
        }
    }

    /** Where the sign before the letter is; -1 when there is none. Two such signs mean the sign itself. */
    private static int letter(String text) {
        for (int at = text.indexOf('&'); at >= 0 && at + 1 < text.length(); at = text.indexOf('&', at + 2)) {
            if (text.charAt(at + 1) != '&') {
                return at;
            }
        }
        return -1;
    }

    private static int free(String text, Set<Character> taken) {
        int end = text.indexOf('\t') < 0 ? text.length() : text.indexOf('\t');
        int any = -1;
        for (int at = 0; at < end; at++) {
            if (Character.isLetterOrDigit(text.charAt(at)) && !taken.contains(lower(text, at))) {
                if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                    return at;
                }
                any = any < 0 ? at : any;
            }
        }
        return any;
    }

    private static Character lower(String text, int at) {
        return text.substring(at, at + 1).toLowerCase(Locale.ROOT).charAt(0);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** What somebody meets who works by keys and hears the window instead of seeing it. */
final class Hearing {

    private static final int STEPS = 400;

    private Hearing() {
    }

    /** Each control has a name, and is come to by Tab from any other. */
    static void assertUsable(Composite parent) {
        List<Control> usable = usable(parent);
        assertThat(usable).isNotEmpty();
        assertThat(usable).filteredOn(each -> name(each).isBlank()).extracting(Hearing::describe)
                .as("controls without a name").isEmpty();
        Set<Control> reached = tabFrom(usable.getFirst());
        assertThat(usable).filteredOn(each -> each.isVisible() && each.isEnabled() && !reached.contains(each))
                .extracting(Hearing::describe).as("controls that Tab does not come to, but only to "
                        + reached.stream().map(Hearing::describe).toList())
                .isEmpty();
    }

    /** All that can be typed into, chosen from or pressed now. */
    static List<Control> usable(Composite parent) {
        return Widgets.all(parent, Control.class).stream()
                .filter(each -> each.isVisible() && each.isEnabled() && isUsed(each)
                        && !(each.getParent() instanceof DateTime))
                .toList();
    }

    private static boolean isUsed(Control control) {
        return control instanceof Text text && text.getEditable() || control instanceof Combo
                || control instanceof CCombo
                || control instanceof Button || control instanceof Link link && link.getText().contains("<a")
                || control instanceof Hyperlink
                || control instanceof Table || control instanceof Tree || control instanceof Scale
                || control instanceof Spinner || control instanceof DateTime || control instanceof StyledText
                || control instanceof Canvas && control.isListening(SWT.KeyDown)
                        && control.getClass().getName()
                                .matches("org\\.eclipse\\.swt\\.widgets\\.Canvas|org\\.rapport.*");
    }

    /** What a screen reader calls a control; empty when it can only say what kind of control it is. */
    static String name(Control control) {
        String text = switch (control) {
            case Button button -> button.getText().chars().anyMatch(Character::isLetterOrDigit) ? button.getText() : "";
            case Link link -> link.getText();
            case Hyperlink link -> link.getText();
            default -> "";
        };
        if (!text.isBlank()) {
            return text;
        }
        return "gtk".equals(SWT.getPlatform()) && !(control instanceof Canvas) ? nativeName(control)
                : toldName(control);
    }

    /** What GTK says of its own fields, lists and buttons; it never asks SWT about them. */
    private static String nativeName(Control control) {
        try {
            long handle = Widget.class.getField("handle").getLong(control);
            long accessible = (long) inner("gtk3.GTK3").getMethod("gtk_widget_get_accessible", long.class).invoke(null,
                    handle);
            long[] name = new long[1];
            inner("gtk.OS").getMethod("g_object_get", long.class, byte[].class, long[].class, long.class).invoke(null,
                    accessible, "accessible-name\0".getBytes(StandardCharsets.US_ASCII), name, 0L);
            return name[0] == 0 ? "" : (String) inner("Converter")
                    .getMethod("cCharPtrToJavaString", long.class, boolean.class).invoke(null, name[0], true);
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError(changed);
        }
    }

    private static Class<?> inner(String name) throws ClassNotFoundException {
        return Class.forName("org.eclipse.swt.internal." + name, true, SWT.class.getClassLoader());
    }

    private static String toldName(Control control) {
        AccessibleEvent event = new AccessibleEvent(control.getAccessible());
        event.childID = ACC.CHILDID_SELF;
        listeners(control.getAccessible()).forEach(listener -> listener.getName(event));
        return event.result == null ? "" : event.result;
    }

    /** What a screen reader reads of a control, besides its name; empty for nothing. */
    static String description(Control control) {
        AccessibleEvent event = new AccessibleEvent(control.getAccessible());
        event.childID = ACC.CHILDID_SELF;
        listeners(control.getAccessible()).forEach(listener -> listener.getDescription(event));
        return event.result == null ? "" : event.result;
    }

    /** SWT tells nobody who gives names; what it keeps is the same on every platform. */
    @SuppressWarnings("unchecked")
    private static List<AccessibleListener> listeners(Accessible accessible) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            List<AccessibleListener> listeners = (List<AccessibleListener>) field.get(accessible);
            return listeners == null ? List.of() : listeners;
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError(changed);
        }
    }

    /**
     * Goes on by Tab from a control until it comes where it was before, and back by Shift and Tab: a view that is come
     * into gives the keyboard to what is most used in it, and not to what stands first.
     *
     * @return where it came
     */
    static Set<Control> tabFrom(Control first) {
        Set<Control> reached = new LinkedHashSet<>(go(first, SWT.TRAVERSE_TAB_NEXT));
        reached.addAll(go(first, SWT.TRAVERSE_TAB_PREVIOUS));
        return reached;
    }

    private static List<Control> go(Control first, int direction) {
        List<Control> reached = new ArrayList<>();
        first.forceFocus();
        WorkbenchTest.pump();
        Control at = first.getDisplay().getFocusControl();
        while (at != null && !reached.contains(at) && reached.size() < STEPS) {
            reached.add(at);
            at.traverse(direction);
            WorkbenchTest.pump();
            at = first.getDisplay().getFocusControl();
        }
        return reached;
    }

    /** Says which control it is, for a message. */
    static String describe(Control control) {
        String text = control instanceof Button button ? button.getText()
                : control instanceof Text field ? field.getText() + field.getMessage()
                        : control instanceof Combo combo ? combo.getText() : "";
        return control.getClass().getSimpleName() + " “" + name(control) + "” (" + text + ") in "
                + control.getParent().getClass().getName();
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Widget;

/**
 * Tells GTK what a widget is called. SWT asks its listeners only for widgets that it draws itself; screen readers ask
 * GTK about fields, lists and buttons, and would hear nothing. SWT offers no way to it, so that its inner parts are
 * looked for; where they are not found, all stays as it is.
 */
final class NativeNames {

    private static final byte[] NAME = zeroEnded("accessible-name");

    private static final byte[] DESCRIPTION = zeroEnded("accessible-description");

    private NativeNames() {
    }

    /** Whether widgets have names of the platform that SWT does not know of. */
    static boolean areApart() {
        return "gtk".equals(SWT.getPlatform());
    }

    static void name(Widget widget, String name) {
        set(widget, NAME, name);
    }

    static void describe(Widget widget, String description) {
        set(widget, DESCRIPTION, description);
    }

    private static void set(Widget widget, byte[] property, String text) {
        if (!areApart() || text == null || widget.isDisposed()) {
            return;
        }
        try {
            Class<?> gtk = inner("org.eclipse.swt.internal.gtk3.GTK3");
            Class<?> os = inner("org.eclipse.swt.internal.gtk.OS");
            long handle = Widget.class.getField("handle").getLong(widget);
            long accessible = (long) gtk.getMethod("gtk_widget_get_accessible", long.class).invoke(null, handle);
            if (accessible != 0) {
                os.getMethod("g_object_set", long.class, byte[].class, byte[].class, long.class).invoke(null,
                        accessible, property, zeroEnded(text), 0L);
            }
        } catch (ReflectiveOperationException changed) {
            Log.warning("Screen readers do not hear what fields are called, as SWT is another inside", changed);
        }
    }

    private static Class<?> inner(String name) throws ClassNotFoundException {
        return Class.forName(name, true, SWT.class.getClassLoader());
    }

    private static byte[] zeroEnded(String text) {
        return (text + '\0').getBytes(StandardCharsets.UTF_8);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.look;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.rapport.ui.internal.Log;

/**
 * Menus, fields and buttons, which the platform draws and style sheets do not reach. GTK draws them dark, and letters
 * larger, when asked; SWT has that in classes of its own for GTK alone, so they are looked for by name.
 */
public final class NativeLook {

    private static final String OS = "org.eclipse.swt.internal.gtk.OS";

    private static final String GTK = "org.eclipse.swt.internal.gtk.GTK";

    /** Dots an inch, times 1024, that GTK takes when it is told nothing; the setting then is less than 0. */
    private static final int USUAL_DENSITY = 96 * 1024;

    /** Widgets with this are left alone by the platform’s engine of style sheets. */
    private static final String NO_STYLE_SHEET = "org.eclipse.e4.ui.css.disabled";

    private static int density;

    private NativeLook() {
    }

    /** Asks the platform for the look that is chosen now. */
    public static void follow() {
        use(Look.current());
    }

    /**
     * Leaves buttons and choices of dialogues to the platform, once it draws them dark itself: style sheets would give
     * those that can be pressed and those that cannot one colour, and none to the one that Enter presses.
     */
    public static void begin(Display display) {
        if (isGtk()) {
            display.addFilter(SWT.Skin, event -> {
                if ((event.widget instanceof Button || event.widget instanceof Combo)
                        && ((Control) event.widget).getShell().getParent() != null) {
                    event.widget.setData(NO_STYLE_SHEET, Boolean.TRUE);
                }
            });
        }
    }

    static void use(Look look) {
        if (isGtk()) {
            try {
                swt(OS).getMethod("setDarkThemePreferred", boolean.class).invoke(null, look == Look.DARK);
            } catch (ReflectiveOperationException changed) {
                Log.warning("Menus and fields stay light, as SWT does not offer another look any more", changed);
            }
        }
    }

    /** Whether {@link #letters} can do something on this platform. */
    static boolean hasLetters() {
        return isGtk();
    }

    /**
     * Asks for letters of another size, all over the program: GTK is told that an inch has more dots. Widgets and fonts
     * that there are already stay as they are.
     *
     * @param percent of the size that the system has, more than 0
     * @return whether letters have that size now
     */
    static boolean letters(int percent) {
        if (!isGtk() || percent == 100 && density == 0) {
            return percent == 100;
        }
        byte[] name = "gtk-xft-dpi\0".getBytes(StandardCharsets.US_ASCII);
        try {
            Object settings = swt(GTK).getMethod("gtk_settings_get_default").invoke(null);
            if (density == 0) {
                int[] set = new int[1];
                swt(OS).getMethod("g_object_get", long.class, byte[].class, int[].class, long.class).invoke(null,
                        settings, name, set, 0L);
                density = set[0] > 0 ? set[0] : USUAL_DENSITY;
            }
            int wanted = Math.round(density * (percent / 100f));
            swt(OS).getMethod("g_object_set", long.class, byte[].class, int.class, long.class).invoke(null, settings,
                    name, wanted, 0L);
            return true;
        } catch (ReflectiveOperationException changed) {
            Log.warning("Letters stay as the system has them, as SWT does not offer another size any more", changed);
            return false;
        }
    }

    private static boolean isGtk() {
        return "gtk".equals(SWT.getPlatform());
    }

    private static Class<?> swt(String name) throws ClassNotFoundException {
        return Class.forName(name, true, SWT.class.getClassLoader());
    }
}

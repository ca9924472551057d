// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.look;

import org.eclipse.swt.SWT;
import org.rapport.ui.internal.Log;

/**
 * Menus, fields and buttons, which the platform draws and style sheets do not reach. GTK draws them dark when asked;
 * SWT has that in a class of its own for GTK alone, so it is looked for by name.
 */
public final class NativeLook {

    private static final String GTK = "org.eclipse.swt.internal.gtk.OS";

    private NativeLook() {
    }

    /** Asks the platform for the look that is chosen now. */
    public static void follow() {
        use(Look.current());
    }

    static void use(Look look) {
        if ("gtk".equals(SWT.getPlatform())) {
            try {
                Class.forName(GTK, true, SWT.class.getClassLoader()).getMethod("setDarkThemePreferred", boolean.class)
                        .invoke(null, look == Look.DARK);
            } catch (ReflectiveOperationException changed) {
                Log.warning("Menus and fields stay light, as SWT does not offer another look any more", changed);
            }
        }
    }
}

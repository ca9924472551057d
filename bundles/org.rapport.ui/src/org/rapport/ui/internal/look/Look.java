// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.look;

import java.util.Locale;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;
import org.rapport.ui.internal.Log;

/** What the workbench looks like: light, dark, or as the system does. */
public enum Look {

    /** Dark letters on light ground. */
    LIGHT,

    /** Light letters on dark ground. */
    DARK,

    /** As the system looks, also when that changes. */
    SYSTEM;

    private static final String BUNDLE = "org.rapport.ui";

    private static final String KEY = "look";

    private static final String LIGHT_THEME = "org.eclipse.e4.ui.css.theme.e4_default";

    private static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark";

    /** How it is called in commands. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Look of(String word) {
        for (Look look : values()) {
            if (look.word().equals(word)) {
                return look;
            }
        }
        return LIGHT;
    }

    /** The look that was chosen. */
    static Look current() {
        if (of(preferences().get(KEY, LIGHT.word())) == SYSTEM) {
            return SYSTEM;
        }
        return isDark() ? DARK : LIGHT;
    }

    /** Takes this look, also for the next start. */
    void use() {
        preferences().put(KEY, word());
        save();
        apply();
    }

    private void apply() {
        if (this == SYSTEM) {
            // How the system looks must not be what was asked of it before.
            NativeLook.use(LIGHT);
        }
        boolean dark = this == SYSTEM ? Display.isSystemDarkTheme() : this == DARK;
        NativeLook.use(dark ? DARK : LIGHT);
        engine().setTheme(dark ? DARK_THEME : LIGHT_THEME, true);
    }

    /** Follows the system where it was chosen; once, when the workbench has started. */
    public static void begin() {
        Display.getCurrent().addListener(SWT.Settings, event -> {
            if (current() == SYSTEM) {
                SYSTEM.apply();
            }
        });
        if (current() == SYSTEM) {
            SYSTEM.apply();
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(BUNDLE);
    }

    private static void save() {
        try {
            preferences().flush();
        } catch (BackingStoreException failed) {
            Log.warning("Preferences could not be saved and last until the end only", failed);
        }
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }

    private static boolean isDark() {
        ITheme active = engine().getActiveTheme();
        return active != null && active.getId().startsWith(DARK_THEME);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.look;

import java.util.Locale;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

/** What the workbench looks like: light or dark. */
enum Look {

    LIGHT("org.eclipse.e4.ui.css.theme.e4_default"), DARK("org.eclipse.e4.ui.css.theme.e4_dark");

    private final String theme;

    Look(String theme) {
        this.theme = theme;
    }

    /** How it is called in commands. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Look of(String word) {
        return DARK.word().equals(word) ? DARK : LIGHT;
    }

    /** The look now. */
    static Look current() {
        ITheme active = engine().getActiveTheme();
        return active != null && active.getId().startsWith(DARK.theme) ? DARK : LIGHT;
    }

    /** Takes this look, also for the next start. */
    void use() {
        NativeLook.use(this);
        engine().setTheme(theme, true);
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.look;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.prefs.BackingStoreException;
import org.rapport.ui.internal.Log;

/**
 * How large letters are, in percent of what the system has. It is said to the platform before the first window, so that
 * menus, fields, tabs and all that is drawn have them alike; another size holds from the next start on.
 */
public final class LetterSize {

    /** The sizes to choose from, in percent. */
    static final List<Integer> SIZES = List.of(100, 115, 130, 150, 175, 200);

    static final int USUAL = SIZES.getFirst();

    private static final String BUNDLE = "org.rapport.ui";

    private static final String KEY = "letters";

    /** Height of a line for which distances on the screen are given in this bundle. */
    private static final double USUAL_LINE = 17;

    /** Fonts whose size somebody has said in points, so that the platform leaves them alone. */
    private static final List<String> POINTS = List.of(JFaceResources.BANNER_FONT, JFaceResources.HEADER_FONT,
            JFaceResources.TEXT_FONT);

    private static final Map<String, FontData[]> BEFORE = new HashMap<>();

    private static int inUse;

    private static double factor;

    private LetterSize() {
    }

    /** Takes the size that was chosen; once, before there is a widget. */
    public static void begin() {
        inUse = NativeLook.letters(chosen()) ? chosen() : USUAL;
        factor = 0;
    }

    /** Gives headings the size as well; once the workbench has its fonts, and before there is a window. */
    public static void follow() {
        FontRegistry fonts = JFaceResources.getFontRegistry();
        for (String name : POINTS) {
            FontData[] before = BEFORE.computeIfAbsent(name, fonts::getFontData);
            fonts.put(name, Arrays.stream(before).map(each -> new FontData(each.getName(),
                    Math.round(each.getHeight() * inUse() / 100f), each.getStyle())).toArray(FontData[]::new));
        }
    }

    /** Whether there is a choice: this platform lets programs choose, and Rapport is no guest in another program. */
    static boolean canBeChosen() {
        return inUse > 0 && NativeLook.hasLetters();
    }

    /** The size that windows have now. */
    static int inUse() {
        return inUse > 0 ? inUse : USUAL;
    }

    /** The size of the next start; always one of {@link #SIZES}. */
    static int chosen() {
        int percent = preferences().getInt(KEY, USUAL);
        return SIZES.contains(percent) ? percent : USUAL;
    }

    /** Chooses a size for the next start. @param percent one of {@link #SIZES} */
    static void choose(int percent) {
        preferences().putInt(KEY, percent);
        try {
            preferences().flush();
        } catch (BackingStoreException failed) {
            Log.warning("Preferences could not be saved and last until the end only", failed);
        }
    }

    /** How much larger letters are than those that distances are given for; 1 at least. For the thread of windows. */
    public static double factor() {
        if (factor == 0) {
            GC gc = new GC(Display.getCurrent());
            try {
                factor = Math.max(1, gc.getFontMetrics().getHeight() / USUAL_LINE);
            } finally {
                gc.dispose();
            }
        }
        return factor;
    }

    /** A distance that grows with letters. @param usual pixels for letters of the usual size */
    public static int pixels(int usual) {
        return (int) Math.round(usual * factor());
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(BUNDLE);
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The plans opened last, newest first, remembered between starts. */
public final class RecentPlans {

    private static final String KEY = "recentPlans";

    private static final int MOST = 10;

    private RecentPlans() {
    }

    /** Those that are still there. */
    public static List<Path> all() {
        return stored().filter(Files::exists).toList();
    }

    /** Puts a plan first. */
    public static void add(Path file) {
        Path added = file.toAbsolutePath().normalize();
        List<String> files = new ArrayList<>(List.of(added.toString()));
        stored().filter(each -> !each.equals(added)).limit(MOST - 1L).forEach(each -> files.add(each.toString()));
        node().put(KEY, String.join("\n", files));
        try {
            node().flush();
        } catch (BackingStoreException failed) {
            Log.warning("The list of recent plans could not be saved", failed);
        }
    }

    private static Stream<Path> stored() {
        return node().get(KEY, "").lines().filter(line -> !line.isBlank()).map(Path::of);
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode("org.rapport.ui");
    }
}

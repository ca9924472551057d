// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * Where the workbench keeps what it remembers: size of windows, recent plans, edits that were not saved. Plans are not
 * kept there. A second Rapport that runs at the same time takes a folder of its own.
 */
final class StateFolder {

    private static final int AT_ONCE = 20;

    private StateFolder() {
    }

    /** Takes the first folder that no other Rapport uses, unless the command line named one. */
    static void choose() throws IOException {
        Location location = Platform.getInstanceLocation();
        if (location.isSet()) {
            location.lock();
            return;
        }
        Path home = home();
        IOException last = null;
        for (int number = 1; number <= AT_ONCE; number++) {
            Path folder = home.resolve(number == 1 ? "workbench" : "workbench-" + number);
            try {
                Files.createDirectories(folder);
                if (location.set(folder.toUri().toURL(), true)) {
                    return;
                }
            } catch (IOException failed) {
                last = failed;
            }
        }
        throw last != null ? last : new IOException(home.toString());
    }

    private static Path home() {
        String given = System.getProperty("rapport.state");
        if (given != null) {
            return Path.of(given);
        }
        Path user = Path.of(System.getProperty("user.home"));
        return switch (Platform.getOS()) {
            case Platform.OS_WIN32 -> folder("LOCALAPPDATA", user.resolve("AppData/Local")).resolve("rapport");
            case Platform.OS_MACOSX -> user.resolve("Library/Application Support/Rapport");
            default -> folder("XDG_STATE_HOME", user.resolve(".local/state")).resolve("rapport");
        };
    }

    private static Path folder(String variable, Path otherwise) {
        String value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}

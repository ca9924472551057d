// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the user’s plans go when nothing else was chosen: a folder of our name among their documents. */
public final class UserFolder {

    private UserFolder() {
    }

    /** The folder, which need not be there yet. */
    public static Path get() {
        String given = System.getProperty("rapport.documents");
        if (given != null) {
            return Path.of(given);
        }
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = home.resolve("Documents");
        return (Files.isDirectory(documents) ? documents : home).resolve("Rapport");
    }
}

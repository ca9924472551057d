// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.nio.file.Path;
import java.util.function.Predicate;

import org.eclipse.swt.program.Program;

/** Opens files with the program that the operating system has for them. Tests see what would be opened. */
public final class Opening {

    private static Predicate<Path> by = Opening::launch;

    private Opening() {
    }

    /** Opens a file. @return whether there is a program for it */
    static boolean open(Path file) {
        return by.test(file);
    }

    /** For tests: opens files from now on; null opens them by programs again. */
    public static void openBy(Predicate<Path> given) {
        by = given == null ? Opening::launch : given;
    }

    private static boolean launch(Path file) {
        return Program.launch(file.toString());
    }
}

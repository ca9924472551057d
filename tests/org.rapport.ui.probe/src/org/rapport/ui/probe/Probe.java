// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Does in a running workbench what a script says, as nobody sits before the process under test. The script is the file
 * that the system property rapport.probe.script names, a step a line; what came of it goes into rapport.probe.log.
 */
public final class Probe implements IStartup {

    private final Path log = Path.of(System.getProperty("rapport.probe.log", "probe.log"));

    @Override
    public void earlyStartup() {
        String script = System.getProperty("rapport.probe.script");
        if (script != null) {
            Thread.ofPlatform().name("probe").daemon().start(() -> run(Path.of(script)));
        }
    }

    private void run(Path script) {
        try {
            Steps steps = new Steps(PlatformUI.getWorkbench().getDisplay(), this::say);
            steps.waitUntil("the window is there", Probe::isShown);
            steps.settle();
            say("shown " + System.currentTimeMillis());
            for (String line : Files.readAllLines(script)) {
                String[] words = line.strip().split(" ", 2);
                steps.run(words[0], words.length > 1 ? words[1] : "");
            }
            say("done");
        } catch (Exception failed) {
            say("FAILED " + failed + " " + List.of(failed.getStackTrace()));
        }
    }

    private static boolean isShown() {
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell.isVisible() && shell.getMenuBar() != null || shell.isVisible() && shell.getBounds().width > 600) {
                return true;
            }
        }
        return false;
    }

    private void say(String line) {
        try {
            Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

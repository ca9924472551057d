// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.welcome;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.rapport.checks.Messages;
import org.rapport.ui.PlanEditors;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.UserFolder;

/**
 * A plan that comes with the program. It is opened as a copy among the user’s own documents, so that everything can be
 * tried in it.
 *
 * @param file where it is
 * @param name what it is called in a sentence
 * @param text what there is to see in it
 */
record Example(Path file, String name, String text) {

    private static final Messages MESSAGES = Messages.of(Example.class);

    /** Those that came along; none where the program was not installed as a whole. */
    static List<Example> all() {
        return List.of(of("first-plan.rapport", MESSAGES.text("example.first"), MESSAGES.text("example.first.text")),
                of("riverside/riverside.rapport", MESSAGES.text("example.riverside"),
                        MESSAGES.text("example.riverside.text")))
                .stream().filter(example -> Files.exists(example.file)).toList();
    }

    private static Example of(String file, String name, String text) {
        return new Example(folder().resolve(file), name, text);
    }

    private static Path folder() {
        String given = System.getProperty("rapport.examples");
        if (given != null) {
            return Path.of(given);
        }
        try {
            return Path.of(URIUtil.toURI(Platform.getInstallLocation().getURL())).resolve("examples");
        } catch (URISyntaxException broken) {
            throw new IllegalStateException("The folder of the installation has no name", broken);
        }
    }

    /** Opens a copy; the one made the first time, if it is still there. */
    void open(IWorkbenchPage page) {
        try {
            Path copy = UserFolder.get().resolve(file.getFileName());
            if (!Files.exists(copy)) {
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            PlanEditors.open(page, copy);
        } catch (IOException | PartInitException failed) {
            Ask.tell(page.getWorkbenchWindow().getShell(), MESSAGES.text("example.failed"),
                    failed.getLocalizedMessage());
        }
    }
}

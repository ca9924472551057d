// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.rapport.checks.Messages;
import org.rapport.model.text.Labels;
import org.rapport.ui.PlanEditors;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.Log;
import org.rapport.ui.internal.editor.PlanEditor;
import org.rapport.ui.internal.session.Recovery;
import org.rapport.ui.internal.session.RecoveryCopy;

/** Offers edits that were not saved when a Rapport ended before its time. */
public final class RecoveryOffer {

    private static final Messages MESSAGES = Messages.of(RecoveryOffer.class);

    private RecoveryOffer() {
    }

    /** Asks about each plan with such edits. */
    public static void make(IWorkbenchWindow window) {
        for (RecoveryCopy copy : Recovery.leftOver()) {
            try {
                offer(window, copy);
            } catch (IOException | PartInitException failed) {
                Log.error("Edits that were not saved cannot be offered", failed);
                Ask.tell(window.getShell(), MESSAGES.text("recovery.title"), failed.getLocalizedMessage());
            }
        }
    }

    private static void offer(IWorkbenchWindow window, RecoveryCopy copy) throws IOException, PartInitException {
        Path file = copy.file();
        String when = Labels.moment(LocalDateTime.ofInstant(copy.time(), ZoneId.systemDefault()));
        int choice = Ask.choose(window.getShell(), MESSAGES.text("recovery.title"),
                MESSAGES.format("recovery.question", file.getFileName(), file.getParent(), when),
                MESSAGES.text("recovery.open"), MESSAGES.text("recovery.later"), MESSAGES.text("recovery.discard"));
        switch (choice) {
            case 0 -> open(window, file, copy);
            case 2 -> copy.end();
            default -> copy.release();
        }
    }

    private static void open(IWorkbenchWindow window, Path file, RecoveryCopy copy)
            throws IOException, PartInitException {
        if (!Files.exists(file)) {
            // The file itself is gone: what was kept of it is all there is.
            Files.createDirectories(file.getParent());
            Files.write(file, copy.read());
        }
        PlanEditor editor = (PlanEditor) PlanEditors.open(window.getActivePage(), file);
        editor.whenLoaded(session -> {
            try {
                session.recover(copy.read());
                copy.end();
            } catch (IOException failed) {
                Log.error("Edits that were not saved cannot be read", failed);
                Ask.tell(window.getShell(), MESSAGES.text("recovery.title"), failed.getLocalizedMessage());
            }
        });
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.rapport.checks.Messages;
import org.rapport.model.text.Labels;
import org.rapport.ui.PlanEditors;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.Log;
import org.rapport.ui.internal.draft.KeptDrafts;
import org.rapport.ui.internal.editor.PlanEditor;
import org.rapport.ui.internal.session.Recovery;
import org.rapport.ui.internal.session.RecoveryCopy;

/** Offers edits that were not saved when a Rapport ended before its time. */
public final class RecoveryOffer {

    private static final Messages MESSAGES = Messages.of(RecoveryOffer.class);

    private RecoveryOffer() {
    }

    /** Asks about each plan with such edits, or with a draft beside it. */
    public static void make(IWorkbenchWindow window) {
        Map<Path, List<RecoveryCopy>> byPlan = new LinkedHashMap<>();
        for (RecoveryCopy copy : Recovery.leftOver()) {
            try {
                byPlan.computeIfAbsent(copy.file(), file -> new ArrayList<>()).add(copy);
            } catch (IOException failed) {
                tell(window, failed);
            }
        }
        byPlan.forEach((file, copies) -> {
            try {
                offer(window, file, copies);
            } catch (IOException | PartInitException failed) {
                tell(window, failed);
            }
        });
    }

    private static void tell(IWorkbenchWindow window, Exception failed) {
        Log.error("Edits that were not saved cannot be offered", failed);
        Ask.tell(window.getShell(), MESSAGES.text("recovery.edits.title"), failed.getLocalizedMessage());
    }

    private static void offer(IWorkbenchWindow window, Path file, List<RecoveryCopy> copies)
            throws IOException, PartInitException {
        List<RecoveryCopy> offered = new ArrayList<>();
        RecoveryCopy edits = takeNewest(RecoveryCopy.Kind.EDITS, copies, offered);
        RecoveryCopy draft = takeNewest(RecoveryCopy.Kind.DRAFT, copies, offered);
        if (edits == null && !Files.exists(file)) {
            // A draft of a plan that is away for now, as on a stick: it is offered when the plan is there again.
            draft.release();
            return;
        }
        String key = edits == null ? "recovery.draft" : draft == null ? "recovery.edits" : "recovery.both";
        String when = Labels.moment(LocalDateTime.ofInstant((edits == null ? draft : edits).time(),
                ZoneId.systemDefault()));
        int choice = Ask.choose(window.getShell(), MESSAGES.text(key + ".title"),
                MESSAGES.format(key + ".question", file.getFileName(), file.getParent(), when),
                MESSAGES.text(key + ".open"), MESSAGES.text("recovery.later"), MESSAGES.text(key + ".discard"));
        if (choice == 0) {
            open(window, file, edits, draft);
            return;
        }
        for (RecoveryCopy copy : offered) {
            if (choice == 2) {
                copy.end();
            } else {
                copy.release();
            }
        }
    }

    /** Two that ended at once have kept two of a plan: one is offered now, the other the next time. */
    private static RecoveryCopy takeNewest(RecoveryCopy.Kind kind, List<RecoveryCopy> copies,
            List<RecoveryCopy> offered) throws IOException {
        RecoveryCopy newest = null;
        for (RecoveryCopy copy : copies) {
            if (copy.kind() == kind) {
                if (newest == null) {
                    newest = copy;
                } else if (copy.time().isAfter(newest.time())) {
                    newest.release();
                    newest = copy;
                } else {
                    copy.release();
                }
            }
        }
        if (newest != null) {
            offered.add(newest);
        }
        return newest;
    }

    private static void open(IWorkbenchWindow window, Path file, RecoveryCopy edits, RecoveryCopy draft)
            throws IOException, PartInitException {
        if (!Files.exists(file)) {
            // The file itself is gone: what was kept of it is all there is.
            Files.createDirectories(file.getParent());
            Files.write(file, edits.read());
        }
        PlanEditor editor = (PlanEditor) PlanEditors.open(window.getActivePage(), file);
        editor.whenLoaded(session -> {
            try {
                if (edits != null) {
                    session.recover(edits);
                }
                if (draft != null) {
                    KeptDrafts.recover(session, draft);
                }
            } catch (IOException failed) {
                tell(window, failed);
            }
        });
    }
}

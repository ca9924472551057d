// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.draft;

import org.eclipse.swt.widgets.Shell;
import org.rapport.checks.Messages;
import org.rapport.model.text.Labels;
import org.rapport.ui.internal.Ask;

/** Applies or discards drafts, and asks first where something could be lost. */
public final class DraftDecision {

    private static final Messages MESSAGES = Messages.of(DraftDecision.class);

    private DraftDecision() {
    }

    /** Makes the changes in the plan; says first when the plan is not what the draft was made from. */
    public static void apply(Shell shell, Draft draft) {
        int changed = draft.changed().size();
        if (draft.isOutOfDate()) {
            int conflicts = draft.conflicts().size();
            int choice = Ask.choose(shell, MESSAGES.text("apply.title"),
                    MESSAGES.format("apply.out.of.date", changed, conflicts), MESSAGES.text("apply.look"),
                    MESSAGES.text("apply.anyway"), MESSAGES.text("cancel"));
            if (choice == 0) {
                Drafts.bringUpToDate(draft);
            }
            if (choice != 1) {
                return;
            }
        }
        Drafts.apply(draft);
    }

    /** Ends a draft, with what was changed in it. */
    public static void discard(Shell shell, Draft draft) {
        int changed = draft.changed().size();
        if (changed == 0 || Ask.choose(shell, MESSAGES.text("discard.title"),
                MESSAGES.format("discard.question", changed), MESSAGES.text("discard"), MESSAGES.text("cancel")) == 0) {
            Drafts.discard(draft);
        }
    }

    /** What a draft is and where it stands, in one or two sentences. */
    public static String describe(Draft draft) {
        String text = MESSAGES.format(draft.isShown() ? "draft.shown" : "draft.beside", Labels.day(draft.monday()),
                draft.changed().size());
        return draft.isOutOfDate() ? text + ' ' + MESSAGES.text("draft.out.of.date") : text;
    }
}

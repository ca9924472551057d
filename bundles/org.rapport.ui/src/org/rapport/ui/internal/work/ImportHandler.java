// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Monitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.rapport.checks.Messages;
import org.rapport.model.PlanningStandards;
import org.rapport.model.io.Plans;
import org.rapport.model.io.Standards;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Ask;
import org.rapport.ui.internal.FileChoice;

/** Takes over the standards of another plan, after saying what that changes; one step for undo. */
public final class ImportHandler extends PlanHandler {

    private static final Messages MESSAGES = Messages.of(ImportHandler.class);

    private static final int TOLD = 8;

    @Override
    void execute(IWorkbenchPage page, PlanSession session) {
        Shell shell = page.getWorkbenchWindow().getShell();
        Path file = FileChoice.toRead(shell, MESSAGES.text("import.choose"), session.file(), "*.rapport", "*");
        if (file != null) {
            new Work(shell, session, file).schedule();
        }
    }

    /** Reads the other plan aside. */
    private static final class Work extends PlanJob<PlanningStandards> {

        private final PlanSession session;

        private final Path file;

        Work(Shell shell, PlanSession session, Path file) {
            super(shell, session, MESSAGES.format("import.job", file.getFileName()));
            this.session = session;
            this.file = file;
        }

        @Override
        PlanningStandards work(Monitor monitor) throws IOException {
            try (InputStream in = new CancellableInput(Files.newInputStream(file), monitor)) {
                return Plans.load(in, file.getFileName().toString(), () -> CancellableInput.stop(monitor))
                        .getStandards();
            }
        }

        @Override
        void done(PlanningStandards other) {
            if (session.isClosed()) {
                return;
            }
            PlanningStandards own = session.plan().getStandards();
            List<Standards.Difference> differences = Standards.differences(own, other);
            if (differences.isEmpty()) {
                Ask.tell(shell(), MESSAGES.text("import.title"),
                        MESSAGES.format("import.same", file.getFileName()));
                return;
            }
            String lines = differences.stream().limit(TOLD).map(each -> MESSAGES.format("import.line", each.name(),
                    shown(each.one()), shown(each.other()))).collect(Collectors.joining("\n"));
            String more = differences.size() > TOLD ? '\n' + MESSAGES.format("import.more", differences.size() - TOLD)
                    : "";
            if (Ask.choose(shell(), MESSAGES.text("import.title"),
                    MESSAGES.format("import.question", file.getFileName(), differences.size()) + '\n' + lines + more,
                    MESSAGES.text("import.take"), MESSAGES.text("rollout.cancel")) == 0) {
                session.execute(MESSAGES.text("import.command"), () -> Standards.adopt(own, other));
            }
        }

        private static String shown(Object value) {
            return value == null ? MESSAGES.text("import.empty")
                    : value instanceof List<?> parts ? MESSAGES.format("import.parts", parts.size())
                            : value.toString();
        }

        @Override
        String advice() {
            return MESSAGES.text("import.advice");
        }
    }
}

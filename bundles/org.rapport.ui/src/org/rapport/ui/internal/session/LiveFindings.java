// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.session;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.rapport.checks.CheckRegistry;
import org.rapport.checks.CheckRun;
import org.rapport.checks.LiveChecks;
import org.rapport.model.ServicePlan;

/** The findings of a plan that is being edited: asked again soon after a command, once for all that came together. */
public final class LiveFindings {

    private final Consumer<CheckRun> changed;

    private LiveChecks checks;

    private CheckRun run;

    private boolean asked;

    /** Asks all checks at once, in the thread that calls. @param changed is told of later results */
    public LiveFindings(ServicePlan plan, Consumer<CheckRun> changed) {
        this.changed = changed;
        start(plan);
    }

    /** What the checks came to last. */
    public CheckRun run() {
        return run;
    }

    /** Looks at another plan from now on. */
    public void start(ServicePlan plan) {
        close();
        checks = new LiveChecks(plan, CheckRegistry.installed().checks(), null);
        run = checks.run();
    }

    /** Asks again when the thread of the user interface is free next. */
    public void refreshSoon() {
        if (!asked) {
            asked = true;
            Display.getDefault().asyncExec(() -> {
                if (asked && checks != null) {
                    refresh();
                }
            });
        }
    }

    /** Asks again now. @return what the checks came to */
    public CheckRun refresh() {
        asked = false;
        run = checks.run();
        changed.accept(run);
        return run;
    }

    /**
     * What a change would bring and settle, without making it.
     *
     * @param change writes it into the plan
     * @param back takes it back
     */
    public LiveChecks.Change tryOut(Runnable change, Runnable back) {
        checks.refresh();
        try {
            change.run();
            return checks.refresh();
        } finally {
            back.run();
            checks.refresh();
        }
    }

    /** Stops listening to the plan. */
    public void close() {
        asked = false;
        if (checks != null) {
            checks.close();
            checks = null;
        }
    }
}

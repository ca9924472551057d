// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.ui.internal.editor;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.rapport.model.Person;
import org.rapport.model.RapportPackage;
import org.rapport.model.ServicePlan;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.text.Documentation;
import org.rapport.report.pictures.HeatMap;
import org.rapport.report.pictures.PictureStyle;
import org.rapport.report.pictures.StrengthsMap;
import org.rapport.report.pictures.Theme;
import org.rapport.report.pictures.Week;
import org.rapport.ui.PlanSession;
import org.rapport.ui.internal.Log;
import org.rapport.ui.internal.session.Recovery;

/**
 * Drawing takes many times longer the first time, as hundreds of classes are loaded for it. That time is spent aside,
 * once, on the first plan that is opened and before anybody edits it, and not in the window.
 */
final class FirstTime {

    private static final AtomicBoolean OVER = new AtomicBoolean();

    private static final AtomicBoolean PRACTISED = new AtomicBoolean();

    private FirstTime() {
    }

    /** Draws what the views will draw, if nobody has yet. @param session opened by the thread that calls, not shown */
    static void of(PlanSession session) {
        if (session.plan().getPeople().isEmpty() || OVER.getAndSet(true)) {
            return;
        }
        try {
            draw(session);
        } catch (RuntimeException failed) {
            // The views will meet the same, and show the rest of the plan all the same.
            Log.warning("Pictures of the plan cannot be drawn", failed);
        }
    }

    /** Does aside what is done with a copy of the plan after each edit; once the plan is shown. */
    static void ofCopy(ServicePlan copy) {
        if (!PRACTISED.getAndSet(true)) {
            try {
                Recovery.practise(copy);
            } catch (IOException failed) {
                Log.warning("A copy of the plan cannot be written", failed);
            }
        }
    }

    private static void draw(PlanSession session) {
        Documentation.of(RapportPackage.Literals.PERSON);
        Person person = session.plan().getPeople().getFirst();
        PlanIndex index = PlanIndex.of(session.plan());
        PictureStyle style = PictureStyle.of(Theme.LIGHT).withElementIds();
        StrengthsMap.of(person, style);
        HeatMap.of(index, session.findings().at(), style);
        Week.of(person, index, session.findings().at(), style);
    }
}

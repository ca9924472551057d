// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.example.layer;

import org.rapport.model.Worker;
import org.rapport.model.text.Labels;

/** What the layer of the example asks of a worker. */
public final class TrainingServices {

    private static final String ICONS = "/org.rapport.example.layer/icons/";

    /** The mark of a worker: a tick where they were trained, a question where no day is recorded. */
    public String trainingIcon(Worker worker) {
        return ICONS + (isTrained(worker) ? "trained.png" : "not-trained.png");
    }

    /** When a worker was trained, in words. */
    public String trainingText(Worker worker) {
        return isTrained(worker)
                ? "Trained in building rapport on " + Labels.day(worker.getTrainedInRapportOn())
                : "Has " + Labels.name(worker) + " been trained in building rapport?";
    }

    private static boolean isTrained(Worker worker) {
        return worker.getTrainedInRapportOn() != null;
    }
}

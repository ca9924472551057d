// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.example.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Worker;
import org.rapport.testing.PlanBuilder;

/** The example of a layer of one's own. */
class TrainingServicesTests {

    private final Worker sam = new PlanBuilder().worker("Sam");

    private final TrainingServices services = new TrainingServices();

    @Test
    @DisplayName("A worker without a day of training is asked about, one with it is ticked")
    void training() {
        assertThat(services.trainingIcon(sam)).endsWith("/not-trained.png");
        assertThat(services.trainingText(sam)).isEqualTo("Has Sam been trained in building rapport?");
        sam.setTrainedInRapportOn(LocalDate.parse("2025-11-03"));
        assertThat(services.trainingIcon(sam)).endsWith("/trained.png");
        assertThat(services.trainingText(sam)).isEqualTo("Trained in building rapport on Mon 3 Nov 2025");
    }
}

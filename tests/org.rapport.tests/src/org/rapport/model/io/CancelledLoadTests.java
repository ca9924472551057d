// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.house.Checkout;
import org.rapport.model.ServicePlan;

@DisplayName("Loading a plan can be cancelled")
class CancelledLoadTests {

    private static final Path RIVERSIDE = Checkout.root().resolve("examples/riverside/riverside.rapport");

    private final AtomicInteger steps = new AtomicInteger();

    @Test
    @DisplayName("at each reference and element after it was read, as that takes as long as reading")
    void anywhere() throws IOException {
        ServicePlan plan = load(Integer.MAX_VALUE);
        int all = steps.get();
        int elements = 1;
        for (var contents = plan.eAllContents(); contents.hasNext(); contents.next()) {
            elements++;
        }
        assertThat(all).isGreaterThan(2 * elements);

        for (int stop : new int[] { 1, all / 2, all }) {
            steps.set(0);
            assertThatThrownBy(() -> load(stop)).isInstanceOf(CancellationException.class);
            assertThat(steps).hasValue(stop);
        }
    }

    private ServicePlan load(int stop) throws IOException {
        try (InputStream in = Files.newInputStream(RIVERSIDE)) {
            return Plans.load(in, "riverside.rapport", () -> {
                if (steps.incrementAndGet() == stop) {
                    throw new CancellationException();
                }
            });
        }
    }
}

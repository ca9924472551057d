// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.emf.common.util.BasicMonitor;
import org.rapport.model.ServicePlan;

/** Reads sheets that stand in a test. */
final class Sheets {

    private Sheets() {
    }

    static VisitSheet sheet(byte[] bytes) throws IOException {
        return VisitSheet.read(new ByteArrayInputStream(bytes), new BasicMonitor());
    }

    static VisitSheet sheet(String text) {
        try {
            return sheet(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    static VisitImport read(String text, ServicePlan plan, ImportChoices choices) {
        return VisitImport.of(sheet(text), plan, choices, new BasicMonitor());
    }
}

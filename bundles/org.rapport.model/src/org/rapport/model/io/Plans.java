// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.io;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.rapport.model.ServicePlan;

/** Loads and saves plans by path. */
public final class Plans {

    private Plans() {
    }

    /**
     * Loads a plan, whole or not at all.
     *
     * @throws PlanProblemsException when the file cannot be read or is no plan; it lists everything that is wrong
     */
    public static ServicePlan load(Path file) throws IOException {
        Resource resource = PlanResourceFactory.createResourceSet()
                .createResource(URI.createFileURI(file.toAbsolutePath().toString()));
        resource.load(null);
        return (ServicePlan) resource.getContents().getFirst();
    }
}

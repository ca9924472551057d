// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapport.model.ServicePlan;
import org.rapport.model.io.Plans;

/** Makes plans of large services. */
final class ManyPeople {

    private ManyPeople() {
    }

    /** A new project with a plan that holds so many services like Riverside as one. */
    static IFile riversides(String project, int services) throws CoreException, IOException {
        IFile file = Workbench.riverside(project);
        Path path = Path.of(file.getLocationURI());
        ServicePlan plan = Plans.load(path);
        ServicePlan one = EcoreUtil.copy(plan);
        for (int service = 1; service < services; service++) {
            addAll(plan, EcoreUtil.copy(one));
        }
        Plans.save(plan, path);
        file.refreshLocal(1, Workbench.QUIET);
        return file;
    }

    /** Elements that join with ids that are taken get others. */
    @SuppressWarnings("unchecked")
    private static void addAll(ServicePlan plan, ServicePlan other) {
        other.eClass().getEAllContainments().stream().filter(each -> each.isMany() && !each.isDerived())
                .forEach(each -> ((List<EObject>) plan.eGet(each))
                        .addAll(List.copyOf((List<EObject>) other.eGet(each))));
    }
}

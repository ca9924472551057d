// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The viewpoints, as Sirius judges them: among others it checks the types of every expression. */
class ViewpointTests {

    @ParameterizedTest
    @EnumSource
    @DisplayName("A viewpoint is valid, without an error and without a warning")
    void valid(PlanViewpoint viewpoint) {
        Diagnostic judged = Diagnostician.INSTANCE.validate(viewpoint.registered().eContainer());
        assertThat(problems(judged)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Every kind of map is in its viewpoint")
    void maps(PlanMap kind) {
        assertThat(kind.viewpoint().registered().getOwnedRepresentations().stream().filter(kind::is)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Details", "Training" })
    @DisplayName("Pages of properties, and viewpoints of other plug-ins, are registered and pass Sirius' checks")
    void others(String name) {
        Viewpoint viewpoint = ViewpointRegistry.getInstance().getViewpoints().stream()
                .filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
        assertThat(problems(Diagnostician.INSTANCE.validate(viewpoint.eContainer()))).isEmpty();
    }

    private static List<String> problems(Diagnostic diagnostic) {
        List<String> problems = new ArrayList<>();
        if (diagnostic.getChildren().isEmpty() && diagnostic.getSeverity() > Diagnostic.INFO) {
            Object where = diagnostic.getData().isEmpty() ? "" : diagnostic.getData().getFirst();
            String uri = where instanceof EObject element
                    ? EcoreUtil.getURI(element).fragment()
                    : "";
            problems.add(diagnostic.getMessage() + " @ " + uri);
        }
        diagnostic.getChildren().forEach(each -> problems.addAll(problems(each)));
        return problems;
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.RapportPackage;

@DisplayName("The model’s documentation")
class DocumentationTests {

    @Test
    @DisplayName("Every class and feature says what it means, inherited ones too")
    void everything() {
        for (EClassifier classifier : RapportPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                assertThat(Documentation.of(type)).as(type.getName()).isNotBlank();
                for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                    assertThat(Documentation.of(feature)).as("%s.%s", type.getName(), feature.getName()).isNotBlank();
                }
            }
        }
    }

    @Test
    @DisplayName("A limit tells its source")
    void source() {
        assertThat(Documentation.of(RapportPackage.Literals.PLANNING_STANDARDS__SHORT_VISIT_MINUTES))
                .contains("NICE NG21");
    }
}

// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.design.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rapport.model.Person;
import org.rapport.testing.PlanBuilder;

/** What is on a diagram. */
class ViewServicesTests {

    private final PlanBuilder builder = new PlanBuilder();

    private final Person ada = builder.person("Ada");

    private final Person emrys = builder.person("Emrys");

    private final ViewServices services = new ViewServices();

    @Test
    @DisplayName("People not on the diagram are offered, from anywhere on it")
    void notShown() {
        EObject box = TestViews.view(builder.plan(), TestViews.view(ada));
        TestViews.byHand(builder.plan(), box);
        assertThat(services.notShown(builder.plan(), box)).containsExactly(emrys);
        assertThat(services.notShown(builder.plan(), TestViews.view(builder.plan()))).containsExactly(ada, emrys);
    }

    @Test
    @DisplayName("Only a diagram that does not follow the plan is filled by hand")
    void byHand() {
        EObject box = TestViews.view(builder.plan());
        TestViews.byHand(builder.plan(), box);
        assertThat(services.isByHand(builder.plan(), box)).isTrue();
        assertThat(services.isByHand(ada, TestViews.view(builder.plan()))).isFalse();
        assertThat(services.isByHand(ada, ada)).isFalse();
    }
}

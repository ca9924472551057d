// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.house.Checkout;
import org.rapport.model.ServicePlan;
import org.rapport.model.Visit;
import org.rapport.model.io.Plans;

@DisplayName("What is exported")
class VisitRoundTripTests {

    @ParameterizedTest
    @ValueSource(strings = { "examples/riverside/riverside.rapport", "examples/first-plan.rapport" })
    @DisplayName("comes in again as it was, all of it")
    void wholly(String file) throws Exception {
        ServicePlan plan = Plans.load(Checkout.root().resolve(file));
        ServicePlan emptied = EcoreUtil.copy(plan);
        emptied.getVisits().clear();
        VisitImport read = Sheets.read(exported(plan), emptied, new ImportChoices());
        assertThat(read.problems()).isEmpty();
        assertThat(read.present()).isEmpty();
        assertThat(read.coming()).allMatch(each -> each.notes().isEmpty());
        assertThat(read.addTo(emptied)).isEmpty();
        assertThat(visits(emptied)).hasSameSizeAs(plan.getVisits());
        Stream.of(visits(emptied), visits(plan)).forEach(each -> assertThat(each).isNotEmpty());
        List<Visit> before = visits(plan);
        List<Visit> after = visits(emptied);
        for (int i = 0; i < before.size(); i++) {
            assertThat(features(after.get(i))).isEqualTo(features(before.get(i)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "examples/riverside/riverside.rapport")
    @DisplayName("is in the plan already, all of it, and says nothing else")
    void present(String file) throws Exception {
        ServicePlan plan = Plans.load(Checkout.root().resolve(file));
        VisitImport read = Sheets.read(exported(plan), plan, new ImportChoices());
        assertThat(read.coming()).isEmpty();
        assertThat(read.problems()).isEmpty();
        assertThat(read.present()).hasSameSizeAs(plan.getVisits()).allMatch(each -> each.others().isEmpty());
    }

    private static String exported(ServicePlan plan) {
        StringWriter text = new StringWriter();
        CsvSheet sheet = new CsvSheet(text);
        sheet.row(VisitTable.heads());
        VisitChoice.ALL.in(plan).forEach(visit -> sheet.row(VisitTable.row("a", visit)));
        return text.toString();
    }

    private static List<Visit> visits(ServicePlan plan) {
        return plan.getVisits().stream().sorted(Comparator.comparing(Visit::getId)).toList();
    }

    /** Every feature there is, whatever is added to the model: references by id. */
    private static String features(Visit visit) {
        return visit.eClass().getEAllStructuralFeatures().stream()
                .map(feature -> feature.getName() + '=' + text(visit.eGet(feature))).toList().toString();
    }

    private static String text(Object value) {
        return value instanceof List<?> several ? several.stream().map(VisitRoundTripTests::text).toList().toString()
                : value instanceof org.rapport.model.Identifiable element ? element.getId() : String.valueOf(value);
    }
}

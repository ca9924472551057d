// SPDX-FileCopyrightText: 2026 Rapport contributors
// SPDX-License-Identifier: EPL-2.0
package org.rapport.report.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.rapport.model.Person;
import org.rapport.model.ServicePlan;
import org.rapport.model.calc.PlanIndex;
import org.rapport.model.io.Plans;
import org.rapport.testing.TestData;

/** Every picture of a plan, by what it is called in messages of tests. */
final class PictureSamples {

    /** The day Riverside is looked at. */
    static final LocalDate AT = LocalDate.parse("2026-03-16");

    private PictureSamples() {
    }

    static ServicePlan riverside() {
        try {
            return Plans.load(TestData.example("riverside/riverside.rapport"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Map<String, Picture> all(ServicePlan plan, PictureStyle style) {
        PlanIndex index = PlanIndex.of(plan);
        Map<String, Picture> pictures = new TreeMap<>();
        for (Person person : plan.getPeople()) {
            pictures.put("strengths of " + person.getId(), StrengthsMap.of(person, style));
            pictures.put("circle of " + person.getId(), CircleOfSupport.of(person, index, AT, style));
        }
        return pictures;
    }
}
